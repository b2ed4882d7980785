import {
  allHold,
  type Gate,
  type GateFacts,
  isChild,
  isDenied,
  isWritten,
  listOf,
  type Verdict,
  verdictOf,
} from "../../src/process/index.ts";

/** CHL1: by a birth that is known, and not by doubt. */
export function isGrownUp(facts: GateFacts): Verdict {
  return isDenied(isChild(facts));
}

/** CHL5: nobody is punished, and hunger is answered with help. */
export function isFamilyHelped({ answers, fields }: GateFacts): Verdict {
  const isPoor = listOf(fields["reason"]).includes("poverty");
  return allHold(isDenied(answers["penaltySought"]), isPoor && !isWritten(answers["familyHelp"]) ? "no" : "yes");
}

/** CHL6: at school, or the way there is somebody's duty; and not at work again. */
export function isAtSchool({ answers }: GateFacts): Verdict {
  const school = verdictOf(answers["atSchool"]);
  return allHold(isDenied(answers["worksAgain"]), school === "yes" || isWritten(answers["schoolDuty"]) ? "yes" : school);
}

/** CHL7: signs, or doubt, of a child are referred without a choice. */
export function areSignsReferred({ answers, cases }: GateFacts): Verdict {
  const signs = answers["traffickingSigns"];
  if (signs === undefined) return "undetermined";
  if (signs === "none" || cases.some((one) => one.procedure === "trafficking")) return "yes";
  return verdictOf(answers["victimReferred"]);
}

/** Gates of a finding on child labour, in the numbering of RULES.md. */
export const gates = {
  grownUp: {
    id: "grownUp",
    rule: "CHL1",
    holds: isGrownUp,
    source: ["crc-1989:1", "crc-1989:32"],
    title: {
      en: "Only a birth that is known ends it as grown up.",
      ru: "Завершить из-за совершеннолетия можно лишь при известной дате рождения.",
    },
    nextStep: { en: "Go on as with a child.", ru: "Действуйте как в отношении ребёнка." },
  },
  lightOnly: {
    id: "lightOnly",
    rule: "CHL2",
    holds: ({ fields }: GateFacts) => (fields["workKind"] === undefined ? "undetermined" : fields["workKind"] === "light" ? "yes" : "no"),
    source: ["ilo:182", "ilo:138", "crc-1989:34"],
    title: { en: "Only light work beside school may go on.", ru: "Продолжаться может лишь лёгкая работа помимо школы." },
    nextStep: {
      en: "Bring the child away from the work; a worst form the same day.",
      ru: "Прекратите работу ребёнка; наихудшую форму — в тот же день.",
    },
  },
  placeFound: {
    id: "placeFound",
    rule: "CHL3",
    holds: ({ answers }: GateFacts) => allHold(verdictOf(answers["protectionTold"]), verdictOf(answers["placeSafe"])),
    source: ["crc-1989:20", "rap-2012:RAP-II-27"],
    title: {
      en: "Child protection was told, and the place the child goes to is safe.",
      ru: "Орган защиты детей уведомлён, место для ребёнка безопасно.",
    },
    nextStep: {
      en: "Refer to child protection and find the place together.",
      ru: "Направьте в орган защиты детей и вместе найдите место.",
    },
  },
  childHeard: {
    id: "childHeard",
    rule: "CHL4",
    holds: ({ answers }: GateFacts) => verdictOf(answers["heardAlone"]),
    source: ["crc-1989:12"],
    title: { en: "The child was heard, alone.", ru: "Ребёнок выслушан наедине." },
    nextStep: { en: "Hear the child without employer and family.", ru: "Выслушайте ребёнка без работодателя и семьи." },
  },
  familyHelped: {
    id: "familyHelped",
    rule: "CHL5",
    holds: isFamilyHelped,
    source: ["crc-1989:3.1", "almaty-2011:ALM-TRAF-x-a"],
    title: { en: "Nobody is punished, and hunger is answered with help.", ru: "Никто не наказывается, нужде отвечает помощь." },
    nextStep: { en: "End what was begun, and name the help for the family.", ru: "Прекратите взыскание и укажите помощь семье." },
  },
  atSchool: {
    id: "atSchool",
    rule: "CHL6",
    holds: isAtSchool,
    source: ["crc-1989:28", "almaty-2011:ALM-TRAF-x-b", "cmw-1990:30"],
    title: {
      en: "The child is at school, or the way there is somebody's named duty, and does not work again.",
      ru: "Ребёнок учится, либо за это кто-то отвечает поимённо, и снова не работает.",
    },
    nextStep: {
      en: "Find the place at school with child protection, and look again.",
      ru: "Найдите место в школе с органом защиты детей и проверьте снова.",
    },
  },
  signsReferred: {
    id: "signsReferred",
    rule: "CHL7",
    holds: areSignsReferred,
    source: ["crc-1989:35", "almaty-2011:ALM-TRAF-xi"],
    title: { en: "Signs of trafficking of a child are always referred.", ru: "При признаках торговли ребёнком направление обязательно." },
    nextStep: { en: "Refer to the help for victims.", ru: "Направьте в помощь жертвам." },
  },
} as const satisfies Record<string, Gate>;
