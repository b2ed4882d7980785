import {
  allHold,
  type Gate,
  type GateFacts,
  isDenied,
  isLimitOver,
  isWritten,
  nothingOpenProtects,
  type Verdict,
  verdictOf,
} from "../../src/process/index.ts";
import { reviewGates } from "../shared/administrative-review.ts";
import { childGates } from "../shared/children.ts";
import { orientationGates } from "../shared/orientation.ts";
import { schemeGates } from "../shared/scheme.ts";
import { fairnessGates, freedomGates, isNobodyPunished } from "../shared/worker.ts";

/** CIR5: by the last day of the season; how it went at work is no part of it. */
export function isHomeInTime({ answers, fields }: GateFacts): Verdict {
  const [homeOn, until] = [answers["homeOn"], fields["seasonUntil"]];
  if (typeof homeOn !== "string" || typeof until !== "string") return "undetermined";
  return homeOn <= until ? "yes" : "no";
}

/** CIR14: no agency, or one that is licensed; where the worker named one and the office knows of none, that is looked into first. */
export function isAgencyLicensed({ answers, fields }: GateFacts): Verdict {
  const recruitedBy = answers["recruitedBy"];
  if (recruitedBy === "unlicensed") return "no";
  if (recruitedBy === "licensed") return "yes";
  return recruitedBy === "nobody" && !isWritten(fields["viaAgency"]) ? "yes" : "undetermined";
}

/** CIR7: why is known or was looked into, help was offered where something is wrong, and nothing is sought against the worker. */
export function isStayFollowed({ answers }: GateFacts): Verdict {
  const why = answers["stayWhy"];
  if (why === undefined) return "undetermined";
  return allHold(why === "otherStay" || isWritten(answers["helpOffer"]) ? "yes" : "no", isDenied(answers["penaltySought"]));
}

/** CIR17: the permit lies within the days of the stay, by the version under which the case, or its new season, began. */
export function isWithinStay({ answers, scheme }: GateFacts): Verdict {
  const [from, until] = [answers["seasonFrom"], answers["seasonUntil"]];
  if (!scheme || typeof from !== "string" || typeof until !== "string") return "undetermined";
  return from <= until && scheme.stayFrom <= from && until <= (scheme.stayTo ?? until) ? "yes" : "no";
}

/** CIR18: the season for which the place is kept, or a later one, was set up; until then it is not known when it is. */
export function isSeasonSetUp({ fields, scheme }: GateFacts): Verdict {
  const season = fields["season"];
  return scheme && typeof season === "number" && scheme.newestSeason >= season ? "yes" : "undetermined";
}

/** CIR19: only a case that reads no scheme names one; who applied under one keeps it. */
export function isSchemeUnnamed({ scheme }: GateFacts): Verdict {
  return scheme === undefined ? "yes" : "no";
}

