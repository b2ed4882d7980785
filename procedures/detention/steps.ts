import type { Step } from "../../src/process/index.ts";
import { confirmedBy, paperWords, refusedBy } from "../shared/letters.ts";

/** What somebody keeps to instead of being held. */
const alternativeUsed = {
  title: paperWords.agreementTitle,
  says: [paperWords.alternativeSays],
  rows: [
    {
      label: paperWords.agreedFor,
      question: "alternative",
      says: {
        reporting: paperWords.altReporting,
        address: paperWords.altAddress,
        guarantor: paperWords.altGuarantor,
        papers: paperWords.altPapers,
        openCentre: paperWords.altOpenCentre,
      },
    },
  ],
} as const;

/** By which somebody shows that they were let go. */
const letGo = {
  title: paperWords.noteTitle,
  says: [paperWords.freeSays],
  rows: [{ label: paperWords.freeSince, question: "freedOn" }],
} as const;

/** Steps of a case on holding a person; letting go needs no gate (DE9). */
export const steps = {
  weigh: {
    title: { en: "Weigh alternatives", ru: "Взвесить альтернативы" },
    from: ["considered"],
    by: ["officer"],
    form: "weighing",
    source: ["refugee-1951:31.2"],
  },
  useAlternative: {
    title: { en: "Use an alternative", ru: "Применить альтернативу" },
    from: ["considered", "held"],
    to: "alternative",
    by: ["officer", "judge"],
    form: "alternative",
    gates: ["alternativeFits"],
    stops: ["weigh", "hold", "court"],
    starts: ["check"],
    ...confirmedBy(alternativeUsed),
    source: ["refugee-1951:31.2"],
  },
  hold: {
    title: { en: "Hold", ru: "Задержать" },
    from: ["considered"],
    to: "held",
    by: ["officer"],
    form: "order",
    gates: ["noChild", "alternativesFirst", "groundOwn", "rightsTold", "fit"],
    stops: ["weigh"],
    starts: ["hold", "court"],
    handsOff: [
      { to: "asylum", route: "asylum", when: "onRequest", source: ["refugee-1951:33.1"] },
      { to: "medical", route: "medical", when: "onRequest", source: ["minsk-2004:MIN-MIG-7"] },
    ],
    ...refusedBy(paperWords.held, { reasons: ["orderReasons"] }),
    source: ["iccpr-1966:9"],
  },
  review: {
    title: { en: "Review by the court", ru: "Проверить в суде" },
    from: ["held"],
    by: ["judge"],
    form: "court",
    gates: ["judgeAnother"],
    stops: ["court"],
    issues: ["appeal-decision"],
    decides: {
      outcome: "courtFinds",
      says: { lawful: paperWords.heldLawful, release: paperWords.heldNot },
      grants: ["release"],
      reasons: ["courtReasons"],
    },
    source: ["iccpr-1966:9"],
  },
  visit: {
    title: { en: "Note a visit", ru: "Отметить посещение" },
    from: ["held"],
    by: ["officer", "adviser"],
    form: "visit",
    source: ["minsk-2004:MIN-MIG-7"],
  },
  check: {
    title: { en: "Look at the alternative", ru: "Пересмотреть альтернативу" },
    from: ["alternative"],
    by: ["officer"],
    form: "check",
    stops: ["check"],
    starts: ["check"],
    source: ["refugee-1951:31.2"],
  },
  free: {
    title: { en: "Let go", ru: "Освободить" },
    from: ["considered", "alternative", "held"],
    to: "free",
    by: ["officer", "judge"],
    form: "freeing",
    stops: ["weigh", "hold", "court", "check"],
    ...confirmedBy(letGo),
    source: ["iccpr-1966:9"],
  },
} as const satisfies Record<string, Step>;
