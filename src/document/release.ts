import type { Opened } from "../access/index.ts";
import { markSent } from "../disclosure/server.ts";
import { type Instant, ok, refuse, type Result } from "../kernel/index.ts";
import { fieldsOf } from "../ledger/index.ts";

/** A paper about to leave: which disclosure carries it, what it is about, which fields it prints. */
export type Leaving = { readonly release: string | undefined; readonly about: string; readonly fields: readonly string[] };

/**
 * Takes a paper out under a recorded disclosure, in the transaction that reads it: without one that names this paper
 * and each field it prints, nothing is printed (R1, R3). The disclosure counts as sent from then on.
 * @refuses document.release-missing, document.release-differs (DO14)
 */
export async function takeRelease(
  { tx, dossier, subjects }: Pick<Opened, "tx" | "dossier" | "subjects">,
  leaving: Leaving,
  now: Instant,
): Promise<Result<true>> {
  if (leaving.release === undefined)
    return refuse("document.release-missing", "DO14", { field: "query.release", source: ["rap-2012:RCF-4.2-12"] });
  const release = subjects.find((one) => one.kind === "release" && one.subject === leaving.release);
  const said = fieldsOf(release);
  const named = Array.isArray(said["releaseFields"]) ? said["releaseFields"] : [];
  if (
    said["releaseAbout"] !== leaving.about ||
    !leaving.fields.every((field) => named.includes(field)) ||
    !(await markSent(tx, dossier, leaving.release, now))
  )
    return refuse("document.release-differs", "DO14", { field: "query.release", source: ["rap-2012:RCF-4.2-12"] });
  return ok(true as const);
}
