import { createHash, type KeyObject, verify } from "node:crypto";
import pg from "pg";

// Written from docs/guides/audit-format.md alone: it shares no code with what writes the record.

/** Where something does not hold: the table, the row's id or position, and what. Never a value. */
export type AuditProblem = { readonly table: string; readonly id: string; readonly problem: string };
export type AuditReport = {
  readonly ok: boolean;
  readonly entries: number;
  readonly accessRecords: number;
  readonly leaves: number;
  readonly checkpoints: number;
  /** Recorded more than a minute ago and not sealed yet: true of a node that stands still. */
  readonly unsealed: number;
  /** Whether the tree still holds the checkpoint that was remembered elsewhere. */
  readonly witness: "none" | "held" | "broken";
  readonly problemCount: number;
  /** The first twenty. */
  readonly problems: readonly AuditProblem[];
};
export type AuditTask = {
  /** Of the role that reads the sealed record alone. */
  readonly url: string;
  /** First line of each checkpoint: `panah.xd`. */
  readonly origin: string;
  readonly publicKey: KeyObject;
  /** A checkpoint's note kept elsewhere: against it a cut-off or rewritten record shows. */
  readonly witness?: string;
};

type Row = Readonly<Record<string, string | number | boolean | Buffer | null>>;
type Report = (table: string, id: unknown, problem: string) => void;
type Walk = { readonly client: pg.Client; readonly task: AuditTask; readonly report: Report };
const batch = 2000;
const shownMax = 20;

/** Recomputes every hash, the tree, its checkpoints and their signatures, over one snapshot, as a stream. */
export async function verifyAudit(task: AuditTask): Promise<AuditReport> {
  const problems: AuditProblem[] = [];
  let problemCount = 0;
  const report: Report = (table, id, problem) => {
    problemCount += 1;
    if (problems.length < shownMax) problems.push({ table, id: String(id), problem });
  };
  const client = new pg.Client({ connectionString: task.url });
  await client.connect();
  try {
    await client.query("begin isolation level repeatable read read only");
    const walk = { client, task, report };
    const entries = await checkRecords(walk, "ledger.entry", entrySql, entryLines);
    const accessRecords = await checkRecords(walk, "access.log", accessSql, accessLines);
    await checkVersions(walk);
    const tree = await checkTree(walk);
    const unsealed = await checkPending(walk);
    return { ok: problemCount === 0, entries, accessRecords, ...tree, unsealed, problemCount, problems };
  } finally {
    await client.end();
  }
}

const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const joined = (source: string) =>
  `left join ledger.leaf l on l.id = r.id and l.source = '${source}' left join ledger.leaf_pending p on p.id = r.id and p.source = '${source}'`;
const entrySql = `
  select r.dossier, r.id, r.subject, r.subject_kind, r.kind, r.compartment, r.version::text, ${instant("r.at")} as at, ${instant("r.recorded_at")} as recorded_at, r.by_account,
         r.role, r.unit, coalesce(r.device, '') as device, coalesce(r.based_on::text, '') as based_on, r.command, r.payload, r.hash, l.hash as sealed, p.hash as pending, c.id is not null as is_commanded
    from ledger.entry r ${joined("entry")} left join (select distinct id from ledger.command) c on c.id = r.command`;
const accessSql = `
  select r.dossier, r.id, ${instant("r.at")} as at, coalesce(r.by_account::text, '') as by_account, r.role, r.unit, r.purpose, r.action, coalesce(r.subject::text, '') as subject,
         array_to_string(r.fields, ',') as fields, r.outcome, coalesce(r.code, '') as code, r.hash, l.hash as sealed, p.hash as pending, true as is_commanded
    from access.log r ${joined("access")}`;
const lines = (names: string): readonly string[] => names.split(" ");
const entryLines = lines(
  "dossier id subject subject_kind kind compartment version at recorded_at by_account role unit device based_on command",
);
const accessLines = lines("dossier id at by_account role unit purpose action subject fields outcome code");

