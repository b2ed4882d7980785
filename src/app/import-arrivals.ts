import { type Actor, contextSql, noDossier } from "../access/index.ts";
import { checkMrz, mrzState, remarkMrz } from "../document/index.ts";
import {
  arrivalOfRow,
  type GoodRow,
  idsOfGroup,
  idsOfRow,
  type ImportReport,
  isLanguage,
  isNationality,
  memberOf,
  type MrzCheck,
  parseArrivals,
  rowRefusalTexts,
} from "../intake/index.ts";
import { dayAt, type OfficerText, Problem } from "../kernel/index.ts";
import { fieldsOf } from "../ledger/index.ts";
import { type KnownCommand, listKnown, readSubjects } from "../ledger/server.ts";
import type { Node } from "./node.ts";
import { bodyHashOf } from "./parse-command.ts";
import { recordCommand } from "./record.ts";
import { allTexts } from "./texts.ts";

/** A list as it came in. `list` is its name, under which its rows are known for ever (IM8). */
export type ArrivalsFile = { readonly list: string; readonly bytes: Uint8Array };
/** How far an import is, in rows. */
export type ImportProgress = { readonly done: number; readonly rows: number };

type Refused = ImportReport["refused"][number];
type Command = { readonly id: string; readonly kind: string; readonly dossier: string; readonly payload: Record<string, unknown> };

/** Rows at work at a time: enough to keep the database busy, few enough to leave it to the posts. */
const atOnce = 8;
const chunkRows = 200;

/**
 * Records a list of arrivals through the one write path, each row as one command with an id of its own: read again, it
 * adds nothing; corrected, it adds what was missing. The command line and the screen both come here.
 * @throws Problem when the file as a whole cannot be read
 */
export async function importArrivals(
  node: Node,
  actor: Actor,
  { list, bytes }: ArrivalsFile,
  onProgress: (progress: ImportProgress) => void,
): Promise<ImportReport> {
  const began = performance.now();
  const parsed = await parseArrivals(bytes, list, {
    now: node.now(),
    timeZone: node.country.timeZone,
    posts: new Set(node.country.units.filter((unit) => unit.kind === "post").map((unit) => unit.code)),
    isNationality,
    isLanguage,
    checkMrz: (lines) => lookAtMrz(lines, node),
  });
  const good = parsed.rows.filter((row): row is GoodRow => row.ok);
  const refused: Refused[] = parsed.rows.flatMap((row) =>
    row.ok ? [] : row.refused.map(({ field, code }) => ({ row: row.row, field, code, reason: rowRefusalTexts[code] })),
  );
  const progress = { done: parsed.rows.length - good.length, rows: parsed.rows.length };
  const here: GoodRow[] = [];
  let recorded = 0;
  for (const chunk of chunksOf(good)) {
    const known = await findKnown(
      node,
      actor,
      chunk.map((row) => commandOf(list, row)),
    );
    await eachAtOnce(chunk, async (row) => {
      const command = commandOf(list, row);
      const before = known.get(command.id);
      const problem = before ? whatChanged(before, command) : await record(node, actor, command);
      if (problem) refused.push({ row: row.row, ...problem });
      else here.push(row);
      if (!before && !problem) recorded += 1;
      progress.done += 1;
      onProgress({ ...progress });
    });
  }
  refused.push(...(await recordGroups(node, actor, list, here)));
  const inOrder = <T extends { readonly row: number }>(rows: T[]) => rows.sort((a, b) => a.row - b.row);
  const recordedRows = new Set(here.map((row) => row.row));
  const notes = (of: (row: GoodRow) => readonly { readonly field: string; readonly code: string }[]) =>
    inOrder(
      good.filter((row) => recordedRows.has(row.row)).flatMap((row) => of(row).map(({ field, code }) => ({ row: row.row, field, code }))),
    );
  return {
    rows: parsed.rows.length,
    recorded,
    alreadyKnown: here.length - recorded,
    refused: inOrder(refused),
    flagged: notes((row) => row.flagged),
    doubts: notes((row) => row.doubts),
    list,
    format: parsed.format,
    ...(parsed.encoding ? { encoding: parsed.encoding } : {}),
    unknownColumns: parsed.unknownColumns.map((name) => name.slice(0, 100)),
    absentColumns: parsed.absentColumns,
    seconds: Math.round(performance.now() - began) / 1000,
  };
}

function commandOf(list: string, row: GoodRow): Command {
  const { person, command } = idsOfRow(list, row.row);
  return { id: command, kind: "arrival.record", dossier: person, payload: arrivalOfRow(list, row) };
}

async function findKnown(node: Node, actor: Actor, commands: readonly Command[]): Promise<Map<string, KnownCommand>> {
  const known = await node.database.transaction(
    contextOf(
      actor,
      commands.map((one) => one.dossier),
    ),
    (tx) => listKnown(tx, commands),
  );
  return new Map(known.map((one) => [one.id, one]));
}

function contextOf(actor: Actor, dossiers: readonly string[]): string {
  return contextSql({
    account: actor.account,
    units: actor.units,
    compartments: ["identity", "arrival"],
    dossiers: [...dossiers, noDossier],
  });
}

