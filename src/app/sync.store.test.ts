import { afterAll, beforeAll, expect, test } from "vitest";
import type { FastifyInstance } from "fastify";
import { missMissingRows } from "../../test/missing-rows.ts";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import { enrolTestDevice, sendTo, type TestDevice } from "../../test/device.ts";
import { openTestEdge, sowAccount, TestBrowser } from "../../test/edge.ts";
import { rebuildAndCompare } from "./rebuild.ts";
import { people } from "../../test/people.ts";
import { fieldsOf } from "../ledger/index.ts";
import { recordAgain } from "../sync/again.ts";
import { syncParts } from "./sync-parts.ts";
import { referenceOf } from "../kernel/index.ts";
import { type Batch, batchText, envelopeStep, hashOf, openOutbox, toBytes, toText } from "../sync/index.ts";

let at: TestNode;
let edge: FastifyInstance;
beforeAll(async () => {
  at = await openTestNode();
  edge = openTestEdge(at.node);
  // The account whose captures are judged must be there, as it is wherever somebody signed in.
  for (const name of ["aziz", "said"] as const) {
    const { id, role, unit } = people[name];
    await at.must(at.as("operator"), "account.create", id, { account: id, name, login: name, role, unit });
  }
});
afterAll(async () => {
  await edge.close();
  await at.close();
});

const aziz = people.aziz.id;
const personOf = async (dossier: string) =>
  await at.desk.open(at.as("aziz"), dossier, "read", ({ subjects }) => subjects.find((one) => one.kind === "person"));
const stateOf = (device: TestDevice, item: string) => device.disk.items.get(item);
const arrive = async (device: TestDevice, more: Record<string, unknown> = {}, how: Parameters<TestDevice["capture"]>[2] = {}) => {
  const dossier = at.node.newId();
  const item = await device.capture(aziz, { kind: "arrival.record", dossier, payload: arrival(dossier, more) }, how);
  return { dossier, item };
};

test("[SY4, SY5] what was captured offline stands at the node as its officer wrote it, and the envelope goes with the receipt", async () => {
  const device = await enrolTestDevice(at, edge, at.as("aziz"));
  const { dossier, item } = await arrive(device);
  expect(stateOf(device, item)?.sealed?.length).toBe(envelopeStep);
  expect(await device.outbox.sync()).toBe("empty");
  expect(stateOf(device, item)).toMatchObject({ state: "accepted", sealed: undefined, receipt: { code: "", outcome: "accepted" } });
  const person = await personOf(dossier);
  expect(fieldsOf(person)["arrivedAt"]).toBe("2026-11-20T10:00:00.000Z");
  const [entry] = await at.database.owner.transaction("set local panah.compartments = '{audit}'", (tx) =>
    tx.query("select device, by_account, unit from ledger.entry where dossier = $1 limit 1", [dossier]),
  );
  expect(entry).toEqual({ device: device.id, by_account: aziz, unit: "XD-POST-01" });
});

test("[SY3] two children with the same words are two, and one form closed twice is one", async () => {
  const device = await enrolTestDevice(at, edge, at.as("aziz"));
  const one = await arrive(device);
  const other = await arrive(device);
  const again = at.node.newId();
  const command = { id: at.node.newId(), kind: "arrival.record", dossier: again, payload: arrival(again) };
  await device.capture(aziz, command, { id: "0b000000-0000-4000-8000-000000000001" });
  await device.capture(aziz, command, { id: "0b000000-0000-4000-8000-000000000001" });
  expect(device.disk.items.size).toBe(3);
  await device.outbox.sync();
  for (const dossier of [one.dossier, other.dossier, again]) expect(await personOf(dossier)).toBeDefined();
});

test("[SY5] an answer that was lost after the commit is given again, to the letter", async () => {
  const device = await enrolTestDevice(at, edge, at.as("aziz"));
  const { item } = await arrive(device);
  const answers: unknown[] = [];
  const lossy = { ...device.ports, wire: { send: async (batch: Batch) => void answers.push(await sendTo(edge, batch)) as never } };
  expect(await openOutbox(lossy).sync()).toBe("noAnswer");
  expect(stateOf(device, item)?.state).toBe("queued");
  expect(await device.outbox.sync()).toBe("empty");
  expect(stateOf(device, item)?.receipt).toEqual((answers[0] as { answer: { receipts: unknown[] } }).answer.receipts[0]);
});

