import { ok, type Birth, type CountryCode, type Day, type NationalityCode, type Result, type Sex } from "../kernel/index.ts";
import type { MrzFormat } from "./mrz-layout.ts";
import { writeMrz, type MrzWriteRefusal } from "./mrz-write.ts";
import { SignedClaims } from "./signed-code.ts";

/** The facts of an identity paper, from which all that it says is made. */
export type CertificateFacts = {
  readonly kind: string;
  readonly number: string;
  readonly reference: string;
  readonly issuer: CountryCode;
  readonly format: MrzFormat;
  readonly documentCode: string;
  /** In Latin or Cyrillic letters, as the zone needs them. */
  readonly family?: string | undefined;
  readonly given?: string | undefined;
  /** As printed, one for each script. */
  readonly names: readonly string[];
  readonly birth?: Birth | undefined;
  readonly sex?: Sex | undefined;
  readonly nationality: NationalityCode;
  readonly validFrom: Day;
  readonly validTo: Day;
  readonly status?: { readonly list: string; readonly place: number } | undefined;
};

/**
 * What an identity paper says to a machine, from the same facts as its print, so that the three cannot differ (DO2).
 * An estimated birth is not printed as if it were known.
 * @refuses mrz.name-not-latin, mrz.number-too-long, mrz.state-unknown, mrz.field-too-long (DO4)
 */
export function prepareCertificate(
  facts: CertificateFacts,
): Result<{ readonly claims: SignedClaims; readonly mrz: readonly string[]; readonly born?: string }, MrzWriteRefusal> {
  const mrz = writeMrz(facts);
  if (!mrz.ok) return mrz;
  const born = printedBirth(facts.birth);
  const { kind, reference, issuer, validFrom, validTo, names, nationality, status } = facts;
  const claims = SignedClaims.parse({
    kind,
    reference,
    issuer,
    validFrom,
    validTo,
    names,
    nationality,
    ...(born === undefined ? {} : { born }),
    ...(status === undefined ? {} : { status }),
  });
  return ok({ claims, mrz: mrz.value, ...(born === undefined ? {} : { born }) });
}

function printedBirth(birth: Birth | undefined): string | undefined {
  if (birth?.precision === "day") return birth.day;
  return birth?.precision === "year" ? String(birth.year) : undefined;
}