/** A row that says something else than when it was recorded is no new person and no correction: a human looks. */
function whatChanged(before: KnownCommand, command: Command): Omit<Refused, "row"> | undefined {
  const asked = before.by === undefined ? undefined : bodyHashOf(command, before.by);
  return asked && Buffer.compare(asked, before.bodyHash) === 0
    ? undefined
    : { field: "row", code: "row.changed", reason: textOf("row.changed") };
}

/** Columns of a list by the fields of the record. */
const columnOf: Readonly<Record<string, string>> = {
  post: "post",
  arrivedAt: "arrived_at",
  names: "given_name",
  birth: "born",
  sex: "sex",
  nationalities: "nationality",
  languages: "language",
  documentsSeen: "document_number",
  group: "group",
  relation: "relation",
  wishesAsylum: "wishes_asylum",
  reasonOwnWords: "reason_own_words",
  answers: "needs",
};

/** Sends one command; what was refused or could not be read comes back by column. */
async function record(node: Node, actor: Actor, command: Command): Promise<Omit<Refused, "row"> | undefined> {
  const said = (path: string | undefined, code: string) => ({
    field: columnOf[path?.replace(/^payload\./, "").split(".")[0] ?? ""] ?? "row",
    code,
    reason: textOf(code),
  });
  try {
    const answer = await recordCommand(node, actor, command);
    return answer.ok ? undefined : said(answer.refusal.field, answer.refusal.code);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return said(error.fields[0]?.path, error.fields[0]?.code ?? error.code);
  }
}

function textOf(code: string): OfficerText {
  return allTexts[code] ?? allTexts["field.invalid"] ?? { en: code, ru: code };
}

type Group = { readonly group: string; readonly command: string; readonly rows: GoodRow[] };

/** Links who came together: a group is recorded once with its first members; those added later join it. */
async function recordGroups(node: Node, actor: Actor, list: string, rows: readonly GoodRow[]): Promise<Refused[]> {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const ids = idsOfGroup(list, row.arrival.groupKey);
    if (!ids) continue;
    const group = groups.get(ids.group) ?? { ...ids, rows: [] };
    group.rows.push(row);
    groups.set(ids.group, group);
  }
  const refused: Refused[] = [];
  for (const chunk of chunksOf([...groups.values()])) {
    const members = await findMembers(
      node,
      actor,
      chunk.map((one) => one.group),
    );
    await eachAtOnce(chunk, async (group) => {
      for (const command of linksOf(list, group, members.get(group.group))) {
        const problem = await record(node, actor, command);
        if (problem) refused.push({ row: group.rows[0]?.row ?? 0, ...problem, field: "group" });
      }
    });
  }
  return refused;
}

async function findMembers(node: Node, actor: Actor, groups: readonly string[]): Promise<Map<string, ReadonlySet<string>>> {
  const { states } = await node.database.transaction(contextOf(actor, groups), (tx) => readSubjects(tx, node.safe, groups));
  return new Map(
    states
      .filter((one) => one.kind === "group")
      .map((one) => [
        one.subject,
        new Set(Object.keys(fieldsOf(one)).flatMap((field) => (field.startsWith("member/") ? [field.slice(7)] : []))),
      ]),
  );
}

const membersAtOnce = 200;

function linksOf(list: string, { group, command, rows }: Group, members: ReadonlySet<string> | undefined): Command[] {
  const sorted = [...rows].sort((a, b) => a.row - b.row);
  const [first] = sorted;
  if (!first) return [];
  const begins = members ? [] : sorted.slice(0, membersAtOnce);
  const joins = members ? sorted.filter((row) => !members.has(idsOfRow(list, row.row).person)) : sorted.slice(membersAtOnce);
  return [
    ...(members
      ? []
      : [
          {
            id: command,
            kind: "group.record",
            dossier: group,
            payload: {
              group,
              post: first.arrival.post,
              arrivedAt: first.arrival.arrivedAt,
              members: begins.map((row) => memberOf(list, row.row, row.arrival)),
            },
          },
        ]),
    ...joins.map((row) => ({
      id: idsOfRow(list, row.row).join,
      kind: "group.join",
      dossier: group,
      payload: { group, members: [memberOf(list, row.row, row.arrival)] },
    })),
  ];
}

function* chunksOf<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let at = 0; at < all.length; at += chunkRows) yield all.slice(at, at + chunkRows);
}

/** A few at a time, in order; the first fault ends the whole. */
async function eachAtOnce<T>(all: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async () => {
    for (let one = all[next++]; one !== undefined; one = all[next++]) await work(one);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** A zone that holds together is looked at for known false patterns too: told with its row, and no reason for anything (DO17). */
function lookAtMrz(lines: readonly string[], { country, now }: Node): MrzCheck {
  const check = checkMrz(lines);
  if (!check.ok) return check;
  const [remark] = remarkMrz(check.fields, dayAt(now(), country.timeZone), mrzState(country.code));
  return { ok: true, remark, line: check.fields.format === "TD1" ? 1 : 2 };
}
