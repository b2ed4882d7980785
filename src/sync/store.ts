import type { Sender, Tx } from "../platform/index.ts";

/** A device as its entries fold to; `key` is its Ed25519 public key. */
export type DeviceRow = {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly key: Uint8Array;
  readonly enrolledAt: string;
  readonly lockedAt: string | null;
  readonly revokedAt: string | null;
  readonly version: number;
};
const deviceColumns = `d.id, d.name, d.unit, d.key, d.enrolled_at as "enrolledAt", d.locked_at as "lockedAt", d.revoked_at as "revokedAt", d.version`;

/** Somebody who captures on a device from `since`, in that role and unit; `disabledAt` is that of their account. */
export type OfficerRow = {
  readonly account: string;
  readonly since: string;
  readonly role: string;
  readonly unit: string;
  readonly name: string;
  readonly disabledAt: string | null;
};

/** Keeps the row of a device in step with its part. */
export function upsertDevice(tx: Sender, row: DeviceRow): void {
  tx.send(
    `insert into sync.device (id, name, unit, key, enrolled_at, locked_at, revoked_at, version) values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (id) do update set name = excluded.name, unit = excluded.unit, key = excluded.key, enrolled_at = excluded.enrolled_at,
       locked_at = excluded.locked_at, revoked_at = excluded.revoked_at, version = excluded.version`,
    [row.id, row.name, row.unit, row.key, row.enrolledAt, row.lockedAt, row.revokedAt, row.version],
  );
}

/** Adds who captures on a device; what stands is never taken away, since it tells what held at a capture. */
export function addOfficers(tx: Sender, device: string, rows: readonly Omit<OfficerRow, "disabledAt">[]): void {
  if (rows.length === 0) return;
  tx.send(
    `insert into sync.officer (device, account, since, role, unit, name)
     select $1, * from unnest($2::uuid[], $3::timestamptz[], $4::text[], $5::text[], $6::text[]) on conflict do nothing`,
    [
      device,
      rows.map((one) => one.account),
      rows.map((one) => one.since),
      rows.map((one) => one.role),
      rows.map((one) => one.unit),
      rows.map((one) => one.name),
    ],
  );
}

/** The device of that id, enrolled at some time, or undefined. */
export async function findDevice(tx: Tx, id: string): Promise<DeviceRow | undefined> {
  const [row] = await tx.query<DeviceRow>(`select ${deviceColumns} from sync.device d where d.id = $1`, [id]);
  return row;
}

/** Who captures on a device, the latest first. */
export async function listOfficers(tx: Tx, device: string): Promise<OfficerRow[]> {
  return await tx.query<OfficerRow>(
    `select o.account, o.since, o.role, o.unit, o.name, a.disabled_at as "disabledAt"
       from sync.officer o join access.account a on a.id = o.account where o.device = $1 order by o.since desc`,
    [device],
  );
}

/** An item as the node took it, with what its receipt says. */
export type InboxRow = {
  readonly device: string;
  readonly sequence: number;
  readonly item: string;
  /** False for a second number of an item that is there already. */
  readonly isFirst: boolean;
  readonly unit: string;
  readonly dossier: string | undefined;
  readonly account: string | undefined;
  readonly kind: string | undefined;
  readonly hash: string;
  readonly outcome: "accepted" | "needsPerson";
  readonly code: string;
  readonly rule: string;
  readonly receivedAt: string;
  readonly capturedAt: string | undefined;
  readonly aheadMs: number;
  readonly signature: string;
  readonly sealed: Uint8Array | undefined;
};