test("[SY4] a receipt that the node did not sign lets nothing go", async () => {
  const device = await enrolTestDevice(at, edge, at.as("aziz"));
  const { item } = await arrive(device);
  const forged = openOutbox({
    ...device.ports,
    wire: {
      async send(batch) {
        const answered = await sendTo(edge, {
          ...batch,
          items: [],
          signature: await device.ports.keys.sign(batchText({ ...batch, items: [] }, [])),
        });
        if (!answered.ok) return answered;
        const receipt = {
          device: device.id,
          sequence: 1,
          id: item,
          hash: await hashOf(toBytes(batch.items[0]?.sealed ?? "") ?? new Uint8Array()),
          outcome: "accepted" as const,
          code: "",
          rule: "",
          at: answered.answer.now,
        };
        return { ok: true, answer: { ...answered.answer, receipts: [{ ...receipt, signature: toText(new Uint8Array(64)) }] } };
      },
    },
  });
  expect(await forged.sync()).toBe("noAnswer");
  expect(stateOf(device, item)).toMatchObject({ state: "queued" });
  expect(stateOf(device, item)?.sealed).toBeDefined();
});

test("[SY10] numbers of a reserved block stand on the slip and in the record; a used one calls a person, who is recorded all the same", async () => {
  const device = await enrolTestDevice(at, edge, at.as("aziz"));
  expect(await device.outbox.takeReferences(1)).toEqual([]);
  expect(await device.outbox.sync()).toBe("empty");
  const [number = -1] = await device.outbox.takeReferences(1);
  const { dossier } = await arrive(device, {}, { references: [number] });
  const used = await arrive(device, {}, { references: [number] });
  const foreign = await arrive(device, {}, { references: [2 ** 34] });
  await device.outbox.sync();
  expect(fieldsOf(await personOf(dossier))["reference"]).toBe(referenceOf("XD", number));
  expect(fieldsOf(await personOf(used.dossier))["reference"]).not.toBe(referenceOf("XD", number));
  expect(stateOf(device, used.item)).toMatchObject({ state: "needsPerson", receipt: { code: "sync.reference-used" } });
  expect(stateOf(device, foreign.item)).toMatchObject({ state: "needsPerson", receipt: { code: "sync.reference-foreign" } });
  expect(await personOf(foreign.dossier)).toBeDefined();
});

test("[SY10] a block whose answer was lost is told again, not lost", async () => {
  const device = await enrolTestDevice(at, edge, at.as("aziz"));
  const lossy = openOutbox({
    ...device.ports,
    wire: {
      send: async (batch) => {
        await sendTo(edge, batch);
        throw new Error("lost");
      },
    },
  });
  for (let times = 0; times < 3; times++) await lossy.sync();
  await device.outbox.sync();
  const rows = await at.database.owner.transaction("", (tx) =>
    tx.query("select 1 from ledger.reference_block where reserved_for = $1", [device.id]),
  );
  expect(rows.length).toBe(1);
  expect(device.disk.head.blocks.length).toBe(1);
});

test("[SY9] a clock two days wrong: what it filled in is moved, what was said stays, and both are kept", async () => {
  for (const days of [2, -2]) {
    const wrong = () => Date.parse(at.node.now()) + days * 86_400_000;
    const device = await enrolTestDevice(at, edge, at.as("aziz"), wrong);
    const clocked = await arrive(device, { arrivedAt: new Date(wrong() - 3_600_000).toISOString() }, { clocked: ["arrivedAt"] });
    const said = await arrive(device);
    await device.outbox.sync();
    expect(stateOf(device, clocked.item)?.state).toBe("accepted");
    const moved = Date.parse(String(fieldsOf(await personOf(clocked.dossier))["arrivedAt"]));
    expect(Math.abs(moved - (Date.parse(at.node.now()) - 3_600_000))).toBeLessThan(5_000);
    expect(fieldsOf(await personOf(said.dossier))["arrivedAt"]).toBe("2026-11-20T10:00:00.000Z");
    const [row] = await at.database.owner.transaction("set local panah.units = '{XD-POST-01}'", (tx) =>
      tx.query<{ ahead_ms: number; captured_at: string }>(
        "select ahead_ms, captured_at from sync.inbox where device = $1 and sequence = 1",
        [device.id],
      ),
    );
    expect(Math.round((row?.ahead_ms ?? 0) / 86_400_000)).toBe(days);
    expect(Math.abs(Date.parse(row?.captured_at ?? "") - wrong())).toBeLessThan(60_000);
  }
});

test("[SY9] the clock of a referral runs from the first contact at night, however late it is sent", async () => {
  const night = Date.parse(at.node.now()) - 9 * 3_600_000;
  let clock = night;
  const device = await enrolTestDevice(at, edge, at.as("aziz"), () => clock);
  const arrivedAt = new Date(night).toISOString();
  const birth = { precision: "estimated", ageYears: 15, on: "2026-11-20" };
  const { dossier } = await arrive(device, { arrivedAt, birth }, { clocked: ["arrivedAt"] });
  clock += 600_000;
  const referral = at.node.newId();
  await device.capture(aziz, {
    kind: "referral.send",
    dossier,
    payload: { referral, route: "asylum", needs: ["asylum"] },
  });
  clock = Date.parse(at.node.now());
  await device.outbox.sync();
  const fields = fieldsOf(
    await at.desk.open(at.as("aziz"), dossier, "read", ({ subjects }) => subjects.find((one) => one.subject === referral)),
  );
  expect(fields).toMatchObject({
    firstContactAt: arrivedAt,
    sentAt: new Date(night + 600_000).toISOString(),
    dueSource: { from: arrivedAt },
  });
});

