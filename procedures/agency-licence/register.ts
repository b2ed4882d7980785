import { isWritten, pastOf, type PublicFacts, type RegisterEntry, type RegisterOffer, type Verdict } from "../../src/process/index.ts";

type Facts = Pick<PublicFacts, "past">;

/** What a worker was offered, by the names and numbers that stand on it. */
export type Offer = { readonly jobOrder: unknown; readonly principal: unknown };

/** The layers of an offer, each by itself; the agency's is the state of its licence, which the step asks for. */
export type Layers = { readonly order: Verdict; readonly principal: Verdict };

/** Whether a principal of that name was checked in this licence's case and found sound; the latest check counts. */
export function isPrincipalSound(facts: Facts, name: unknown): Verdict {
  const latest = pastOf(facts, "checkPrincipal").findLast((one) => one["principal"] === name);
  if (!isWritten(name) || latest === undefined) return "no";
  return latest["principalSound"] === "yes" ? "yes" : latest["principalSound"] === "no" ? "no" : "undetermined";
}

/** The order and the principal behind an offer: registered, of that principal, and the principal still sound. */
export function checkOffer(facts: Facts, offer: Offer): Layers {
  const order = pastOf(facts, "registerOrder").findLast((one) => one["jobOrder"] === offer.jobOrder);
  if (!isWritten(offer.jobOrder) || order === undefined) return { order: "no", principal: isPrincipalSound(facts, offer.principal) };
  const isOfPrincipal = order["principal"] === offer.principal;
  return { order: "yes", principal: isOfPrincipal ? isPrincipalSound(facts, offer.principal) : "no" };
}

/** What is left of the deposit: paid in, less paid to workers; undefined while nothing was paid in. */
export function depositLeft(facts: Facts): number | undefined {
  const sum = (steps: readonly string[], question: string) =>
    steps
      .flatMap((step) => pastOf(facts, step))
      .map((one) => one[question])
      .filter((one) => typeof one === "number")
      .reduce((all, one) => all + one, 0);
  const paid = sum(["payDeposit"], "depositPaid");
  return paid === 0 ? undefined : paid - sum(["payWorker"], "paidToWorker");
}

const standings: Readonly<Record<string, RegisterEntry["standing"]>> = {
  licensed: "holds",
  suspended: "suspended",
  ending: "ended",
  closed: "ended",
};

/** A licence and its job orders as anybody may read them: what the three layers of each offer say, and nobody's name (AGL14). */
export function publishLicence({ state, fields, past }: PublicFacts): RegisterEntry | undefined {
  const standing = standings[state];
  const { agency, registeredAs, licenceNumber, licenceUntil } = fields;
  if (standing === undefined || typeof agency !== "string" || typeof licenceNumber !== "string" || typeof licenceUntil !== "string")
    return undefined;
  return {
    holder: agency.slice(0, lineMax),
    ...(typeof registeredAs === "string" ? { registeredAs: registeredAs.slice(0, lineMax) } : {}),
    number: licenceNumber.slice(0, lineMax),
    until: licenceUntil,
    standing,
    offers: offersOf(past),
  };
}

/** As long as a line of the register may be. */
const lineMax = 300;

/** Each order by its number, as it was last registered. */
function offersOf(past: PublicFacts["past"]): RegisterOffer[] {
  const orders = new Map(pastOf({ past }, "registerOrder").map((one) => [one["jobOrder"], one]));
  return [...orders.values()].flatMap((order) => {
    const { jobOrder, principal } = order;
    if (typeof jobOrder !== "string" || typeof principal !== "string") return [];
    const checked = pastOf({ past }, "checkPrincipal").findLast((one) => one["principal"] === principal);
    const text = (field: string, from: Readonly<Record<string, unknown>> = order) => {
      const said = from[field];
      return typeof said === "string" ? said.slice(0, lineMax) : undefined;
    };
    return [
      {
        number: jobOrder.slice(0, lineMax),
        // A household is a person's: only who is surely none is named (R6).
        principal: checked?.["principalPerson"] === "no" ? principal.slice(0, lineMax) : undefined,
        principalIn: text("principalIn", checked),
        occupation: text("occupation"),
        places: typeof order["places"] === "number" ? order["places"] : undefined,
        pay: text("wage"),
        principalSound: checkOffer({ past }, { jobOrder, principal }).principal,
      },
    ];
  });
}
