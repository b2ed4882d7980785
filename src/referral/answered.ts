import { fieldsOf, type SubjectState, type Wish } from "../ledger/index.ts";
import type { Country, OpenedCase } from "../process/index.ts";
import { findRoute } from "./commands.ts";

/**
 * The referrals that led to a case which the unit they went to now opens: each is answered by it, in the name of whom opened it, and its
 * limit ends (RE13). Whoever may open the case may write this: the wish follows from it.
 * @source rap-2012:RCF-4.1-6
 */
export function answeredReferrals({ states, dossier, procedure, author, at }: OpenedCase, country: Country): Wish[] {
  return states
    .filter((one) => one.kind === "referral" && one.dossier === dossier)
    .filter((one) => leadsTo(one, country) === procedure && author.units.includes(String(fieldsOf(one)["toUnit"])))
    .filter((one) => openStates.has(String(fieldsOf(one)["referralState"])))
    .map((one) => ({
      dossier,
      subject: one.subject,
      subjectKind: "referral",
      kind: "referral.finished",
      follows: true,
      set: {
        ...(fieldsOf(one)["referralState"] === "sent" ? { acknowledgedAt: at, owner: { account: author.account, name: author.name } } : {}),
        referralState: "finished",
        outcome: "provided",
        dueAt: null,
        dueSource: null,
        nextStep: null,
      },
    }));
}

const openStates: ReadonlySet<string> = new Set(["sent", "acknowledged"]);

/** The procedure that the sender named, else that of the route. */
function leadsTo(referral: SubjectState, country: Country): string | undefined {
  const { referralProcedure, route } = fieldsOf(referral);
  return typeof referralProcedure === "string" ? referralProcedure : findRoute(country, String(route))?.procedure;
}