test("[SY7] a capture is judged by the role and unit of then; who never joined and who was shut before end with a person", async () => {
  const device = await enrolTestDevice(at, edge, at.as("aziz"));
  const stranger = at.node.newId();
  const item = await device.capture(people.said.id, { kind: "arrival.record", dossier: stranger, payload: arrival(stranger) });
  await device.outbox.sync();
  expect(stateOf(device, item)).toMatchObject({ state: "needsPerson", receipt: { code: "sync.officer-unknown", rule: "SY7" } });
  expect(stateOf(device, item)?.title?.ru).toMatch(/не был тогда зарегистрирован/);
  expect(await personOf(stranger)).toBeUndefined();

  const night = at.node.newId();
  await at.must(at.as("operator"), "account.create", night, {
    account: night,
    name: "Night",
    login: "night",
    role: "border-officer",
    unit: "XD-POST-01",
  });
  const officer = { ...at.as("aziz"), account: night, name: "Night" };
  await at.must(officer, "device.join", device.id, { device: device.id });
  // Joining again changes nothing.
  await at.must(officer, "device.join", device.id, { device: device.id });
  const before = at.node.newId();
  const kept = await device.capture(night, { kind: "arrival.record", dossier: before, payload: arrival(before) });
  await at.must(at.as("operator"), "account.disable", night, { account: night });
  const after = at.node.newId();
  const shut = await device.capture(night, { kind: "arrival.record", dossier: after, payload: arrival(after) });
  await device.outbox.sync();
  expect(stateOf(device, kept)?.state).toBe("accepted");
  expect(stateOf(device, shut)?.receipt?.code).toBe("sync.officer-shut");
});

test("[SY7] only at a unit of one's own, by a key that is one; joined only from its post", async () => {
  const device = at.node.newId();
  const enrol = (more: Record<string, unknown> = {}) => ({ device, unit: "XD-POST-01", name: "Tablet", key: "A".repeat(43), ...more });
  expect(await at.send(at.as("bahor"), "device.enrol", device, enrol())).toMatchObject({
    refusal: { code: "device.unit-unknown", rule: "SY7" },
  });
  expect(await at.send(at.as("aziz"), "device.enrol", at.node.newId(), enrol())).toMatchObject({
    refusal: { code: "device.dossier-differs" },
  });
  await expect(at.send(at.as("aziz"), "device.enrol", device, enrol({ key: "short" }))).rejects.toMatchObject({
    code: "request.malformed",
  });
  expect(await at.send(at.as("karim"), "device.enrol", device, enrol())).toMatchObject({ refusal: { code: "access.not-permitted" } });
  await at.must(at.as("murod"), "device.enrol", device, enrol());
  expect(await at.send(at.as("bahor"), "device.join", device, { device })).toMatchObject({ refusal: { code: "device.other-unit" } });
  expect(await at.send(at.as("bahor"), "device.revoke", device, { device })).toMatchObject({ refusal: { code: "access.not-available" } });
  expect(await at.send(at.as("aziz"), "device.release", device, { device })).toMatchObject({ refusal: { code: "access.not-permitted" } });
});

test("[SY8] a revoked device is refused at once and nothing of it is written; taken again, everything arrives", async () => {
  const device = await enrolTestDevice(at, edge, at.as("aziz"));
  const { dossier, item } = await arrive(device);
  await at.must(at.as("aziz"), "device.revoke", device.id, { device: device.id });
  expect(await device.outbox.sync()).toEqual({ refused: { code: "sync.device-revoked", rule: "SY8" } });
  expect(await personOf(dossier)).toBeUndefined();
  expect(stateOf(device, item)?.sealed).toBeDefined();
  await expect(arrive(device)).rejects.toThrow("sync.device-revoked");
  await at.must(at.as("murod"), "device.release", device.id, { device: device.id });
  expect(await device.outbox.sync()).toBe("empty");
  expect(stateOf(device, item)?.state).toBe("accepted");
});

test("[SY8, SY2] a locked device hears of it at the next contact, keeps nothing new, and what it had arrives", async () => {
  const device = await enrolTestDevice(at, edge, at.as("aziz"));
  const { item } = await arrive(device);
  await at.must(at.as("aziz"), "device.lock", device.id, { device: device.id });
  await device.outbox.sync();
  expect(stateOf(device, item)?.state).toBe("accepted");
  await expect(arrive(device)).rejects.toThrow("sync.device-locked");
});