/** Writes an item in the transaction of what it records. @throws by `inbox_pkey` or `inbox_item` when it is there already */
export function insertInbox(tx: Sender, row: InboxRow): void {
  tx.send(
    `insert into sync.inbox (device, sequence, item, is_first, unit, dossier, account, kind, hash, outcome, code, rule, received_at, captured_at, ahead_ms, signature, sealed)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [
      row.device,
      row.sequence,
      row.item,
      row.isFirst,
      row.unit,
      row.dossier ?? null,
      row.account ?? null,
      row.kind ?? null,
      row.hash,
      row.outcome,
      row.code,
      row.rule,
      row.receivedAt,
      row.capturedAt ?? null,
      row.aheadMs,
      row.signature,
      row.sealed ?? null,
    ],
  );
}

/** What a receipt is made of, as it was signed. */
export type KnownRow = Pick<
  InboxRow,
  "device" | "sequence" | "item" | "isFirst" | "hash" | "outcome" | "code" | "rule" | "receivedAt" | "signature"
>;

/** Items of a device that came before, by their numbers or ids. */
export async function listInbox(tx: Tx, device: string, sequences: readonly number[], items: readonly string[]): Promise<KnownRow[]> {
  return await tx.query<KnownRow>(
    `select device, sequence, item, is_first as "isFirst", hash, outcome, code, rule, received_at as "receivedAt", signature
       from sync.inbox where device = $1 and sequence = any ($2::bigint[])
     union
     select device, sequence, item, is_first, hash, outcome, code, rule, received_at, signature
       from sync.inbox where device = $1 and item = any ($3::uuid[]) and is_first`,
    [device, sequences, items],
  );
}

/** The number after the last that came. */
export async function nextSequence(tx: Tx, device: string): Promise<number> {
  const [row] = await tx.query<{ next: number }>("select coalesce(max(sequence), 0) + 1 as next from sync.inbox where device = $1", [
    device,
  ]);
  return row?.next ?? 1;
}

/** An item that waits for a person, as a list shows it. */
export type WaitingRow = Pick<InboxRow, "device" | "sequence" | "item" | "code" | "rule" | "receivedAt" | "aheadMs"> & {
  readonly deviceName: string;
  readonly unit: string;
  readonly dossier: string | null;
  readonly kind: string | null;
  readonly capturedAt: string | null;
};

/** What waits for a person at the reader's units, the oldest first. */
export async function listWaiting(tx: Tx, units: readonly string[], most: number): Promise<WaitingRow[]> {
  return await tx.query<WaitingRow>(
    `select i.device, i.sequence, i.item, i.code, i.rule, i.received_at as "receivedAt", i.captured_at as "capturedAt", i.ahead_ms as "aheadMs",
            i.unit, i.dossier, i.kind, d.name as "deviceName"
       from sync.inbox i join sync.device d on d.id = i.device
      where i.unit = any ($1::text[]) and i.outcome = 'needsPerson' and i.settled_at is null order by i.received_at, i.device, i.sequence limit $2`,
    [units, most],
  );
}

/** An item that waits for a person, with its envelope as it came; locked until the transaction ends. */
export async function takeWaiting(
  tx: Tx,
  device: string,
  sequence: number,
): Promise<{ readonly item: string; readonly aheadMs: number; readonly receivedAt: string; readonly sealed: Buffer | null } | undefined> {
  const [row] = await tx.query<{ item: string; aheadMs: number; receivedAt: string; sealed: Buffer | null }>(
    `select item, ahead_ms as "aheadMs", received_at as "receivedAt", sealed from sync.inbox
      where device = $1 and sequence = $2 and outcome = 'needsPerson' and settled_at is null`,
    [device, sequence],
  );
  return row;
}

/** Notes that a person dealt with an item. */
export function settleItem(tx: Sender, { device, sequence, at, by }: { device: string; sequence: number; at: string; by: string }): void {
  tx.send("update sync.inbox set settled_at = $3, settled_by = $4 where device = $1 and sequence = $2 and settled_at is null", [
    device,
    sequence,
    at,
    by,
  ]);
}

/** Notes that a device was heard (SY14); not more often than each half minute. */
export function noteContact(tx: Sender, device: string, at: string): void {
  tx.send(
    `insert into sync.contact (device, at) values ($1, $2)
     on conflict (device) do update set at = excluded.at where sync.contact.at < excluded.at - interval '30 seconds'`,
    [device, at],
  );
}

type ListedDevice = DeviceRow & { readonly lastItemAt: string | null; readonly lastContactAt: string | null; readonly waiting: number };

/** Devices of these units, or all where none are named, with their last contact and what waits of them. */
export async function listDevices(tx: Tx, units: readonly string[] | undefined): Promise<ListedDevice[]> {
  return await tx.query<ListedDevice>(
    `select ${deviceColumns}, (select max(i.received_at) from sync.inbox i where i.device = d.id) as "lastItemAt",
            (select c.at from sync.contact c where c.device = d.id) as "lastContactAt",
            (select count(*) from sync.inbox i where i.device = d.id and i.outcome = 'needsPerson' and i.settled_at is null)::int as waiting
       from sync.device d where $1::text[] is null or d.unit = any ($1) order by d.unit, d.enrolled_at`,
    [units ?? null],
  );
}
