import { allHold, type Gate, type GateFacts, isLimitOver, lawFigure, type Verdict, verdictOf } from "../../src/process/index.ts";
import { reviewGates } from "../shared/administrative-review.ts";
import { childGates } from "../shared/children.ts";
import { insuranceGates } from "../shared/insurance.ts";
import { leftGates } from "../shared/left-children.ts";
import { revocationGates } from "../shared/permit-revocation.ts";
import { isPlaceLeft } from "../shared/quota.ts";
import { fairnessGates, freedomGates } from "../shared/worker.ts";

/** WPT1: nationals among all workers, in per cent, against the figure of the law for the category. */
export function isShareKept(facts: GateFacts): Verdict {
  const { nationals, foreigners } = facts.answers;
  const least = lawFigure(facts, "localShare");
  if (least === undefined || typeof nationals !== "number" || typeof foreigners !== "number") return "undetermined";
  const all = nationals + foreigners;
  return all > 0 && nationals * 100 >= least * all ? "yes" : "no";
}

/** WPT2: a place is left, or none is needed. */
export function isQuotaKept(facts: GateFacts): Verdict {
  const outside = verdictOf(facts.answers["outsideQuota"]);
  return outside === "no" ? isPlaceLeft(facts) : outside;
}

/** WPT11: the law has the way, the worker is of its list, and the skill was seen. */
export function isFastLawful({ options, fields, answers }: GateFacts): Verdict {
  const has = options["fastSkilled"];
  return allHold(
    has === true ? "yes" : has === false ? "no" : "undetermined",
    verdictOf(fields["highlySkilled"]),
    verdictOf(answers["skillSeen"]),
  );
}

/** Gates of a work permit, in the numbering of RULES.md. */
export const gates = {
  shareKept: {
    id: "shareKept",
    rule: "WPT1",
    holds: isShareKept,
    source: ["kz-labour:permit.local-share", "decision:0040"],
    title: {
      en: "The share of nationals among the workers is not below the figure of the law.",
      ru: "Доля граждан среди работников не ниже установленной законом.",
    },
    nextStep: {
      en: "Tell the employer how many nationals are lacking; where the figure is not confirmed, have a lawyer state it.",
      ru: "Сообщите работодателю, скольких граждан не хватает; если доля не подтверждена, её должен указать юрист.",
    },
  },
  quotaKept: {
    id: "quotaKept",
    rule: "WPT2",
    holds: isQuotaKept,
    source: ["kz-labour:permit.quota", "almaty-2011:ALM-LAB-n8"],
    title: { en: "A place of the quota is left, or the work stands outside it.", ru: "В квоте есть место, либо работа вне квоты." },
    nextStep: {
      en: "Count the places on the day, or wait for the next quota.",
      ru: "Подсчитайте места на текущий день или дождитесь следующей квоты.",
    },
  },
  ...fairnessGates("WPT3"),
  ...freedomGates("WPT4"),
  ...reviewGates({ reasons: "WPT5", another: "WPT6", over: "WPT7" }, ["decision:0041"]),
  ...revocationGates("WPT8"),
  renewalOver: {
    id: "renewalOver",
    rule: "WPT10",
    holds: (facts: GateFacts) => isLimitOver(facts, "renew"),
    source: ["cmw-1990:22", "rap-2012:RAP-IV-E1"],
    title: {
      en: "A permit ends by itself only when the time to renew it is over.",
      ru: "Разрешение прекращается само лишь по истечении срока продления.",
    },
    nextStep: {
      en: "Remind the worker and wait; to end it before, hear the worker and revoke. Where no figure is confirmed, have a lawyer state the day.",
      ru: "Напомните работнику и подождите; чтобы прекратить раньше, выслушайте работника и отзовите. Если срок не подтверждён, день должен указать юрист.",
    },
  },
  transferLawful: {
    id: "transferLawful",
    rule: "WPT9",
    holds: ({ options }: GateFacts) =>
      options["transferable"] === true ? "yes" : options["transferable"] === false ? "no" : "undetermined",
    source: ["rap-2012:RAP-IV-O4"],
    title: {
      en: "The law lets a worker go to another employer on the same permit.",
      ru: "Закон допускает переход к другому работодателю по тому же разрешению.",
    },
    nextStep: { en: "Help the worker to apply for a new permit.", ru: "Помогите работнику подать заявление о новом разрешении." },
  },
  fastLawful: {
    id: "fastLawful",
    rule: "WPT11",
    holds: isFastLawful,
    source: ["rap-2012:RAP-IV-07"],
    title: {
      en: "The law has a shorter way for the highly skilled, and one paper shows the skill.",
      ru: "Закон предусматривает упрощённый порядок, и квалификация подтверждена одним документом.",
    },
    nextStep: { en: "Examine market and quota as for everybody.", ru: "Проверьте рынок и квоту, как для всех." },
  },
  ...childGates("WPT12"),
  ...insuranceGates("WPT13"),
  ...leftGates("WPT14"),
} as const satisfies Record<string, Gate>;