test("[SY2] a full disk keeps nothing and says so; when there is room the same form is kept", async () => {
  const device = await enrolTestDevice(at, edge, at.as("aziz"));
  device.disk.bytesMax = envelopeStep;
  await arrive(device);
  const dossier = at.node.newId();
  const form = {
    id: at.node.newId(),
    account: aziz,
    clocked: [],
    references: [],
    command: { id: at.node.newId(), kind: "arrival.record", dossier, payload: arrival(dossier) },
  };
  expect(await device.outbox.capture(form)).toEqual({ ok: false, refusal: { code: "sync.storage-full", rule: "SY2" } });
  expect(await device.outbox.capture({ ...form, command: { ...form.command, payload: { note: "x".repeat(70_000) } } })).toMatchObject({
    refusal: { code: "sync.too-large" },
  });
  expect(device.disk.items.size).toBe(1);
  await device.outbox.sync();
  expect(await device.outbox.capture(form)).toMatchObject({ ok: true, sequence: 2 });
  await device.outbox.sync();
  expect(await personOf(dossier)).toBeDefined();
});

type Spoil = (batch: Batch, device: TestDevice) => Promise<Batch> | Batch;
const signed = async (batch: Batch, device: TestDevice): Promise<Batch> => {
  const hashes = await Promise.all(
    batch.items.map((item) => (item.sealed === undefined ? Promise.resolve("") : hashOf(toBytes(item.sealed) ?? new Uint8Array()))),
  );
  return { ...batch, signature: await device.ports.keys.sign(batchText(batch, hashes)) };
};
const change = (text: string, place: number) => text.slice(0, place) + (text[place] === "A" ? "B" : "A") + text.slice(place + 1);
const first = (batch: Batch) => batch.items[0] ?? { sequence: 0, id: "" };

test.each<[string, string, Spoil]>([
  ["a device that nobody enrolled", "sync.device-unknown", (batch) => ({ ...batch, device: at.node.newId() })],
  ["a wrong signature", "sync.signature-wrong", (batch) => ({ ...batch, signature: change(batch.signature, 5) })],
  [
    "an envelope altered on the way",
    "sync.signature-wrong",
    (batch) => ({ ...batch, items: [{ ...first(batch), sealed: change(first(batch).sealed ?? "", 900) }] }),
  ],
  [
    "a truncated envelope",
    "sync.signature-wrong",
    (batch) => ({ ...batch, items: [{ ...first(batch), sealed: first(batch).sealed?.slice(0, 2_000) }] as Batch["items"] }),
  ],
  ["an item taken out", "sync.signature-wrong", (batch) => ({ ...batch, items: [] })],
  ["a number changed", "sync.signature-wrong", (batch) => ({ ...batch, items: [{ ...first(batch), sequence: 2 }] })],
  ["a time of sending changed", "sync.signature-wrong", (batch) => ({ ...batch, sentAt: "2026-11-25T05:00:00.000Z" })],
])("[SY7] %s is refused whole with %s, in words, and nothing is written on either side", async (_, code, spoil) => {
  const device = await enrolTestDevice(at, edge, at.as("aziz"));
  const { dossier, item } = await arrive(device);
  let title = "";
  const spoilt = openOutbox({
    ...device.ports,
    wire: {
      async send(batch) {
        const payload = await spoil(batch, device);
        const response = await edge.inject({
          method: "POST",
          url: "/api/sync",
          headers: { host: "localhost", "accept-language": "ru" },
          payload,
        });
        title = response.json<{ title: string }>().title;
        return await sendTo(edge, payload);
      },
    },
  });
  expect(await spoilt.sync()).toEqual({ refused: { code, rule: "SY7" } });
  expect(title).toMatch(/[а-я]{4,}/);
  expect(await personOf(dossier)).toBeUndefined();
  expect(stateOf(device, item)?.state).toBe("queued");
  const rows = await at.database.owner.transaction("set local panah.units = '{XD-POST-01}'", (tx) =>
    tx.query("select 1 from sync.inbox where device = $1", [device.id]),
  );
  expect(rows).toEqual([]);
  expect(await device.outbox.sync()).toBe("empty");
  expect(stateOf(device, item)?.state).toBe("accepted");
});

test.each<[string, string, Spoil]>([
  [
    "an envelope that lies damaged on the device",
    "sync.envelope-broken",
    (batch) => ({ ...batch, items: [{ ...first(batch), sealed: change(first(batch).sealed ?? "", 900) }] }),
  ],
  [
    "an envelope cut off on the device",
    "sync.envelope-broken",
    (batch) => ({ ...batch, items: [{ ...first(batch), sealed: first(batch).sealed?.slice(0, 2_000) }] as Batch["items"] }),
  ],
  [
    "an item that the device lost",
    "sync.item-missing",
    (batch) => ({ ...batch, items: [{ sequence: first(batch).sequence, id: first(batch).id }] }),
  ],
])("[SY6] %s ends with a person, %s, and is kept as it came", async (_, code, spoil) => {
  const device = await enrolTestDevice(at, edge, at.as("aziz"));
  const { dossier } = await arrive(device);
  const batches: Batch[] = [];
  await openOutbox({
    ...device.ports,
    wire: {
      send: (batch) => {
        batches.push(batch);
        throw new Error("not sent");
      },
    },
  }).sync();
  const batch = await signed(await spoil(batches[0] as Batch, device), device);
  const answered = await sendTo(edge, batch);
  expect(answered).toMatchObject({ ok: true, answer: { receipts: [{ outcome: "needsPerson", code, rule: "SY6" }], expected: 2 } });
  expect(await personOf(dossier)).toBeUndefined();
  const [row] = await at.database.owner.transaction("set local panah.units = '{XD-POST-01}'", (tx) =>
    tx.query<{ sealed: Buffer | null }>("select sealed from sync.inbox where device = $1", [device.id]),
  );
  expect(row?.sealed ? toText(row.sealed) : undefined).toBe(first(batch).sealed);
});

