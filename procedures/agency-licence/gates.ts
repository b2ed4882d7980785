import {
  allHold,
  type Gate,
  type GateFacts,
  isDenied,
  isLimitOver,
  isOtherHand,
  isWritten,
  lawFigure,
  type Verdict,
  verdictOf,
} from "../../src/process/index.ts";
import { reviewGates } from "../shared/administrative-review.ts";
import { checkOffer, depositLeft, isPrincipalSound } from "./register.ts";

/** AGL2: what is left of the deposit is not below the figure of the law. */
export function isDepositWhole(facts: GateFacts): Verdict {
  const least = lawFigure(facts, "deposit");
  if (least === undefined) return "undetermined";
  return (depositLeft(facts) ?? 0) >= least ? "yes" : "no";
}

/** AGL5: order and principal of the offer; that the licence holds is the state from which the step is taken. */
export function doesOfferStand(facts: GateFacts): Verdict {
  const { order, principal } = checkOffer(facts, { jobOrder: facts.answers["jobOrder"], principal: facts.answers["principal"] });
  return allHold(order, principal);
}

/** AGL6: by a decided complaint, and not more than is left. */
export function isPaymentCovered(facts: GateFacts): Verdict {
  const { complaintDecided, paidToWorker } = facts.answers;
  const left = depositLeft(facts);
  if (left === undefined || typeof paidToWorker !== "number") return "undetermined";
  return isWritten(complaintDecided) && paidToWorker > 0 && paidToWorker <= left ? "yes" : "no";
}

/** AGL13: what was revoked, and not longer ago than the time of the law; a limit without a figure shuts nobody out. */
export function isObjectionInTime({ past, clocks }: GateFacts): Verdict {
  const hasRevoked = (past["revoke"]?.length ?? 0) > (past["object"]?.length ?? 0);
  return hasRevoked && clocks["contest"] !== "passed" ? "yes" : "no";
}

/** AGL13: an objection that nobody has decided on; one that was decided is none against a later revocation. */
export function isObjectionOpen({ past }: GateFacts): boolean {
  const count = (step: string) => past[step]?.length ?? 0;
  return count("object") > count("keepRevoked") + count("restore");
}

/** AGL13: nothing waits for a decision and nobody can object any more; what was given up has no time to object. */
export function isObjectionOver(facts: GateFacts): Verdict {
  if (isObjectionOpen(facts)) return "no";
  return facts.clocks["contest"] === undefined ? "yes" : isLimitOver(facts, "contest");
}

