import { createPublicKey } from "node:crypto";
import { readFileSync } from "node:fs";
import { type Actor, rolesOfOfficers } from "../../access/index.ts";
import { findAccountByLogin } from "../../access/server.ts";
import { ConfigError, dumpSchema, openDatabase, openKeys, readConfig } from "../../platform/server.ts";
import { countries } from "../../../countries/index.ts";
import { type AuditReport, verifyAudit } from "../audit-verify.ts";
import { codeOf } from "../invitations.ts";
import type { Node } from "../node.ts";
import { ensureOperator, findActor, operatorLogin } from "../operator.ts";
import { openPlace, type Place, Unfit } from "../place.ts";
import { rebuildAndCompare } from "../rebuild.ts";
import { recordCommand } from "../record.ts";
import { rewriteSearch } from "../rewrite-search.ts";
import { readRemembered, sealAll } from "../sealing.ts";
import { noContext } from "../sessions.ts";
import { refusalText } from "../texts.ts";
import { listPublicKeys } from "./keys.ts";
import { exitCodes, type Output, wordLanguage } from "./output.ts";

/** Opens the node beside whatever else runs on it, does one thing, and lets go. */
export async function atPlace<T>(output: Output, work: (place: Place) => Promise<T>): Promise<T> {
  const place = await openPlace({ env: process.env, tell: output.tell });
  return await work(place).finally(() => place.close());
}

/** Whoever a word acts as: the operator unless another account is named. */
export async function actAs(node: Node, login: string): Promise<Actor> {
  const actor = login === operatorLogin ? await ensureOperator(node) : await findActor(node, login);
  if (!actor) throw new Unfit([`--as names ${login}, and no enabled account has that sign-in name`], "account.unknown");
  return actor;
}

/** Records one command of a word; a refusal is told with its rule. */
export async function must(
  node: Node,
  actor: Actor,
  command: { readonly kind: string; readonly dossier: string; readonly payload: object },
) {
  const recorded = await recordCommand(node, actor, { id: node.newId(), ...command });
  if (!recorded.ok)
    throw new Unfit(
      [
        `${refusalText(recorded.refusal, wordLanguage())} (${recorded.refusal.code}, ${recorded.refusal.rule})`,
        ...choicesFor(recorded.refusal.code, node),
      ],
      recorded.refusal.code,
    );
  return recorded.answer;
}

/** Who types has no list to choose from: it stands beside the refusal. */
function choicesFor(code: string, node: Node): string[] {
  if (code === "account.unit-unknown") return [`--unit is one of ${node.country.units.map((unit) => unit.code).join(", ")}`];
  return code === "account.role-unknown" ? [`--role is one of ${rolesOfOfficers.join(", ")}`] : [];
}

export type EnrolOptions = {
  readonly name: string;
  readonly role: string;
  readonly unit: string;
  readonly login?: string;
  readonly as: string;
};

/** `panah enrol`: makes an account, or invites one that is there, and prints the code that enrols its passkey. */
export function enrolWord(output: Output, options: EnrolOptions): Promise<number> {
  return atPlace(output, async ({ node, keys }) => {
    const actor = await actAs(node, options.as);
    const login = options.login ?? loginOf(options.name);
    const known = await node.database.transaction(noContext, (tx) => findAccountByLogin(tx, login));
    if (known && (known.role !== options.role || known.unit !== options.unit))
      throw new Unfit([`the sign-in name ${login} is another account's: choose one with --login`], "account.login-taken");
    const account = known?.id ?? node.newId();
    if (!known)
      await must(node, actor, {
        kind: "account.create",
        dossier: account,
        payload: { account, name: options.name, login, role: options.role, unit: options.unit },
      });
    const answer = await must(node, actor, { kind: "account.invite", dossier: account, payload: { account } });
    await sealAll(node, keys);
    const code = codeOf(node.safe, String(answer.says?.["invitation"]));
    const text = [
      `${options.name} (${login}) may enrol a passkey within 7 days, once:`,
      "",
      `    ${code}`,
      "",
      `  at ${node.publicUrl}/enrol`,
    ].join("\n");
    output.answer(text, { ok: true, account, login, code, url: `${node.publicUrl}/enrol` });
    return exitCodes.done;
  });
}

/** A sign-in name from a name in Latin letters; others name one with `--login`. */
function loginOf(name: string): string {
  if (name.trim() === "") throw new ConfigError("--name is empty: give the name of the person", "usage.invalid");
  const login = name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^a-z0-9 .-]/g, "")
    .trim()
    .replace(/[ .-]+/g, ".")
    .slice(0, 60);
  if (login.length < 2) throw new ConfigError("give a sign-in name in Latin letters with --login", "usage.invalid");
  return login;
}

