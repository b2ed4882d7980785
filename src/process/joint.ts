import type { CaseFile } from "./case.ts";
import type { Procedure } from "./definition.ts";

/** A sign of a group as it is written: capital letters, digits and dashes, with a digit at least, so that it is no name of anybody. */
const sign = /^(?=.*\d)[A-Z0-9]+(-[A-Z0-9]+)*$/;
const signMax = 24;

/** The sign of a group, as officers write it alike; undefined where it is none. */
export function parseSign(written: unknown): string | undefined {
  const plain = typeof written === "string" ? written.trim().toUpperCase().replace(/\s+/g, "-") : "";
  return plain.length <= signMax && sign.test(plain) ? plain : undefined;
}

/** The group in which a case is examined together with others now: the latest that it was put in, unless it was taken out since. */
export function jointOf({ past }: Pick<CaseFile, "past">, { joint }: Pick<Procedure, "joint">): string | undefined {
  if (!joint) return undefined;
  const put = past[joint.joins]?.at(-1);
  const out = past[joint.leaves]?.at(-1);
  return put === undefined || (out !== undefined && out.at >= put.at) ? undefined : parseSign(put.answers[joint.question]);
}