/** Gates of a licence, in the numbering of RULES.md. */
export const gates = {
  noFees: {
    id: "noFees",
    rule: "AGL1",
    holds: ({ answers }: GateFacts) => isDenied(answers["feesFromWorkers"]),
    source: ["ilo:181", "iris:principles"],
    title: { en: "No worker pays for being placed.", ru: "Плата за трудоустройство с работников не взимается." },
    nextStep: { en: "Have the fee struck out and given back.", ru: "Добейтесь исключения и возврата платы." },
  },
  depositWhole: {
    id: "depositWhole",
    rule: "AGL2",
    holds: isDepositWhole,
    source: ["rap-2012:RAP-IV-03", "decision:0040"],
    title: { en: "The deposit is whole by the figure of the law.", ru: "Депозит внесён полностью по закону." },
    nextStep: {
      en: "Tell the agency what is lacking; where the figure is not confirmed, have a lawyer state it.",
      ru: "Сообщите агентству недостающую сумму; если размер не подтверждён, его должен указать юрист.",
    },
  },
  principalChecked: {
    id: "principalChecked",
    rule: "AGL3",
    holds: (facts: GateFacts) => isPrincipalSound(facts, facts.answers["principal"]),
    source: ["iris:principles", "almaty-2011:ALM-LAB-n11"],
    title: { en: "The principal was checked and is sound.", ru: "Работодатель за рубежом проверен." },
    nextStep: { en: "Check the principal first, under the same name.", ru: "Сначала проверьте работодателя под тем же именем." },
  },
  orderFair: {
    id: "orderFair",
    rule: "AGL4",
    holds: ({ answers }: GateFacts) =>
      allHold(verdictOf(answers["termsUnderstood"]), isWritten(answers["wage"]) && Number(answers["places"]) > 0 ? "yes" : "no"),
    source: ["rap-2012:RAP-IV-03", "iris:principles"],
    title: {
      en: "The order has places, pay and terms in a language of the workers.",
      ru: "В заявке указаны места, оплата и условия на языке работников.",
    },
    nextStep: { en: "Have the order completed and translated.", ru: "Добейтесь дополнения и перевода заявки." },
  },
  offerStands: {
    id: "offerStands",
    rule: "AGL5",
    holds: doesOfferStand,
    source: ["almaty-2011:ALM-LAB-n11", "decision:0041"],
    title: { en: "The order is registered here, and its principal was checked.", ru: "Заявка зарегистрирована, её работодатель проверен." },
    nextStep: {
      en: "Tell the worker that this offer is not confirmed, and which layer is missing.",
      ru: "Сообщите работнику, что предложение не подтверждено и чего не хватает.",
    },
  },
  paymentCovered: {
    id: "paymentCovered",
    rule: "AGL6",
    holds: isPaymentCovered,
    source: ["iris:principles", "rap-2012:RAP-IV-E1"],
    title: { en: "The payment rests on a decided complaint and on what is left.", ru: "Выплата по решённой жалобе и в пределах остатка." },
    nextStep: { en: "Decide the complaint, and have the agency add to the deposit.", ru: "Решите жалобу и потребуйте пополнить депозит." },
  },
  agencyHeard: {
    id: "agencyHeard",
    rule: "AGL7",
    holds: ({ answers }: GateFacts) => allHold(verdictOf(answers["agencyHeard"]), isWritten(answers["sanctionReasons"]) ? "yes" : "no"),
    source: ["rap-2012:RAP-IV-03"],
    title: { en: "The agency was heard, and the reasons are written.", ru: "Агентство выслушано, мотивы указаны." },
    nextStep: { en: "Hear the agency and write the reasons.", ru: "Выслушайте агентство и запишите мотивы." },
  },
  claimsOver: {
    id: "claimsOver",
    rule: "AGL8",
    holds: (facts: GateFacts) => allHold(isLimitOver(facts, "claims"), isDenied(facts.answers["claimsOpen"])),
    source: ["decision:0041"],
    title: { en: "The time for claims is over, and none is open.", ru: "Срок требований истёк, открытых нет." },
    nextStep: { en: "Wait, or settle the claims of workers first.", ru: "Подождите либо сначала удовлетворите требования работников." },
  },
  restorerAnother: {
    id: "restorerAnother",
    rule: "AGL9",
    holds: (facts: GateFacts) => isOtherHand(facts, ["revoke"]),
    source: ["decision:0041"],
    title: { en: "Who revoked does not decide on the objection.", ru: "Отозвавший лицензию не решает по возражению." },
    nextStep: { en: "Pass it to a colleague.", ru: "Передайте коллеге." },
  },
  objectionInTime: {
    id: "objectionInTime",
    rule: "AGL13",
    holds: isObjectionInTime,
    source: ["decision:0041"],
    title: {
      en: "A revocation is objected to in the time of the law, once; a licence that was given up is not.",
      ru: "Возразить можно против отзыва, в установленный срок и один раз; от лицензии отказались сами — возражать не против чего.",
    },
    nextStep: { en: "A court stays open.", ru: "Остаётся обращение в суд." },
  },
  objected: {
    id: "objected",
    rule: "AGL13",
    holds: (facts: GateFacts) => (isObjectionOpen(facts) ? "yes" : "no"),
    source: ["decision:0041"],
    title: { en: "There is an objection to decide on.", ru: "Есть возражение, по которому нужно решение." },
    nextStep: { en: "Record the objection first.", ru: "Сначала запишите возражение." },
  },
  objectionDecided: {
    id: "objectionDecided",
    rule: "AGL13",
    holds: isObjectionOver,
    source: ["decision:0041"],
    title: {
      en: "The deposit stays while the revocation may be objected to, or an objection is open.",
      ru: "Депозит удерживается, пока можно возразить против отзыва или не решено возражение.",
    },
    nextStep: {
      en: "Decide on the objection, or wait for the end of the time.",
      ru: "Решите по возражению либо дождитесь окончания срока.",
    },
  },
  ...reviewGates({ reasons: "AGL10", another: "AGL11", over: "AGL12" }, ["decision:0041"]),
} as const satisfies Record<string, Gate>;
