import { allHold, type GateFacts, isDenied, type Verdict, verdictOf } from "../../src/process/index.ts";

/** A written contract in a language of the worker, with pay no worse than for nationals. @source cmw-1990:25 */
export function isContractFair({ answers }: GateFacts): Verdict {
  return allHold(verdictOf(answers["contractUnderstood"]), verdictOf(answers["payEqual"]));
}

/** The worker paid nobody for the work and holds their own papers. @source ilo:181 */
export function isWorkerFree({ answers }: GateFacts): Verdict {
  return allHold(isDenied(answers["feePaid"]), verdictOf(answers["papersOwn"]));
}

const complaints = ["grievance", "labour-inspection", "trafficking"];

/** No complaint, inspection or search for victims of this worker's is open. */
export function isNobodyPunished({ cases }: GateFacts): Verdict {
  return cases.some((one) => complaints.includes(one.procedure) && !one.isFinal) ? "no" : "yes";
}
