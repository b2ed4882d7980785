import type { SubjectState } from "../ledger/index.ts";
import { readJoin } from "./join-subject.ts";
import { readKin } from "./kin-subject.ts";

type State = Pick<SubjectState, "dossier" | "subject" | "kind" | "parts">;

/** The other file that a subject names which stands in both alike: a join or a relation. Undefined where it names none. */
export function pairedFile(state: State): string | undefined {
  return readJoin(state)?.other ?? readKin(state)?.other;
}

/** PE7, PE18: what stands in two files is told only with both of them open; to all others each looks as if there were nothing. */
export function isPairShown(state: State, open: ReadonlySet<string>): boolean {
  if (state.kind !== "join" && state.kind !== "kin") return true;
  const other = pairedFile(state);
  if (other !== undefined) return open.has(other);
  // Somebody named without a file stands in one file alone. What cannot be read is not shown.
  return readKin(state)?.named !== undefined;
}