/** What a device that sends gets from the node itself, in words and by its code. */
async function answerTo(payload: unknown, more: Record<string, string> = {}) {
  const headers = { host: "localhost", "accept-language": "ru", "content-type": "application/json", ...more };
  const response = await edge.inject({ method: "POST", url: "/api/sync", headers, payload: payload as string });
  return { status: response.statusCode, ...response.json<{ kind: string; code?: string; title: string; id?: string }>() };
}
/** The batch that a device would send now. */
async function batchOf(device: TestDevice): Promise<Batch> {
  const batches: Batch[] = [];
  const wire = {
    send: (batch: Batch): never => {
      batches.push(batch);
      throw new Error("not sent");
    },
  };
  await openOutbox({ ...device.ports, wire }).sync();
  if (!batches[0]) throw new Error("nothing to send");
  return batches[0];
}
const itemsOf = async (device: TestDevice) =>
  await at.database.owner.transaction("set local panah.units = '{XD-POST-01}'", (tx) =>
    tx.query("select 1 from sync.inbox where device = $1", [device.id]),
  );

test("[SY8] a revoked device is told so with its code, in words that say what to do", async () => {
  const device = await enrolTestDevice(at, edge, at.as("aziz"));
  await arrive(device);
  await at.must(at.as("aziz"), "device.revoke", device.id, { device: device.id });
  const answer = await answerTo(await batchOf(device));
  expect(answer).toMatchObject({ kind: "refusal", code: "sync.device-revoked" });
  expect(answer.title).toMatch(/отозвано.*передайте его начальнику/);
  expect(await itemsOf(device)).toEqual([]);
});

test("[SY5] an upload that is cut off is refused whole with a code, and sent again it arrives", async () => {
  const device = await enrolTestDevice(at, edge, at.as("aziz"));
  const { dossier, item } = await arrive(device);
  const whole = JSON.stringify(await batchOf(device));
  for (const share of [0, 0.01, 0.5, 0.999]) {
    const answer = await answerTo(whole.slice(0, Math.floor(whole.length * share)));
    expect(answer.status).toBe(400);
    expect(answer).toMatchObject({ kind: "problem", code: "request.malformed" });
    expect(answer.title).toMatch(/[а-я]{4,}/i);
    expect(await itemsOf(device)).toEqual([]);
  }
  expect(await personOf(dossier)).toBeUndefined();
  expect(stateOf(device, item)?.state).toBe("queued");
  expect(await device.outbox.sync()).toBe("empty");
  expect(await personOf(dossier)).toBeDefined();
});

test.each(["sync.inbox", "ledger.entry"])(
  "[SY5, SY6] the node's own disk is full at %s: nothing is half-written, the device keeps all and sends it when there is room",
  async (table) => {
    const device = await enrolTestDevice(at, edge, at.as("aziz"));
    const { dossier, item } = await arrive(device);
    await onOwner(
      `create function ${table}_full() returns trigger language plpgsql as $$ begin raise exception using errcode = 'disk_full'; end $$`,
      `create trigger full_disk before insert on ${table} for each row execute function ${table}_full()`,
    );
    const answer = await answerTo(await batchOf(device));
    expect(answer).toMatchObject({ kind: "refusal", code: "sync.node-full" });
    expect(answer.title).toMatch(/место.*позвоните администратору/);
    expect(await device.outbox.sync()).toEqual({ refused: { code: "sync.node-full", rule: "SY5" } });
    expect(stateOf(device, item)?.state).toBe("queued");
    await onOwner(`drop trigger full_disk on ${table}`, `drop function ${table}_full()`);
    expect(await itemsOf(device)).toEqual([]);
    expect(await personOf(dossier)).toBeUndefined();
    expect(await device.outbox.sync()).toBe("empty");
    expect(await personOf(dossier)).toBeDefined();
  },
);
async function onOwner(...statements: readonly string[]): Promise<void> {
  await at.database.owner.transaction("", async (tx) => {
    for (const one of statements) await tx.query(one);
  });
}

