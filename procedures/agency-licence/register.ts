import { type GateFacts, isWritten, pastOf, type Verdict } from "../../src/process/index.ts";

/** What a worker was offered, by the names and numbers that stand on it. */
export type Offer = { readonly jobOrder: unknown; readonly principal: unknown };

/** The layers of an offer, each by itself; the agency's is the state of its licence, which the step asks for. */
export type Layers = { readonly order: Verdict; readonly principal: Verdict };

/** Whether a principal of that name was checked in this licence's case and found sound; the latest check counts. */
export function isPrincipalSound(facts: GateFacts, name: unknown): Verdict {
  const latest = pastOf(facts, "checkPrincipal").findLast((one) => one["principal"] === name);
  if (!isWritten(name) || latest === undefined) return "no";
  return latest["principalSound"] === "yes" ? "yes" : latest["principalSound"] === "no" ? "no" : "undetermined";
}

/** The order and the principal behind an offer: registered, of that principal, and the principal still sound. */
export function checkOffer(facts: GateFacts, offer: Offer): Layers {
  const order = pastOf(facts, "registerOrder").findLast((one) => one["jobOrder"] === offer.jobOrder);
  if (!isWritten(offer.jobOrder) || order === undefined) return { order: "no", principal: isPrincipalSound(facts, offer.principal) };
  const isOfPrincipal = order["principal"] === offer.principal;
  return { order: "yes", principal: isOfPrincipal ? isPrincipalSound(facts, offer.principal) : "no" };
}

/** What is left of the deposit: paid in, less paid to workers; undefined while nothing was paid in. */
export function depositLeft(facts: GateFacts): number | undefined {
  const sum = (steps: readonly string[], question: string) =>
    steps
      .flatMap((step) => pastOf(facts, step))
      .map((one) => one[question])
      .filter((one) => typeof one === "number")
      .reduce((all, one) => all + one, 0);
  const paid = sum(["payDeposit"], "depositPaid");
  return paid === 0 ? undefined : paid - sum(["payWorker"], "paidToWorker");
}
