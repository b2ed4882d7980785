import {
  allHold,
  type Gate,
  type GateFacts,
  isDenied,
  isLimitOver,
  isOtherHand,
  isWritten,
  type Verdict,
  verdictOf,
} from "../../src/process/index.ts";

/** GRV2: no pressure, or a measure against it; doubt needs one as well. */
export function isPressureAnswered({ answers }: GateFacts): Verdict {
  const pressed = answers["pressed"];
  if (pressed === "no") return "yes";
  return pressed === "yes" || pressed === "unsure" ? (isWritten(answers["pressureMeasure"]) ? "yes" : "no") : "undetermined";
}

/** GRV3: nobody was in danger, or the latest first measure ended it; what is not known is danger. */
export function isDangerEnded({ fields }: GateFacts): Verdict {
  if (fields["dangerNow"] !== undefined) return isDenied(fields["dangerNow"]);
  return isDenied(fields["inDanger"]);
}

/** GRV5: reasons, a language understood, and where it is right a remedy. */
export function isAnswerWhole({ answers }: GateFacts): Verdict {
  const isRight = answers["finding"] === "right" || answers["finding"] === "partly";
  const isWhole = isWritten(answers["findingReasons"]) && (!isRight || isWritten(answers["remedy"]));
  return allHold(isWhole ? "yes" : "no", verdictOf(answers["answerUnderstood"]));
}

/** GRV7: nothing was to be put right, or it was, or it went on to whoever may order it; past the time to take it further. */
export function isRemedied(facts: GateFacts): Verdict {
  const given = verdictOf(facts.answers["remedyGiven"]);
  const isSettled = facts.fields["finding"] === "not" || given === "yes" || isWritten(facts.answers["remedyGoneTo"]);
  return allHold(isLimitOver(facts, "contest"), isSettled ? "yes" : given);
}

/** Gates of a complaint, in the numbering of RULES.md. */
export const gates = {
  tookNoPart: {
    id: "tookNoPart",
    rule: "GRV1",
    holds: ({ answers }: GateFacts) => isDenied(answers["involved"]),
    source: ["fra-monitoring:independence", "rap-2012:RAP-I-13"],
    title: {
      en: "Who examines or answers took no part in what is complained of.",
      ru: "Рассматривает и отвечает тот, кто не участвовал в обжалуемом.",
    },
    nextStep: { en: "Pass it to another official.", ru: "Передайте другому должностному лицу." },
  },
  pressureAnswered: {
    id: "pressureAnswered",
    rule: "GRV2",
    holds: isPressureAnswered,
    source: ["fra-monitoring:independence", "iris:principles"],
    title: { en: "Nobody suffers for complaining.", ru: "За жалобу никто не страдает." },
    nextStep: { en: "Name the measure against the pressure.", ru: "Укажите меру против давления." },
  },
  dangerEnded: {
    id: "dangerEnded",
    rule: "GRV3",
    holds: isDangerEnded,
    source: ["survivor-care:survivor-decides"],
    title: { en: "Whoever is in danger is made safe first.", ru: "Сначала обеспечивается безопасность." },
    nextStep: { en: "Take and record the first measure.", ru: "Примите и запишите первую меру." },
  },
  policeByChoice: {
    id: "policeByChoice",
    rule: "GRV4",
    holds: ({ answers }: GateFacts) =>
      answers["toldPolice"] === undefined ? "undetermined" : answers["toldPolice"] === "against" ? "no" : "yes",
    source: ["survivor-care:survivor-decides", "decision:0041"],
    title: {
      en: "Police is told with the person's agreement, or in danger to life.",
      ru: "Полиции сообщают с согласия лица либо при опасности для жизни.",
    },
    nextStep: { en: "Tell the person, and put right what was told.", ru: "Сообщите лицу и исправьте последствия." },
  },
  answerWhole: {
    id: "answerWhole",
    rule: "GRV5",
    holds: isAnswerWhole,
    source: ["iris:principles", "fra-monitoring:investigation"],
    title: {
      en: "The answer has reasons, a language understood, and a remedy where it is right.",
      ru: "Ответ мотивирован, понятен, и указано исправление, если жалоба обоснованна.",
    },
    nextStep: { en: "Write reasons and remedy, and have it translated.", ru: "Запишите мотивы и исправление, переведите ответ." },
  },
  anotherLooks: {
    id: "anotherLooks",
    rule: "GRV6",
    holds: (facts: GateFacts) => isOtherHand(facts, ["answer"]),
    source: ["iris:principles"],
    title: { en: "Taken further, somebody else looks.", ru: "При несогласии смотрит другой." },
    nextStep: { en: "Pass it to a colleague who has not answered.", ru: "Передайте коллеге, который не отвечал." },
  },
  remedied: {
    id: "remedied",
    rule: "GRV7",
    holds: isRemedied,
    source: ["fra-monitoring:investigation"],
    title: {
      en: "What was to be put right was, and the time to take it further is over.",
      ru: "Исправление исполнено, срок несогласия истёк.",
    },
    nextStep: {
      en: "Press for the remedy, or pass it to whoever may order it.",
      ru: "Добейтесь исполнения или передайте тому, кто вправе обязать.",
    },
  },
  takenBackFreely: {
    id: "takenBackFreely",
    rule: "GRV8",
    holds: ({ answers }: GateFacts) => verdictOf(answers["withdrawalFree"]),
    source: ["fra-monitoring:investigation"],
    title: { en: "A complaint is taken back freely.", ru: "Жалоба отзывается свободно." },
    nextStep: { en: "Go on with the complaint and look at the pressure.", ru: "Продолжайте рассмотрение и выясните давление." },
  },
} as const satisfies Record<string, Gate>;