test("[SY5] another body under a used number, and under a used id, replaces nothing and is not lost", async () => {
  const device = await enrolTestDevice(at, edge, at.as("aziz"));
  const one = await arrive(device);
  await device.outbox.sync();
  // The store is put back to before: the next form takes a number that is used.
  device.disk.head = { ...device.disk.head, nextSequence: 1 };
  const other = await arrive(device);
  expect(stateOf(device, other.item)?.sequence).toBe(1);
  expect(await device.outbox.sync()).toBe("empty");
  expect(stateOf(device, other.item)).toMatchObject({ state: "accepted", sequence: 2 });
  expect(await personOf(other.dossier)).toBeDefined();
  // And another body under the id of the first.
  device.disk.items.delete(one.item);
  const third = await arrive(device, {}, { id: one.item });
  await device.outbox.sync();
  expect(stateOf(device, one.item)).toMatchObject({ state: "needsPerson", receipt: { code: "sync.id-used" } });
  expect(await personOf(third.dossier)).toBeUndefined();
});

test("[SY6] a refusal of the rules ends with a person, who sees it in words, is told, and records it again when the reason is gone", async () => {
  const device = await enrolTestDevice(at, edge, at.as("aziz"));
  const person = at.node.newId();
  const early = await device.capture(aziz, { kind: "person.update", dossier: person, payload: { phone: "+992 00 000 00 01" } });
  await device.outbox.sync();
  expect(stateOf(device, early)).toMatchObject({ state: "needsPerson", receipt: { code: "access.not-available", rule: "AC3" } });
  const waits = async () =>
    await at.desk.list(at.as("said"), (tx) =>
      tx.query<{ count: number }>(
        "select count from process.notice where kind = 'device.item' and unit = 'XD-POST-01' and seen_at is null",
      ),
    );
  expect((await waits())[0]?.count).toBeGreaterThan(0);
  const { parts } = syncParts(at.node, at.desk);
  const asked = { actor: at.as("said"), device: device.id, sequence: 1 };
  expect(await recordAgain(parts, { ...asked, actor: at.as("bahor") })).toBeUndefined();
  expect(await recordAgain(parts, asked)).toMatchObject({ isSettled: false, code: "access.not-available" });
  await at.must(at.as("aziz"), "arrival.record", person, arrival(person));
  expect(await recordAgain(parts, asked)).toMatchObject({ isSettled: true, code: "" });
  expect(fieldsOf(await personOf(person))["phone"]).toBe("+992 00 000 00 01");
  expect(await recordAgain(parts, asked)).toBeUndefined();
});

test("[SY11] a family's commands lean on each other and arrive in their order, though deliveries do not", async () => {
  const device = await enrolTestDevice(at, edge, at.as("aziz"));
  const { dossier } = await arrive(device);
  await device.capture(aziz, { kind: "person.update", dossier, payload: { phone: "+992 00 000 00 02" }, basedOn: { identity: 1 } });
  const batches: Batch[] = [];
  await openOutbox({
    ...device.ports,
    wire: {
      send: (batch) => {
        batches.push(batch);
        throw new Error("not sent");
      },
    },
  }).sync();
  const whole = batches[0] as Batch;
  const second = await signed({ ...whole, items: whole.items.slice(1) }, device);
  expect(await sendTo(edge, second)).toMatchObject({ ok: true, answer: { receipts: [], expected: 1 } });
  await Promise.all([device.outbox.sync(), sendTo(edge, whole), sendTo(edge, second), sendTo(edge, whole)]);
  await device.outbox.sync();
  expect([...device.disk.items.values()].map((item) => item.state)).toEqual(["accepted", "accepted"]);
  expect(fieldsOf(await personOf(dossier))["phone"]).toBe("+992 00 000 00 02");
});

test("[SY6] numbers that a damaged store lost are told as lost, and what follows them is not held up", async () => {
  const device = await enrolTestDevice(at, edge, at.as("aziz"));
  const lost = await arrive(device);
  const kept = await arrive(device);
  device.disk.items.delete(lost.item);
  expect(await device.outbox.sync()).toBe("empty");
  expect(stateOf(device, kept.item)?.state).toBe("accepted");
  expect([...device.disk.items.values()].filter((item) => item.state === "needsPerson").map((item) => item.receipt?.code)).toEqual([
    "sync.item-missing",
  ]);
});

