import { generateKeyPairSync, sign } from "node:crypto";
import type pg from "pg";
import { accessHeader, type AccessRecord } from "../../access/index.ts";
import { addLeaf, checkpointText, emptyFrontier, rootOf } from "../../ledger/index.ts";
import { sha256 } from "../../ledger/server.ts";

// Ways to spoil a sealed record, each by somebody who may write to every table; drills and tests look whether it shows.

type Row = Record<string, never>;

/** The n-th row of a table in an order of its own, so that each round spoils another one. */
async function nth(owner: pg.Client, table: string, order: string, n: number): Promise<Row> {
  const { rows } = await owner.query<Row>(`select ctid::text as place, * from ${table} order by ${order} offset $1 limit 1`, [n]);
  const [row] = rows;
  if (!row) throw new Error(`no row ${n} in ${table}`);
  return row;
}
const flip = (bytes: Buffer, place: number) => {
  const other = Buffer.from(bytes);
  other[place % other.length] = (other[place % other.length] ?? 0) ^ 1;
  return other;
};

type Spoil = (n: number) => Promise<unknown>;
const byOrder = "md5(id::text)";
/** Of what was recorded itself. */
const spoilsOfEntries = (owner: pg.Client) => ({
  "payload of an entry": async (n: number) => {
    const row = await nth(owner, "ledger.entry", byOrder, n * 7);
    await owner.query("update ledger.entry set payload = $1 where ctid = $2::tid", [
      flip(row["payload"] ?? Buffer.alloc(1), n * 13),
      row["place"],
    ]);
  },
  "header column of an entry": async (n: number) => {
    const columns = [
      "subject_kind = 'other'",
      "kind = 'other.kind'",
      "at = at - interval '1 day'",
      "recorded_at = recorded_at - interval '1 ms'",
      "role = 'administrator'",
      "unit = 'XD-OTHER'",
      "device = 'tablet'",
      "based_on = coalesce(based_on, 0) + 1",
      "by_account = gen_random_uuid()",
      "command = gen_random_uuid()",
    ];
    const row = await nth(owner, "ledger.entry", byOrder, n * 5);
    await owner.query(`update ledger.entry set ${columns[n % columns.length]} where ctid = $1::tid`, [row["place"]]);
  },
  "an entry with a hash made to fit": async (n: number) => {
    const row = await nth(owner, "ledger.entry", byOrder, n * 3);
    const header = ["panah-entry-v1", row["dossier"], row["id"]].join("\n");
    await owner.query("update ledger.entry set payload = $1, hash = sha256(convert_to($2, 'UTF8') || $1) where ctid = $3::tid", [
      flip(row["payload"] ?? Buffer.alloc(1), n),
      header,
      row["place"],
    ]);
  },
  "two payloads swapped": async (n: number) => {
    const [one, two] = [await nth(owner, "ledger.entry", byOrder, n), await nth(owner, "ledger.entry", byOrder, n + 20)];
    await owner.query("update ledger.entry set payload = $1, hash = $2 where ctid = $3::tid", [two["payload"], two["hash"], one["place"]]);
    await owner.query("update ledger.entry set payload = $1, hash = $2 where ctid = $3::tid", [one["payload"], one["hash"], two["place"]]);
  },
});

/** Of records as wholes. */
const spoilsOfRecords = (owner: pg.Client) => ({
  "a record deleted": async (n: number) => {
    const table = ["ledger.entry", "access.log", "ledger.leaf", "ledger.command"][n % 4] ?? "";
    await owner.query(`delete from ${table} where ctid = $1::tid`, [(await nth(owner, table, byOrder, n + 2))["place"]]);
  },
  "an access record altered": async (n: number) => {
    const columns = [
      "by_account = gen_random_uuid()",
      "fields = array['identity.names']",
      "outcome = 'done'",
      "purpose = 'other'",
      "at = at + interval '1 ms'",
    ];
    await owner.query(`update access.log set ${columns[n % columns.length]} where ctid = $1::tid`, [
      (await nth(owner, "access.log", byOrder, n))["place"],
    ]);
  },
  "a forged record inserted": async (n: number) => {
    const copy = n % 2 === 0 ? "ledger.entry" : "access.log";
    const row = await nth(owner, copy, byOrder, n);
    await owner.query(`create temp table forged as select * from ${copy} where ctid = '${String(row["place"])}'::tid`);
    await owner.query(`update forged set id = gen_random_uuid()${copy === "ledger.entry" ? ", version = version + 100" : ""}`);
    await owner.query(`insert into ${copy} select * from forged`);
  },
});

