import { programmeQuota } from "../directory/index.ts";
import { findService } from "../directory/server.ts";
import { fieldsOf, type SubjectState } from "../ledger/index.ts";
import type { Tx } from "../platform/server.ts";
import { countPlaces, lockQuotas } from "../process/server.ts";
import type { World } from "./node.ts";
import type { Parsed } from "./parse-command.ts";

/** A command, and what is open to its author. */
type Asked = Pick<Parsed, "command" | "kind" | "payload"> & { readonly isReached: boolean; readonly states: readonly SubjectState[] };

/** The programme that a command is about; its count stands still until the command is written, so that the last place is given once (RE11). */
export async function programmeBeside(tx: Tx, { command, kind, payload, isReached, states }: Asked): Promise<World["programme"]> {
  const named = isReached ? kind.programme?.(payload) : undefined;
  if (named === undefined) return undefined;
  const id = "service" in named ? named.service : serviceOf(states, named.referral);
  if (id === undefined) return undefined;
  const quota = programmeQuota(id);
  // Only an answer gives a place; whoever is merely referred waits for nobody.
  if ("referral" in named) lockQuotas(tx, [quota]);
  const [service, counts] = await Promise.all([findService(tx, id), countPlaces(tx, [quota], command.dossier)]);
  return service && { service: id, entry: service.entry, isRetired: service.isRetired, counts };
}

function serviceOf(states: readonly SubjectState[], referral: string): string | undefined {
  const found = states.find((one) => one.kind === "referral" && one.subject === referral);
  const service = fieldsOf(found)["service"];
  return typeof service === "string" ? service : undefined;
}