test("[SY12] two devices change one family offline: what does not touch merges, the same field calls a person with both values kept", async () => {
  const one = await enrolTestDevice(at, edge, at.as("aziz"));
  const other = await enrolTestDevice(at, edge, at.as("aziz"));
  const { dossier } = await arrive(one);
  await one.outbox.sync();
  const basedOn = { identity: 1, arrival: 1 };
  await one.capture(aziz, { kind: "person.update", dossier, payload: { phone: "+992 00 000 00 03" }, basedOn });
  const touching = await other.capture(aziz, { kind: "person.update", dossier, payload: { phone: "+992 00 000 00 04" }, basedOn });
  const apart = await other.capture(aziz, { kind: "person.update", dossier, payload: { sex: "F" }, basedOn });
  await one.outbox.sync();
  await other.outbox.sync();
  expect(stateOf(other, apart)?.state).toBe("accepted");
  expect(stateOf(other, touching)).toMatchObject({ state: "needsPerson", receipt: { code: "sync.conflict", rule: "LE6" } });
  const fields = fieldsOf(await personOf(dossier));
  expect(fields).toMatchObject({ phone: "+992 00 000 00 03", sex: "F" });
  expect(
    Object.entries(fields)
      .filter(([field]) => field.startsWith("conflict/"))
      .map(([, value]) => value),
  ).toMatchObject([{ field: "phone", proposed: "+992 00 000 00 04", standing: "+992 00 000 00 03" }]);
});

test("[SY5] two nodes over one database that take the same batch at the same moment write it once and answer the same", async () => {
  const device = await enrolTestDevice(at, edge, at.as("aziz"));
  const other = openTestEdge(at.node);
  for (let times = 0; times < 5; times++) {
    const { dossier } = await arrive(device);
    const batches: Batch[] = [];
    const holding = { send: (batch: Batch) => Promise.reject(new Error(`held ${batches.push(batch)}`)) };
    await openOutbox({ ...device.ports, wire: holding }).sync();
    const [one, two] = await Promise.all([sendTo(edge, batches[0]), sendTo(other, batches[0])]);
    expect(one).toMatchObject({ ok: true, answer: { receipts: [{ outcome: "accepted" }] } });
    expect(two.ok && two.answer.receipts).toEqual(one.ok && one.answer.receipts);
    await device.outbox.sync();
    expect(await personOf(dossier)).toBeDefined();
  }
  await other.close();
});

test("[SY6, SY7] officers see their post's devices and what needs a person, in words; others see neither", async () => {
  const device = await enrolTestDevice(at, edge, at.as("aziz"));
  const item = await device.capture(aziz, { kind: "person.update", dossier: at.node.newId(), payload: { phone: "+992 00 000 00 06" } });
  await device.outbox.sync();
  const browserOf = async (role: string, unit: string) => {
    const browser = new TestBrowser(edge);
    await sowAccount(at, at.as("operator"), browser, { role, unit });
    return browser;
  };
  const [own, foreign, registrar] = [
    await browserOf("border-officer", "XD-POST-01"),
    await browserOf("border-officer", "XD-POST-02"),
    await browserOf("registrar", "XD-MS-CAP"),
  ];
  type Items = { items: { id: string; title: { ru: string }; sequence: number }[] };
  const seen = (await own.get("/api/devices/waiting")).json<Items>().items.find((one) => one.id === item);
  expect(seen).toMatchObject({ device: device.id, code: "access.not-available", rule: "AC3", kind: "person.update", deviceName: "Tablet" });
  expect(seen?.title.ru).toMatch(/[а-я]{4,}/);
  const mine = (await own.get("/api/devices")).json<{ devices: { id: string; waiting: number }[] }>().devices;
  expect(mine.find((one) => one.id === device.id)?.waiting).toBe(1);
  expect((await foreign.get("/api/devices/waiting")).json<Items>().items).toEqual([]);
  expect((await foreign.get("/api/devices")).json<{ devices: unknown[] }>().devices).toEqual([]);
  const body = { device: device.id, sequence: 1 };
  for (const path of ["again", "settle"]) {
    expect((await foreign.post(`/api/devices/${path}`, body)).json()).toMatchObject({ code: "sync.not-waiting" });
    expect((await registrar.post(`/api/devices/${path}`, body)).json()).toMatchObject({ code: "access.not-permitted" });
  }
  for (const path of ["keys", "waiting", ""]) expect((await registrar.get(`/api/devices${path && `/${path}`}`)).statusCode).toBe(403);
  expect((await own.post("/api/devices/again", body)).json()).toMatchObject({ isSettled: false, code: "access.not-available" });
  expect((await own.post("/api/devices/settle", body)).json()).toEqual({ isSettled: true });
  expect((await own.post("/api/devices/settle", body)).json()).toMatchObject({ code: "sync.not-waiting" });
  expect((await own.get("/api/devices/waiting")).json<Items>().items.some((one) => one.id === item)).toBe(false);
});

