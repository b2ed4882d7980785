import {
  allHold,
  type Gate,
  type GateFacts,
  isDenied,
  isOtherHand,
  isWritten,
  mayBeChild,
  type Verdict,
  verdictOf,
} from "../../src/process/index.ts";

/** LBI3: signs of trafficking were followed; that they are not needed is no answer to them. */
export function areSignsFollowed({ answers, cases }: GateFacts): Verdict {
  const weight = answers["signsWeigh"];
  if (weight === undefined) return "undetermined";
  if (weight !== "trafficking" || cases.some((one) => one.procedure === "trafficking")) return "yes";
  return ["referred", "declined"].includes(String(answers["victimHelp"])) ? "yes" : "no";
}

/** LBI4, LBI9: of whoever may be a child child protection knows, whether it is this worker or another who was counted. */
export function isChildFollowed(facts: GateFacts): Verdict {
  const counted = facts.answers["workersChildren"];
  const areChildren = typeof counted === "number" && counted > 0;
  return mayBeChild(facts) || areChildren ? verdictOf(facts.answers["childHelp"]) : "yes";
}

/** LBI6: wages and papers are with the worker, or it is written why not; by another hand. */
export function isRechecked(facts: GateFacts): Verdict {
  const isRight = allHold(verdictOf(facts.answers["wagesPaid"]), verdictOf(facts.answers["papersBack"]));
  return allHold(isOtherHand(facts, ["order"]), isRight === "yes" || isWritten(facts.answers["recheckWhy"]) ? "yes" : isRight);
}

/** Gates of an inspection, in the numbering of RULES.md. */
export const gates = {
  spokenAlone: {
    id: "spokenAlone",
    rule: "LBI1",
    holds: ({ answers }: GateFacts) => allHold(verdictOf(answers["spokenAlone"]), verdictOf(answers["languageUnderstood"])),
    source: ["almaty-2011:ALM-TRAF-ii-b", "vst:purpose"],
    title: { en: "The worker was spoken to alone, in a language they speak.", ru: "С работником говорили наедине, на понятном ему языке." },
    nextStep: { en: "Come again with an interpreter of your own.", ru: "Вернитесь со своим переводчиком." },
  },
  noPenalty: {
    id: "noPenalty",
    rule: "LBI2",
    holds: ({ answers }: GateFacts) => isDenied(answers["penaltySought"]),
    source: ["almaty-2011:ALM-TRAF-n1", "cmw-1990:25"],
    title: { en: "Nothing is sought against the worker.", ru: "С работника ничего не взыскивается." },
    nextStep: { en: "End what was begun against the worker.", ru: "Прекратите начатое против работника." },
  },
  signsFollowed: {
    id: "signsFollowed",
    rule: "LBI3",
    holds: areSignsFollowed,
    source: ["almaty-2011:ALM-TRAF-ii-b", "rap-2012:RAP-II-16"],
    title: {
      en: "Signs of trafficking are referred to the help for victims.",
      ru: "При признаках торговли людьми работник направлен за помощью.",
    },
    nextStep: {
      en: "Offer the help and refer, or record that the worker declines.",
      ru: "Предложите помощь и направьте либо запишите отказ.",
    },
  },
  childFollowed: {
    id: "childFollowed",
    rule: "LBI4",
    holds: isChildFollowed,
    source: ["crc-1989:32", "rap-2012:RAP-II-27"],
    title: {
      en: "Of a child, or whoever may be one, child protection knows.",
      ru: "О ребёнке, и о том, кто может им быть, знает орган защиты детей.",
    },
    nextStep: {
      en: "Refer to child protection and open a finding on child labour.",
      ru: "Направьте в орган защиты детей и откройте дело о детском труде.",
    },
  },
  sourceKept: {
    id: "sourceKept",
    rule: "LBI7",
    holds: ({ answers }: GateFacts) => isDenied(answers["sourceNamed"]),
    source: ["iris:principles"],
    title: { en: "The employer is not told who spoke.", ru: "Работодатель не узнаёт, кто сообщил." },
    nextStep: { en: "Write the order so that it rests on what was seen.", ru: "Составьте предписание по увиденному на месте." },
  },
  nothingSeen: {
    id: "nothingSeen",
    rule: "LBI8",
    holds: ({ fields }: GateFacts) =>
      fields["signsWeigh"] === undefined ? "undetermined" : fields["signsWeigh"] === "none" ? "yes" : "no",
    source: ["ilo:81", "almaty-2011:ALM-TRAF-ii-b"],
    title: { en: "At the visit no sign of a breach was seen.", ru: "При выезде признаков нарушений не замечено." },
    nextStep: {
      en: "Give an order on what was seen; the re-check then ends the case.",
      ru: "Выдайте предписание по увиденному; дело завершит повторная проверка.",
    },
  },
  orderWhole: {
    id: "orderWhole",
    rule: "LBI5",
    holds: ({ answers }: GateFacts) => (isWritten(answers["orderWhat"]) && isWritten(answers["wagesOwed"]) ? "yes" : "no"),
    source: ["cmw-1990:25", "ilo:81"],
    title: {
      en: "The order says what, by when, and the wages owed.",
      ru: "В предписании указано, что, к какому сроку и какая задолженность.",
    },
    nextStep: { en: "Write the wages owed, or that none are.", ru: "Укажите задолженность либо её отсутствие." },
  },
  rechecked: {
    id: "rechecked",
    rule: "LBI6",
    holds: isRechecked,
    source: ["ilo:81", "rap-2012:RAP-IV-E1"],
    title: {
      en: "Somebody else has re-checked: wages paid and papers back, or it is written why not.",
      ru: "Другой инспектор перепроверил: оплата и документы возвращены либо указано, почему нет.",
    },
    nextStep: {
      en: "Pass the re-check to a colleague, or write why it ends.",
      ru: "Передайте перепроверку коллеге либо укажите, почему дело завершается.",
    },
  },
} as const satisfies Record<string, Gate>;
