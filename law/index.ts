import type { Clause, Instrument } from "./instrument.ts";
import { cat1984 } from "./treaties/cat-1984.ts";
import { cets197 } from "./treaties/cets-197.ts";
import { citizenshipAgreements } from "./treaties/citizenship-agreements.ts";
import { cmw1990 } from "./treaties/cmw-1990.ts";
import { crc1989 } from "./treaties/crc-1989.ts";
import { iccpr1966 } from "./treaties/iccpr-1966.ts";
import { ilo } from "./treaties/ilo.ts";
import { palermo2000 } from "./treaties/palermo-2000.ts";
import { refugee1951 } from "./treaties/refugee-1951.ts";
import { smuggling2000 } from "./treaties/smuggling-2000.ts";
import { stateless1954 } from "./treaties/stateless-1954.ts";
import { stateless1961 } from "./treaties/stateless-1961.ts";
import { xdLaw } from "./national/xd-law.ts";
import { c2spCheckpoint } from "./standards/c2sp-checkpoint.ts";
import { gbvims } from "./standards/gbvims.ts";
import { hrit } from "./standards/hrit.ts";
import { hsds3 } from "./standards/hsds.ts";
import { htcds2 } from "./standards/htcds.ts";
import { icao9303 } from "./standards/icao-9303.ts";
import { icaoAnnex9 } from "./standards/icao-annex-9.ts";
import { iso3166 } from "./standards/iso-3166.ts";
import { iso6393 } from "./standards/iso-639-3.ts";
import { primero } from "./standards/primero.ts";
import { rfc6962 } from "./standards/rfc-6962.ts";
import { rfc8392 } from "./standards/rfc-8392.ts";
import { rfc9052 } from "./standards/rfc-9052.ts";
import { unhcrStandards } from "./standards/unhcr.ts";
import { vst } from "./standards/vst.ts";

export type { Clause, Instrument, InstrumentKind, RequirementKind, Standing } from "./instrument.ts";
export { sourceList } from "./sources.ts";

/** Every instrument the code may cite: the three documents, treaties, national laws (the demo State's among them), standards. */
export const instruments: readonly Instrument[] = [
  cat1984, cets197, citizenshipAgreements, cmw1990, crc1989, iccpr1966, ilo, palermo2000, refugee1951, smuggling2000,
  stateless1954, stateless1961,
  xdLaw,
  c2spCheckpoint, gbvims, hrit, hsds3, htcds2, icao9303, icaoAnnex9, iso3166, iso6393, primero, rfc6962, rfc8392, rfc9052,
  unhcrStandards, vst,
];

const clauses: ReadonlyMap<string, { readonly instrument: Instrument; readonly clause: Clause }> = new Map(
  instruments.flatMap((instrument) => instrument.clauses.map((clause) => [`${instrument.id}:${clause.id}`, { instrument, clause }] as const)),
);

/** The clause that `instrument:clause` names, with its instrument; undefined where there is none, or where only the instrument is named. */
export function findClause(ref: string): { readonly instrument: Instrument; readonly clause: Clause } | undefined {
  return clauses.get(ref);
}

/**
 * Whether a figure may stand on a screen without "not confirmed": its text was read.
 * The demo State's law counts as read because the program itself wrote it; `isInvented` tells the two apart.
 */
export function isConfirmed(clause: Clause): boolean {
  return clause.evidence === "R" || isInvented(clause);
}

/** Whether the clause belongs to the State that does not exist, so that a screen can say so. */
export function isInvented(clause: Clause): boolean {
  return clause.evidence === "invented";
}
