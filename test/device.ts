import type { FastifyInstance } from "fastify";
import { type Disk, openDisk, openMemoryStore } from "../src/app/drills/posts-disk.ts";
import type { Actor } from "../src/access/index.ts";
import {
  makeDeviceKey,
  newHead,
  openOutbox,
  openOutboxKeys,
  type Outbox,
  type OutboxPorts,
  readWireAnswer,
  type WireAnswer,
} from "../src/sync/index.ts";
import type { TestNode } from "./node.ts";

/** A device of a post as tests hold it: its disk, its outbox, and the ports by which one thing is spoilt. */
export type TestDevice = {
  readonly id: string;
  readonly disk: Disk;
  readonly ports: OutboxPorts;
  readonly outbox: Outbox;
  /** Captures a command as an account and expects it to be kept; gives the item's id. */
  capture(
    account: string,
    command: { kind: string; dossier: string; payload: Record<string, unknown>; basedOn?: Record<string, number>; id?: string },
    more?: { clocked?: string[]; references?: number[]; id?: string },
  ): Promise<string>;
};

/** Sends a batch to a node without a network. */
export async function sendTo(edge: FastifyInstance, batch: unknown): Promise<WireAnswer> {
  const response = await edge.inject({ method: "POST", url: "/api/sync", headers: { host: "localhost" }, payload: batch as object });
  return readWireAnswer(response.statusCode, response.json());
}

/** Enrols a device as an officer and opens its outbox. */
export async function enrolTestDevice(at: TestNode, edge: FastifyInstance, officer: Actor, clock?: () => number): Promise<TestDevice> {
  const id = at.node.newId();
  const made = await makeDeviceKey();
  await at.must(officer, "device.enrol", id, { device: id, unit: officer.unit, name: "Tablet", key: made.publicKey });
  const { publicText } = at.node.syncKeys.opening();
  const disk = openDisk(newHead(id));
  const ports: OutboxPorts = {
    store: openMemoryStore(disk),
    wire: { send: (batch) => sendTo(edge, batch) },
    keys: await openOutboxKeys(made.privateKey, { sealing: publicText, receipts: at.node.syncKeys.receiptsKey }),
    now: clock ?? (() => Date.parse(at.node.now())),
    newId: at.node.newId,
    alone: (work) => work(),
  };
  const outbox = openOutbox(ports);
  return {
    id,
    disk,
    ports,
    outbox,
    async capture(account, { id: command = at.node.newId(), ...rest }, more = {}) {
      const item = more.id ?? at.node.newId();
      const kept = await outbox.capture({
        id: item,
        account,
        command: { id: command, ...rest },
        clocked: more.clocked ?? [],
        references: more.references ?? [],
      });
      if (!kept.ok) throw new Error(`not kept: ${kept.refusal.code}`);
      return item;
    },
  };
}