/** Gates of a circular scheme, in the numbering of RULES.md. */
export const gates = {
  ...schemeGates({ open: "CIR15", eligible: "CIR16", free: "CIR1" }),
  ...freedomGates("CIR2"),
  ...orientationGates("CIR4"),
  ...fairnessGates("CIR3"),
  schemeUnnamed: {
    id: "schemeUnnamed",
    rule: "CIR19",
    holds: isSchemeUnnamed,
    source: ["decision:0075"],
    title: { en: "The case is older than its scheme and names none yet.", ru: "Дело старше своей программы и ещё не указывает её." },
    nextStep: {
      en: "Go on with the scheme that the case names; for another one the worker applies anew.",
      ru: "Продолжайте по программе, указанной в деле; по другой программе работник подаёт новое заявление.",
    },
  },
  agencyLicensed: {
    id: "agencyLicensed",
    rule: "CIR14",
    holds: isAgencyLicensed,
    source: ["rap-2012:RAP-IV-04", "almaty-2011:ALM-LAB-iv-b", "ilo:181"],
    title: {
      en: "No agency recruited the worker, or one that is licensed for this job order.",
      ru: "Работника нанимали без агентства либо через агентство с лицензией на эту заявку.",
    },
    nextStep: {
      en: "Look in the public register of agencies; without a licence, give the place directly, with no agency, and tell the inspectors.",
      ru: "Проверьте открытый реестр агентств; если лицензии нет, предоставьте место напрямую, без агентства, и сообщите инспекции.",
    },
  },
  homeInTime: {
    id: "homeInTime",
    rule: "CIR5",
    holds: isHomeInTime,
    source: ["rap-2012:RAP-IV-05"],
    title: { en: "The worker went home by the last day of the season.", ru: "Работник вернулся до последнего дня сезона." },
    nextStep: {
      en: "Note the return without a kept place; they may apply again.",
      ru: "Отметьте возвращение без сохранения места; можно подать снова.",
    },
  },
  wentFreely: {
    id: "wentFreely",
    rule: "CIR12",
    holds: ({ answers }: GateFacts) => verdictOf(answers["wentFreely"]),
    source: ["refugee-1951:33.1"],
    title: { en: "The worker went home of their own will.", ru: "Работник вернулся по собственной воле." },
    nextStep: {
      en: "Ask the worker; who does not wish to go is told of other ways.",
      ru: "Спросите работника; не желающему разъясните иные пути.",
    },
  },
  keepingOver: {
    id: "keepingOver",
    rule: "CIR6",
    holds: (facts: GateFacts) => allHold(isLimitOver(facts, "kept"), isNobodyPunished(facts)),
    source: ["rap-2012:RAP-IV-05", "rap-2012:RAP-IV-E1"],
    title: {
      en: "A kept place is let go when its time is over, and not while a complaint or inspection of the worker's is open.",
      ru: "Сохранённое место освобождают по истечении срока и не пока открыта жалоба или проверка работника.",
    },
    nextStep: { en: "Call the worker, and wait.", ru: "Свяжитесь с работником и подождите." },
  },
  seasonOver: {
    id: "seasonOver",
    rule: "CIR7",
    holds: (facts: GateFacts) => isLimitOver(facts, "season"),
    source: ["almaty-2011:ALM-LAB-ii"],
    title: { en: "The time of the season is over.", ru: "Срок сезона истёк." },
    nextStep: {
      en: "Wait; where no figure is confirmed, have a lawyer state the day.",
      ru: "Подождите; если срок не подтверждён, день должен указать юрист.",
    },
  },
  stayFollowed: {
    id: "stayFollowed",
    rule: "CIR7",
    holds: isStayFollowed,
    source: ["almaty-2011:ALM-LAB-ii", "almaty-2011:ALM-TRAF-n1"],
    title: {
      en: "It is known why; where something is wrong help was offered, and nothing is sought against the worker.",
      ru: "Причина известна; если что-то не так, помощь предложена, и с работника ничего не взыскивается.",
    },
    nextStep: {
      en: "Reach the worker, offer help, or record that they decline.",
      ru: "Свяжитесь с работником, предложите помощь либо запишите отказ.",
    },
  },
  ...reviewGates({ reasons: "CIR8", another: "CIR9", over: "CIR10" }, ["decision:0041"]),
  nothingOpenProtects,
  withinStay: {
    id: "withinStay",
    rule: "CIR17",
    holds: isWithinStay,
    source: ["almaty-2011:ALM-LAB-i-c", "decision:0075"],
    title: { en: "The permit lies within the stay of the scheme.", ru: "Разрешение не выходит за дни пребывания по программе." },
    nextStep: {
      en: "Set days within the stay; a new version of the scheme may have others.",
      ru: "Укажите дни в пределах пребывания; новая редакция программы может дать другие.",
    },
  },
  seasonSetUp: {
    id: "seasonSetUp",
    rule: "CIR18",
    holds: isSeasonSetUp,
    source: ["rap-2012:RAP-IV-05", "decision:0075"],
    title: {
      en: "The season for which the place is kept was set up and confirmed.",
      ru: "Сезон, на который сохраняется место, составлен и подтверждён.",
    },
    nextStep: {
      en: "The place stays kept; ask the labour authority to set the new season up.",
      ru: "Место сохраняется; попросите орган по труду составить новый сезон.",
    },
  },
  ...childGates("CIR13"),
} as const satisfies Record<string, Gate>;
