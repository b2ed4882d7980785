import { generateKeyPairSync } from "node:crypto";
import { join } from "node:path";
import { parse } from "mrz";
import {
  checkMrz,
  emptyStatusList,
  encodeSealed,
  type MrzFormat,
  prepareCertificate,
  revokePlaces,
  sealClaims,
  type SignedClaims,
  verifySigned,
  writeMrz,
} from "../../document/index.ts";
import { makeSigner, publicKeyOf } from "../../document/server.ts";
import type { Day } from "../../kernel/index.ts";
import { repositoryFolder } from "../open-node.ts";
import { type Chance, openChance } from "./chance.ts";
import { type Bearer, inventBearer } from "./documents-people.ts";
import { type Print, printAll, type Printed } from "./documents-printing.ts";
import { changeZones, type Checking, flipBits, type ZoneChanges } from "./documents-spoiling.ts";
import { type Judged, judgeAgreements, judgeSignatures } from "./documents-vectors.ts";

export type DocumentsOptions = {
  readonly documents: number;
  readonly changes: number;
  readonly seed: number;
  readonly vectors?: string | undefined;
  readonly tell: (step: string) => void;
};

/**
 * `zones`: written in each of the three sizes, and read back by a reader that is not ours. `credential`: bytes of the person of the design
 * (nine fields, a name in two scripts) and of the longest in the drill; milliseconds of a check with a list of 2^20 papers, 1 % revoked.
 */
export type DocumentsReport = {
  readonly printed: Printed & { readonly documents: number; readonly languages: number };
  readonly specimens: Readonly<Record<MrzFormat, boolean>>;
  readonly zones: { readonly written: number; readonly readBack: number };
  readonly credential: {
    readonly bytes: number;
    readonly longestBytes: number;
    readonly verified: number;
    readonly medianMs: number;
    readonly p99Ms: number;
    readonly maxMs: number;
  };
  readonly changes: { readonly zone: ZoneChanges; readonly credential: { readonly made: number; readonly caught: number } };
  readonly vectors: { readonly ed25519: Judged; readonly x25519: Judged };
  readonly seed: number;
};

const today = "2026-03-10" as Day;
const sizes = ["TD1", "TD2", "TD3"] as const;

/** Issues papers to invented persons with a key of its own, prints them, reads them back and spoils them. No node is needed. */
export async function drillDocuments({ documents, changes, seed, vectors, tell }: DocumentsOptions): Promise<DocumentsReport> {
  const chance = openChance(seed);
  const issuer = openIssuer(chance);
  const bearers = Array.from({ length: documents }, (_, at) => inventBearer(chance, at));
  const issued = await Promise.all(bearers.map((bearer) => issue(bearer, issuer)));
  tell(`${issued.length} papers issued`);
  const printed = await printAll(issued.map((one) => one.print));
  tell(`${printed.files} printed in ${printed.seconds} s`);
  const zones = bearers.flatMap((bearer) => sizes.map((format) => zoneOf(bearer, format)));
  const written = [...issued.map((one) => one.mrz), ...zones];
  const readBack = written.filter((zone, at) => isReadBack(zone, numberAt(bearers, at))).length;
  tell(`${readBack} of ${written.length} zones read back`);
  const credentials = issued.map((one) => one.credential);
  const credential = await timeChecks(credentials, issuer.checking);
  const folder = vectors ?? join(repositoryFolder, "test", "fixtures", "vectors");
  return {
    printed: { documents, languages: 5, ...printed },
    specimens: checkSpecimens(),
    zones: { written: written.length, readBack },
    credential: { bytes: (await sealClaims(designClaims, issuer.keyId, issuer.sign)).length, ...credential },
    changes: {
      zone: changeZones(chance, zones, changes),
      credential: await flipBits(chance, credentials, changes, issuer.checking),
    },
    vectors: { ed25519: await judgeSignatures(folder), x25519: await judgeAgreements(folder) },
    seed,
  };
}

/**
 * Whether everything that must hold did; what check digits miss is counted and proves nothing wrong. A check is judged by its median, since
 * a single one also waits for whatever else the machine does; the slowest is printed beside it.
 */
export function isSound(report: DocumentsReport): boolean {
  const { printed, specimens, zones, credential, changes, vectors } = report;
  return (
    printed.files === printed.documents &&
    Object.values(specimens).every(Boolean) &&
    zones.readBack === zones.written &&
    credential.bytes <= credentialBytesMax &&
    credential.verified === printed.documents &&
    credential.medianMs <= verifyMsMax &&
    changes.credential.caught === changes.credential.made &&
    [vectors.ed25519, vectors.x25519].every((one) => one.agree === one.tests)
  );
}

/** What the design measured for the same person. @source decision:0037 */
const credentialBytesMax = 204;
const verifyMsMax = 50;

/** The person whose credential the design measured: nine fields, a name in two scripts. */
const designClaims: SignedClaims = {
  kind: "asylum-seeker-certificate",
  reference: "XD-7K3M-29Q4",
  issuer: "XD",
  validFrom: "2026-03-07",
  validTo: "2026-06-06",
  names: ["Parwana Ahmadzai", "پروانه احمدزی"],
  born: "1990-03-07",
  nationality: "XXB",
  status: { list: "XD/1", place: 704_711 },
} as SignedClaims;

