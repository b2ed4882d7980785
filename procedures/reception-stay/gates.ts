import {
  allHold,
  type Gate,
  type GateFacts,
  isDenied,
  isWritten,
  listOf,
  mayBeChild,
  type Verdict,
  verdictOf,
} from "../../src/process/index.ts";
import { sections } from "./forms.ts";

/** RST2: family together, apart where wished, a child not among strangers. */
export function doesPlaceFit(facts: GateFacts): Verdict {
  const { familyTogether, apartKept, childApart } = facts.answers;
  return allHold(verdictOf(familyTogether), verdictOf(apartKept), mayBeChild(facts) ? verdictOf(childApart) : "yes");
}

/** RST4: all sections looked at, and a measure where one is lacking. */
export function areNeedsSeen({ answers }: GateFacts): Verdict {
  const seen = listOf(answers["sectionsSeen"]);
  const isWhole = Object.keys(sections).every((section) => seen.includes(section));
  const isLacking = listOf(answers["sectionsLacking"]).length > 0;
  return isWhole && (!isLacking || isWritten(answers["measures"])) ? "yes" : "no";
}

/** RST6: not against the will save out of danger, and never for a complaint. */
export function isMoveFree({ answers }: GateFacts): Verdict {
  const why = answers["movedWhy"];
  if (why === undefined) return "undetermined";
  return why === "complaint" ? "no" : why === "danger" ? "yes" : verdictOf(answers["moveAgreed"]);
}

/** RST7: somewhere to go, or the person's own leave with the door open; not for a complaint. */
export function isExitSafe({ answers }: GateFacts): Verdict {
  if (answers["movedWhy"] === "complaint") return "no";
  if (isWritten(answers["goesTo"])) return "yes";
  return allHold(verdictOf(answers["leftOwn"]), verdictOf(answers["doorOpenTold"]));
}

/** Gates of a stay, in the numbering of RULES.md. */
export const gates = {
  noStatusAsked: {
    id: "noStatusAsked",
    rule: "RST1",
    holds: ({ answers }: GateFacts) => isDenied(answers["statusAsked"]),
    source: ["rap-2012:RAP-II-11", "crc-1989:2"],
    title: { en: "No place hangs on a status or on papers.", ru: "Место не зависит от статуса и документов." },
    nextStep: { en: "Give the place by need.", ru: "Предоставьте место по потребности." },
  },
  placeFits: {
    id: "placeFits",
    rule: "RST2",
    holds: doesPlaceFit,
    source: ["euaa-standards:reception", "crc-1989:9", "crc-1989:20"],
    title: { en: "The place fits family, sex and age.", ru: "Место соответствует семье, полу и возрасту." },
    nextStep: {
      en: "Look for another room; for a child call child protection.",
      ru: "Найдите другую комнату; для ребёнка вызовите орган защиты детей.",
    },
  },
  centreOpen: {
    id: "centreOpen",
    rule: "RST3",
    holds: ({ answers }: GateFacts) =>
      allHold(verdictOf(answers["mayComeAndGo"]), verdictOf(answers["papersOwn"]), verdictOf(answers["rulesUnderstood"])),
    source: ["rap-2012:RAP-II-11"],
    title: {
      en: "Whoever stays may come and go, holds their papers, and was told so.",
      ru: "Лицо может выходить, хранит документы и знает об этом.",
    },
    nextStep: {
      en: "Open the door, give the papers back, explain with an interpreter.",
      ru: "Обеспечьте выход, верните документы, разъясните с переводчиком.",
    },
  },
  needsSeen: {
    id: "needsSeen",
    rule: "RST4",
    holds: areNeedsSeen,
    source: ["euaa-standards:reception"],
    title: {
      en: "All eight sections are looked at; what is lacking has a measure.",
      ru: "Проверены все восемь разделов; на недостатки есть меры.",
    },
    nextStep: { en: "Look at the sections that are missing and write the measures.", ru: "Проверьте остальные разделы и запишите меры." },
  },
  safetyFirst: {
    id: "safetyFirst",
    rule: "RST5",
    holds: ({ answers }: GateFacts) => allHold(verdictOf(answers["wishAsked"]), isWritten(answers["safetyMeasure"]) ? "yes" : "no"),
    source: ["survivor-care:survivor-decides", "euaa-standards:reception"],
    title: {
      en: "There is a measure for safety, and the person was asked what they want.",
      ru: "Есть мера безопасности, и лицо спрошено о его желании.",
    },
    nextStep: { en: "Make the person safe first, ask, and write both.", ru: "Сначала обеспечьте безопасность, спросите и запишите." },
  },
  moveFree: {
    id: "moveFree",
    rule: "RST6",
    holds: isMoveFree,
    source: ["rap-2012:RAP-II-11"],
    title: {
      en: "Nobody is moved against their will save out of danger, never for a complaint.",
      ru: "Никого не переводят против воли, кроме опасности, и никогда за жалобу.",
    },
    nextStep: { en: "Talk with the person and look for another way.", ru: "Поговорите с лицом и найдите иной способ." },
  },
  exitSafe: {
    id: "exitSafe",
    rule: "RST7",
    holds: isExitSafe,
    source: ["rap-2012:RAP-II-11", "euaa-standards:reception"],
    title: { en: "Nobody leaves to the street.", ru: "Никто не уходит на улицу." },
    nextStep: { en: "Find where the person can go, or keep the place.", ru: "Найдите, куда лицо может пойти, либо сохраните место." },
  },
} as const satisfies Record<string, Gate>;