async function* stream({ client }: Walk, sql: string): AsyncGenerator<Row> {
  await client.query(`declare walk no scroll cursor for ${sql}`);
  for (;;) {
    const { rows } = await client.query<Row>(`fetch forward ${batch} from walk`);
    if (rows.length === 0) break;
    yield* rows;
  }
  await client.query("close walk");
}

/** Each record has its recomputed hash, exactly one leaf with that hash, and entries have their command. */
async function checkRecords(walk: Walk, table: "ledger.entry" | "access.log", sql: string, lines: readonly string[]): Promise<number> {
  let count = 0;
  for await (const row of stream(walk, sql)) {
    count += 1;
    const name = table === "ledger.entry" ? "panah-entry-v1" : "panah-access-v1";
    const header = Buffer.from([name, ...lines.map((line) => row[line]), ""].join("\n"));
    const hash = table === "ledger.entry" ? sha256(header, bytes(row["payload"])) : sha256(header);
    const leaf = row["sealed"] ?? row["pending"];
    if (!hash.equals(bytes(row["hash"]))) walk.report(table, row["id"], "content differs from its hash");
    if (leaf === null) walk.report(table, row["id"], "has no leaf");
    else if (!hash.equals(bytes(leaf))) walk.report(table, row["id"], "content differs from its leaf");
    if (row["sealed"] !== null && row["pending"] !== null) walk.report(table, row["id"], "has two leaves");
    if (row["is_commanded"] !== true) walk.report(table, row["id"], "has no command");
  }
  return count;
}

async function checkVersions(walk: Walk): Promise<void> {
  const gaps = `select subject from ledger.entry group by dossier, subject, compartment having min(version) <> 1 or max(version) <> count(*) or count(distinct version) <> count(*)`;
  for await (const row of stream(walk, gaps)) walk.report("ledger.entry", row["subject"], "versions have a gap");
}

const treeSql = `
  select l.position::text, l.id, l.hash, (case l.source when 'entry' then e.id is not null else a.id is not null end) as has_row, c.size::text, c.root, c.peaks, c.note
    from ledger.leaf l left join (select distinct id from ledger.entry) e on e.id = l.id and l.source = 'entry'
    left join (select distinct id from access.log) a on a.id = l.id and l.source = 'access' left join ledger.checkpoint c on c.size = l.position + 1
   order by l.position`;

const leaflessSql = `
  select c.size::text from ledger.checkpoint c left join ledger.leaf l on l.position = c.size - 1 where l.position is null`;

/** Positions run on, every leaf has its row, every checkpoint is the signed root of the leaves before it. */
async function checkTree(walk: Walk): Promise<Pick<AuditReport, "leaves" | "checkpoints" | "witness">> {
  const remembered = walk.task.witness === undefined ? undefined : readNote(walk, walk.task.witness);
  let witness: AuditReport["witness"] = walk.task.witness === undefined ? "none" : "broken";
  let [leaves, checkpoints, isClosed] = [0, 0, true];
  let peaks: Buffer[] = [];
  for await (const row of stream(walk, treeSql)) {
    if (row["position"] !== String(leaves)) walk.report("ledger.leaf", row["position"], "positions do not run on");
    if (row["has_row"] !== true) walk.report("ledger.leaf", row["position"], "has no row");
    peaks = addLeaf(peaks, leaves, bytes(row["hash"]));
    leaves += 1;
    isClosed = row["size"] !== null;
    if (isClosed) {
      checkpoints += 1;
      checkCheckpoint(walk, row, peaks);
    }
    if (remembered?.size === String(leaves) && remembered.root === rootOf(peaks).toString("base64")) witness = "held";
  }
  if (!isClosed) walk.report("ledger.leaf", leaves - 1, "lies beyond the last checkpoint");
  for await (const row of stream(walk, leaflessSql)) {
    checkpoints += 1;
    walk.report("ledger.checkpoint", row["size"], "has no leaves");
  }
  if (witness === "broken")
    walk.report("ledger.checkpoint", remembered?.size ?? "witness", "the remembered checkpoint is not of this tree");
  return { leaves, checkpoints, witness };
}