type Issuer = { readonly keyId: string; readonly sign: ReturnType<typeof makeSigner>; readonly checking: Checking };

function openIssuer(chance: Chance): Issuer {
  const pem = generateKeyPairSync("ed25519").privateKey.export({ format: "pem", type: "pkcs8" }).toString();
  const publicKey = publicKeyOf(pem);
  const keyId = Buffer.from(publicKey).toString("hex").slice(0, 16);
  const empty = emptyStatusList({ list: "XD/1", issuer: "XD", issuedOn: today, nextUpdateOn: "2026-03-17" as Day });
  const revoked = Array.from({ length: 10_486 }, () => chance.below(2 ** 20));
  return {
    keyId,
    sign: makeSigner(pem),
    checking: { keys: [{ keyId, issuer: "XD", publicKey }], lists: [revokePlaces(empty, revoked)], today },
  };
}

async function issue(bearer: Bearer, { keyId, sign }: Issuer) {
  const prepared = prepareCertificate(bearer.facts);
  if (!prepared.ok) throw new Error(`fault: an invented person cannot be written: ${prepared.refusal.code}`);
  const credential = await sealClaims(prepared.value.claims, keyId, sign);
  const paper = { ...commonInput(bearer), ...prepared.value, mrz: [...prepared.value.mrz], code: encodeSealed(credential) };
  const { claims: _, ...input } = paper;
  const readers = { officerLanguage: input.officerLanguage, personLanguage: input.personLanguage, issuedOn: input.issuedOn };
  const print = { template: bearer.form.template, input: { ...readers, papers: [input] } } as unknown as Print;
  return { credential, print, mrz: prepared.value.mrz };
}

function commonInput({ kind, facts, sex, languages }: Bearer) {
  const authority = { en: "Migration Service of the demo State", ru: "Миграционная служба (пример)" };
  return {
    kind,
    languages: [...languages],
    officerLanguage: "ru",
    personLanguage: languages[0] ?? "en",
    authority,
    reference: facts.reference,
    issuedOn: facts.validFrom,
    unit: "XD-MS-CAP",
    number: facts.number,
    names: [...facts.names],
    sex,
    nationality: facts.nationality,
    state: facts.issuer,
    stateName: { en: "the demo State", ru: "государство-пример" },
    validTo: facts.validTo,
    rights: [],
    phone: "+000 44 600 00 11",
  };
}

/** A zone in any size, of a State that every reader knows. */
function zoneOf({ facts }: Bearer, format: MrzFormat): readonly string[] {
  const zone = writeMrz({ ...facts, issuer: "KZ", format, documentCode: format === "TD3" ? "P" : "I" });
  if (!zone.ok) throw new Error(`fault: a zone cannot be written: ${zone.refusal.code}`);
  return zone.value;
}

/** Printed zones come first, then three sizes a person. */
function numberAt(bearers: readonly Bearer[], at: number): string | undefined {
  return bearers[at < bearers.length ? at : Math.floor((at - bearers.length) / sizes.length)]?.facts.number;
}

/** Read by the package `mrz` and by our own reader alike. */
function isReadBack(zone: readonly string[], number: string | undefined): boolean {
  const own = checkMrz(zone);
  const { fields, details } = parse([...zone]);
  if (!own.ok) return false;
  // That reader knows no State that does not exist, and takes no birth of which parts are open; all else it must find right.
  const { born, issuer } = own.fields;
  const isExcused = (field: string | null) =>
    (field === "birthDate" && born.includes("<")) || (field === "issuingState" && issuer === "UTO");
  const faults = details.filter(({ valid, field }) => !valid && !isExcused(field));
  return faults.length === 0 && fields.documentNumber === number && own.fields.number === number && fields.lastName === own.fields.family;
}

async function timeChecks(credentials: readonly Uint8Array[], { keys, lists, today }: Checking) {
  const took: number[] = [];
  let verified = 0;
  for (const credential of credentials) {
    const code = encodeSealed(credential);
    const began = performance.now();
    const { verdict, says } = await verifySigned(code, keys, lists, today);
    took.push(performance.now() - began);
    if (says !== undefined && (verdict === "valid" || verdict === "revoked")) verified++;
  }
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round((sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0) * 100) / 100;
  return {
    longestBytes: Math.max(...credentials.map((one) => one.length)),
    verified,
    medianMs: at(0.5),
    p99Ms: at(0.99),
    maxMs: at(1),
  };
}

/** ICAO's printed examples. @source icao-9303:3.4 */
function checkSpecimens(): Record<MrzFormat, boolean> {
  const specimens: Readonly<Record<MrzFormat, readonly string[]>> = {
    TD1: ["I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"],
    TD2: ["I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"],
    TD3: ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"],
  };
  const isRead = (format: MrzFormat) => {
    const check = checkMrz(specimens[format]);
    return check.ok && check.fields.format === format && check.fields.family === "ERIKSSON" && check.fields.given === "ANNA MARIA";
  };
  return { TD1: isRead("TD1"), TD2: isRead("TD2"), TD3: isRead("TD3") };
}