test("[SY13] what a refused item says is shown to officers of its post, each field to a role that reads it, and the reading is on record", async () => {
  const device = await enrolTestDevice(at, edge, at.as("aziz"));
  const person = at.node.newId();
  const payload = arrival(person, { post: "XD-POST-02", answers: { medical: "yes" } });
  await device.capture(aziz, { kind: "arrival.record", dossier: person, payload });
  await device.outbox.sync();
  const browserOf = async (role: string, unit: string) => {
    const browser = new TestBrowser(edge);
    await sowAccount(at, at.as("operator"), browser, { role, unit });
    return browser;
  };
  const path = `/api/devices/content?device=${device.id}&sequence=1`;
  type Said = { kind: string; by: string; hidden: number; fields: { field: string; title: { ru: string }; value: unknown }[] };
  const officer = (await (await browserOf("border-officer", "XD-POST-01")).get(path)).json<Said>();
  expect(officer).toMatchObject({ kind: "arrival.record", by: at.as("aziz").name });
  const said = new Map(officer.fields.map((one) => [one.field, one.value]));
  expect(said.get("names")).toEqual(payload["names"]);
  expect(said.get("condition/medical")).toBe("yes");
  // The reasons are for the asylum authority alone, even those that this post wrote; of answers on health a supervisor reads nothing.
  const supervisor = (await (await browserOf("post-supervisor", "XD-POST-01")).get(path)).json<Said>();
  expect(supervisor.fields.map((one) => one.field)).toContain("names");
  for (const one of [officer, supervisor]) expect(JSON.stringify(one)).not.toContain("canary-reason");
  expect(supervisor.fields.some((one) => one.field.startsWith("condition/"))).toBe(false);
  expect(supervisor.hidden).toBeGreaterThan(officer.hidden);
  for (const { title } of officer.fields) expect(title.ru).toMatch(/[а-я]{3,}/i);
  expect((await (await browserOf("border-officer", "XD-POST-02")).get(path)).json()).toMatchObject({ code: "sync.not-waiting" });
  expect((await (await browserOf("registrar", "XD-MS-CAP")).get(path)).json()).toMatchObject({ code: "access.not-permitted" });
  const log = await at.database.owner.transaction(`set local panah.dossiers = '{${person}}'`, (tx) =>
    tx.query<{ role: string; action: string; fields: string[] }>("select role, action, fields from access.log where dossier = $1", [
      person,
    ]),
  );
  const reads = log.filter((one) => one.action === "read");
  expect(reads.map((one) => one.role).toSorted()).toEqual(["border-officer", "post-supervisor"]);
  expect(reads[0]?.fields).toContain("identity.names");
});

test("[SY13] what is damaged or lost says that nobody can read it", async () => {
  const device = await enrolTestDevice(at, edge, at.as("aziz"));
  const { item } = await arrive(device);
  const kept = stateOf(device, item);
  if (!kept?.sealed) throw new Error("not kept");
  device.disk.items.set(item, { ...kept, sealed: kept.sealed.slice(0, 2_000) });
  await device.outbox.sync();
  const browser = new TestBrowser(edge);
  await sowAccount(at, at.as("operator"), browser, { role: "border-officer", unit: "XD-POST-01" });
  const answer = (await browser.get(`/api/devices/content?device=${device.id}&sequence=1`)).json<{ code: string; title: string }>();
  expect(answer.code).toBe("sync.not-readable");
  expect(answer.title).toMatch(/paper of that shift/);
});

test("[SY14] when a device was last heard is known, though it had nothing to send or was revoked", async () => {
  const device = await enrolTestDevice(at, edge, at.as("aziz"));
  const browser = new TestBrowser(edge);
  await sowAccount(at, at.as("operator"), browser, { role: "border-officer", unit: "XD-POST-01" });
  const heard = async () =>
    (await browser.get("/api/devices"))
      .json<{ devices: { id: string; lastContactAt?: string; lastItemAt?: string }[] }>()
      .devices.find((one) => one.id === device.id);
  expect(await heard()).not.toHaveProperty("lastContactAt");
  await device.outbox.sync({ isGreeting: true });
  const first = await heard();
  expect(first).not.toHaveProperty("lastItemAt");
  expect(Math.abs(Date.parse(first?.lastContactAt ?? "") - Date.parse(at.node.now()))).toBeLessThan(20_000);
  await at.must(at.as("aziz"), "device.revoke", device.id, { device: device.id });
  at.setNow(new Date(Date.parse(at.node.now()) + 600_000).toISOString());
  expect(await device.outbox.sync({ isGreeting: true })).toMatchObject({ refused: { code: "sync.device-revoked" } });
  const later = (await heard())?.lastContactAt ?? "";
  expect(Date.parse(later) - Date.parse(first?.lastContactAt ?? "")).toBeGreaterThan(500_000);
});

test("[SY7, CS8] devices and who captures on them are what the entries fold to", async () => {
  const device = await enrolTestDevice(at, edge, at.as("aziz"));
  for (const kind of ["device.join", "device.lock", "device.revoke"]) await at.must(at.as("aziz"), kind, device.id, { device: device.id });
  await at.must(at.as("murod"), "device.release", device.id, { device: device.id });
  expect((await rebuildAndCompare(at.node, at.database.owner)).differences).toEqual([]);
});

test("[CS8] a row that is missing is found", async () => {
  expect(await missMissingRows(at, ["sync.device", "sync.officer"])).toEqual({ empty: [], unseen: [] });
});