function checkCheckpoint(walk: Walk, row: Row, peaks: readonly Buffer[]): void {
  const root = rootOf(peaks);
  const note = readNote(walk, String(row["note"]));
  if (!root.equals(bytes(row["root"]))) walk.report("ledger.checkpoint", row["size"], "root is not that of its leaves");
  if (!Buffer.concat(peaks).equals(bytes(row["peaks"]))) walk.report("ledger.checkpoint", row["size"], "peaks are not those of its leaves");
  if (!note) walk.report("ledger.checkpoint", row["size"], "signature does not verify");
  else if (note.size !== row["size"] || note.root !== root.toString("base64"))
    walk.report("ledger.checkpoint", row["size"], "note says another size or root");
}

/** Size and root of a note whose one signature is the node's; undefined when it does not verify. */
function readNote({ task }: Walk, note: string): { size: string; root: string } | undefined {
  const [, text, size, root, signed] = /^((?:[^\n]+)\n(\d+)\n([A-Za-z0-9+/=]+)\n)\n— \S+ ([A-Za-z0-9+/=]+)\n$/.exec(note) ?? [];
  if (text === undefined || size === undefined || root === undefined || signed === undefined) return undefined;
  if (!text.startsWith(`${task.origin}\n`) || !note.includes(`\n— ${task.origin} `)) return undefined;
  const raw = task.publicKey.export({ type: "spki", format: "der" }).subarray(-32);
  const keyHash = sha256(Buffer.from(`${task.origin}\n`), Buffer.of(1), raw).subarray(0, 4);
  const signature = Buffer.from(signed, "base64");
  if (signature.length !== 68 || !signature.subarray(0, 4).equals(keyHash)) return undefined;
  return verify(null, Buffer.from(text), task.publicKey, signature.subarray(4)) ? { size, root } : undefined;
}

/** Waiting leaves have their row; those of more than a minute are counted. */
async function checkPending(walk: Walk): Promise<number> {
  let unsealed = 0;
  const sql = `select p.id, coalesce(e.recorded_at, a.at) is null as is_lost, coalesce(e.recorded_at, a.at) < now() - interval '1 minute' as is_late
    from ledger.leaf_pending p left join ledger.entry e on e.id = p.id and p.source = 'entry' left join access.log a on a.id = p.id and p.source = 'access'`;
  for await (const row of stream(walk, sql)) {
    if (row["is_lost"] === true) walk.report("ledger.leaf_pending", row["id"], "has no row");
    if (row["is_late"] === true) unsealed += 1;
  }
  return unsealed;
}

/** The roots of the full subtrees, largest first: one for each set bit of the size. */
function addLeaf(peaks: readonly Buffer[], size: number, hash: Buffer): Buffer[] {
  const grown = [...peaks];
  let node = sha256(Buffer.of(0), hash);
  for (let rest = size; rest % 2 === 1; rest = (rest - 1) / 2) node = sha256(Buffer.of(1), grown.pop() ?? Buffer.alloc(0), node);
  return [...grown, node];
}

function rootOf(peaks: readonly Buffer[]): Buffer {
  const [last, ...larger] = peaks.toReversed();
  return last ? larger.reduce((right, left) => sha256(Buffer.of(1), left, right), last) : sha256();
}

const bytes = (value: Row[string] | undefined): Buffer => (Buffer.isBuffer(value) ? value : Buffer.alloc(0));

function sha256(...parts: Uint8Array[]): Buffer {
  return parts.reduce((hash, part) => hash.update(part), createHash("sha256")).digest();
}