/** Of the tree over them, and of its checkpoints. */
const spoilsOfTree = (owner: pg.Client) => ({
  "the end cut off, checkpoints and all": async (n: number) => {
    const { rows } = await owner.query<{ size: string }>("select size from ledger.checkpoint order by size desc offset $1 limit 1", [
      n + 1,
    ]);
    const size = rows[0]?.size;
    for (const [table, source] of [
      ["ledger.entry", "entry"],
      ["access.log", "access"],
    ])
      await owner.query(`delete from ${table} where id in (select id from ledger.leaf where position >= $1 and source = $2)`, [
        size,
        source,
      ]);
    await owner.query("delete from ledger.leaf where position >= $1", [size]);
    await owner.query("delete from ledger.checkpoint where size > $1", [size]);
  },
  "a checkpoint altered": async (n: number) => {
    const row = await nth(owner, "ledger.checkpoint", "size", n);
    const note = String(row["note"]);
    const changes: [string, unknown][] = [
      ["root", flip(row["root"] ?? Buffer.alloc(1), n)],
      ["peaks", flip(row["peaks"] ?? Buffer.alloc(1), n)],
      ["note", note.replace(/(.)(.{3})\n$/, (_, one: string, rest: string) => `${one === "A" ? "B" : "A"}${rest}\n`)],
      ["note", note.replace(/\n(\d+)\n/, (_, size: string) => `\n${Number(size) + 1}\n`)],
      ["note", resigned(note)],
    ];
    const [column, value] = changes[n % changes.length] ?? [];
    await owner.query(`update ledger.checkpoint set ${column} = $1 where ctid = $2::tid`, [value, row["place"]]);
  },
  "leaves out of order": async (n: number) => {
    await owner.query("update ledger.leaf set position = -1 - position where position in ($1, $2)", [n, n + 3]);
    await owner.query(
      "update ledger.leaf set position = case position when -1 - $1::bigint then $2::bigint else $1::bigint end where position < 0",
      [n, n + 3],
    );
  },
  "a gap of versions": async (n: number) => {
    await owner.query("update ledger.entry set version = version + 1000 where ctid = $1::tid", [
      (await nth(owner, "ledger.entry", byOrder, n + 40))["place"],
    ]);
  },
});

const spoils = (owner: pg.Client) =>
  ({ ...spoilsOfEntries(owner), ...spoilsOfRecords(owner), ...spoilsOfTree(owner) }) satisfies Record<string, Spoil>;

/** What is altered, by name; the database alone does not know that it was. */
export const alterations = [
  "payload of an entry",
  "header column of an entry",
  "an entry with a hash made to fit",
  "two payloads swapped",
  "a record deleted",
  "an access record altered",
  "a forged record inserted",
  "the end cut off, checkpoints and all",
  "a checkpoint altered",
  "leaves out of order",
  "a gap of versions",
] as const;

/** Alterations of a record and the way back from each. */
export type Spoiling = {
  readonly spoils: Readonly<Record<(typeof alterations)[number], Spoil>>;
  readonly snapshot: () => Promise<void>;
  readonly restore: () => Promise<void>;
};

/** Opens what spoils the record of one database. */
export function openSpoiling(owner: pg.Client): Spoiling {
  return { spoils: spoils(owner), snapshot: () => snapshot(owner), restore: () => restore(owner) };
}

/** A note signed anew by somebody who has another key. */
export function resigned(note: string): string {
  const text = note.slice(0, note.indexOf("\n\n") + 1);
  const signature = sign(null, Buffer.from(text), generateKeyPairSync("ed25519").privateKey);
  return `${text}\n— panah.xd ${Buffer.concat([Buffer.alloc(4), signature]).toString("base64")}\n`;
}