export type VerifyOptions = { readonly witness?: string; readonly key?: string };

/** `panah audit verify`: recomputes the sealed record against the checkpoint beside the keys, or one from elsewhere. */
export function auditWord(output: Output, options: VerifyOptions): Promise<number> {
  const witnessFile = options.witness === undefined ? undefined : readGiven(options.witness);
  const given = options.key === undefined ? undefined : parseKey(options.key);
  return atPlace(output, async ({ node, keys, database }) => {
    output.tell("reading the record");
    const witness = witnessFile ?? readRemembered(keys.folder);
    const publicKey = given ?? keys.signingKey("checkpoint").publicKey;
    const report = await verifyAudit({
      url: database.auditorUrl,
      origin: `panah.${node.country.code.toLowerCase()}`,
      publicKey,
      ...(witness === undefined ? {} : { witness }),
    });
    output.answer(describe(report), report);
    return report.ok ? exitCodes.done : exitCodes.refused;
  });
}

function parseKey(file: string) {
  const pem = readGiven(file);
  try {
    return createPublicKey(pem);
  } catch {
    throw new ConfigError(`${file} holds no public key in PEM`, "key.unreadable");
  }
}

function readGiven(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    throw new ConfigError(`cannot read ${file}`, "file.absent");
  }
}

function describe(report: AuditReport): string {
  const counts = `${report.entries} entries, ${report.accessRecords} access records, ${report.leaves} leaves, ${report.checkpoints} checkpoints`;
  const late = report.unsealed > 0 ? [`  ${report.unsealed} recorded and not sealed yet: start the node, it seals them`] : [];
  const kept = report.witness === "none" ? ["  no checkpoint was kept to compare with"] : [];
  if (report.ok) return [`The record holds: ${counts}.`, ...late, ...kept].join("\n");
  const lines = report.problems.map((one) => `  ${one.table} ${one.id}: ${one.problem}`);
  return [`The record does not hold: ${report.problemCount} problems in ${counts}.`, ...lines, ...late].join("\n");
}

export type RebuildOptions = { readonly check?: boolean; readonly search?: boolean };

/** `panah rebuild --check` or `--search`: compares and changes nothing, or writes anew by what persons and cases are found and counted. */
export async function rebuildWord(output: Output, { check = false, search = false }: RebuildOptions): Promise<number> {
  if (check === search) throw new ConfigError("one of --check and --search is needed", "usage.invalid");
  return check ? await checkWord(output) : await searchWord(output);
}

async function searchWord(output: Output): Promise<number> {
  const persons = await atPlace(output, ({ node }) => rewriteSearch(node, output.tell));
  output.answer(`${persons} persons are found and counted as this program reads them.`, { ok: true, persons });
  return exitCodes.done;
}

/** Folds the ledger afresh and compares it with what searches and lists use. */
function checkWord(output: Output): Promise<number> {
  return atPlace(output, async ({ node, database }) => {
    const owner = openDatabase({ url: database.ownerUrl, max: 2 });
    const { differences, ...counts } = await rebuildAndCompare(node, owner).finally(() => owner.close());
    const ok = differences.length === 0;
    const lines = differences
      .slice(0, 20)
      .map((one) => `  ${one.table} ${one.subject}${one.compartment ? ` ${one.compartment}` : ""}: ${one.kind}`);
    const text = [
      `${counts.entries} entries of ${counts.dossiers} dossiers folded afresh, ${counts.erased} erased: ${ok ? "no difference" : `${differences.length} differences`}.`,
      ...lines,
    ].join("\n");
    output.answer(text, { ok, ...counts, differenceCount: differences.length, differences: differences.slice(0, 20) });
    return ok ? exitCodes.done : exitCodes.refused;
  });
}

/** `panah keys show`: what others need to check what this node signs. */
export function keysWord(output: Output): number {
  const config = readConfig(process.env);
  const state = countries[config.country]?.code;
  if (state === undefined) throw new ConfigError(`PANAH_COUNTRY names ${config.country}, which countries/ does not have`);
  const keys = listPublicKeys(openKeys(config.keysFolder), state);
  output.answer(
    keys.map((one) => `${one.name}: ${one.for}\n  key id ${one.keyId}${one.verifier ? `\n  ${one.verifier}` : ""}\n${one.pem}`).join("\n"),
    { ok: true, keys },
  );
  return exitCodes.done;
}

/** `panah schema`: the schema of this node's database, as review reads it. */
export function schemaWord(output: Output): Promise<number> {
  return atPlace(output, async ({ database }) => {
    const schema = await dumpSchema(database.ownerUrl);
    output.answer(schema.trimEnd(), { ok: true, schema });
    return exitCodes.done;
  });
}