const kept = ["ledger.entry", "ledger.command", "access.log", "ledger.leaf", "ledger.checkpoint"];
async function snapshot(owner: pg.Client): Promise<void> {
  for (const table of kept) await owner.query(`create temp table kept_${table.replace(".", "_")} as select * from ${table}`);
}
async function restore(owner: pg.Client): Promise<void> {
  await owner.query("drop table if exists forged");
  for (const table of kept) {
    const copy = `kept_${table.replace(".", "_")}`;
    await owner.query(`truncate ${table}`);
    await owner.query(`insert into ${table} select * from ${copy}`);
    await owner.query(`drop table ${copy}`);
  }
}

/** What somebody rewrites who holds the node and its key, so that the record verifies afterwards as if it had always been so. */
export const rewritings = ["a record taken out", "a record altered", "two records exchanged", "the end cut off"] as const;

/** Rewrites history and seals it anew, with the node's own signature. */
export async function rewrite(
  owner: pg.Client,
  what: (typeof rewritings)[number],
  n: number,
  seal: { readonly origin: string; readonly signNote: (text: string) => string },
): Promise<void> {
  const { rows } = await owner.query<{ position: string; id: string }>(
    "select position, id from ledger.leaf where source = 'access' order by md5(id::text) offset $1 limit 2",
    [n],
  );
  const [one, two] = rows;
  if (!one || !two) throw new Error("fault: too few records to rewrite");
  if (what === "a record taken out") await takeOut(owner, one);
  if (what === "a record altered") await alter(owner, one.id);
  if (what === "two records exchanged")
    for (const [from, to] of [
      [one.position, -1],
      [two.position, one.position],
      [-1, two.position],
    ])
      await owner.query("update ledger.leaf set position = $2 where position = $1", [from, to]);
  if (what === "the end cut off") {
    const { rows: last } = await owner.query<{ position: string; id: string }>(
      "select position, id from ledger.leaf where source = 'access' order by position desc limit 1",
    );
    if (last[0]) await takeOut(owner, last[0]);
  }
  await sealAnew(owner, seal);
}

async function takeOut(owner: pg.Client, { id, position }: { readonly id: string; readonly position: string }): Promise<void> {
  await owner.query("delete from access.log where id = $1", [id]);
  await owner.query("delete from ledger.leaf where position = $1", [position]);
  await owner.query("update ledger.leaf set position = -position where position > $1", [position]);
  await owner.query("update ledger.leaf set position = -position - 1 where position < 0");
}

async function alter(owner: pg.Client, id: string): Promise<void> {
  const { rows } = await owner.query<Omit<AccessRecord, "at" | "by"> & { at: Date; by_account: string | null }>(
    "select * from access.log where id = $1",
    [id],
  );
  const [row] = rows;
  if (!row) throw new Error("fault: no such record");
  const record: AccessRecord = {
    ...row,
    by: row.by_account ?? undefined,
    at: row.at.toISOString(),
    subject: row.subject ?? undefined,
    code: row.code ?? undefined,
    purpose: "another",
  };
  const hash = sha256(Buffer.from(accessHeader(record)));
  await owner.query("update access.log set purpose = 'another', hash = $2 where id = $1", [id, hash]);
  await owner.query("update ledger.leaf set hash = $2 where id = $1", [id, hash]);
}

async function sealAnew(
  owner: pg.Client,
  { origin, signNote }: { readonly origin: string; readonly signNote: (text: string) => string },
): Promise<void> {
  const { rows } = await owner.query<{ hash: Buffer }>("select hash from ledger.leaf order by position");
  const frontier = rows.reduce((grown, { hash }) => addLeaf(grown, hash, sha256), emptyFrontier);
  const root = Buffer.from(rootOf(frontier, sha256));
  const text = checkpointText(origin, frontier.size, root.toString("base64"));
  await owner.query("delete from ledger.checkpoint");
  await owner.query("insert into ledger.checkpoint (size, root, peaks, at, note) values ($1, $2, $3, now(), $4)", [
    frontier.size,
    root,
    Buffer.concat(frontier.peaks),
    `${text}\n${signNote(text)}`,
  ]);
}
