import { randomUUID } from "node:crypto";
import { z } from "zod";
import { type Actor, compartments } from "../../access/index.ts";
import { ok } from "../../kernel/index.ts";
import { type AnyCommandKind, defineCommand, defineSubject, type SubjectKind } from "../../ledger/index.ts";
import type { Node, World } from "../node.ts";
import { ensureOperator } from "../operator.ts";
import { recordCommand } from "../record.ts";
import type { Chance } from "./chance.ts";

/** A word that stands in one field of one subject alone. */
export type Canary = {
  readonly word: string;
  readonly dossier: string;
  readonly subject: string;
  readonly kind: string;
  readonly compartment: string;
  readonly field: string;
};
/** Why a unit may open a dossier, as whoever built the world knows it. */
export type Cause = {
  readonly dossier: string;
  readonly unit: string;
  readonly cause: "arrival" | "group" | "household" | "visit" | "referral" | "case" | "tracing" | "wish" | "photo" | "sitting";
  readonly what: string;
};
/** What is in the world; `parts` are the cases and referrals that addresses name beside their file. */
export type Known = {
  readonly canaries: Map<string, Canary>;
  readonly causes: Cause[];
  readonly dossiers: string[];
  readonly ids: string[];
  readonly references: string[];
  readonly parts: { readonly dossier: string; readonly subject: string }[];
  /** Sittings that addresses name. */
  readonly sittings: string[];
  readonly referralUnits: Map<string, readonly string[]>;
};

/** What the builders of parts of the world build with. */
export type At = {
  readonly node: Node;
  readonly known: Known;
  readonly chance: Chance;
  readonly send: (login: string, kind: string, dossier: string, payload: Record<string, unknown>) => Promise<unknown>;
  readonly canary: (about: Omit<Canary, "word">) => string;
};

/** A command of the drill alone, which writes any field of any subject, and kinds of subject that take it. */
export function withPlanting(node: Node): Partial<Node> {
  const payload = z.strictObject({
    subject: z.uuid(),
    subjectKind: z.string(),
    compartment: z.string(),
    set: z.record(z.string(), z.unknown()),
  });
  /** Whether it is filed with its procedure, and not by its own fields. */
  const isFiled = (kind: string) => node.subjects.get(kind)?.compartmentFrom === "procedure";
  const plant = defineCommand<z.infer<typeof payload>, World>({
    kind: "drill.plant",
    payload,
    decide: ({ payload: { subject, subjectKind, compartment, set }, command }) =>
      ok({ wishes: [{ dossier: command.dossier, subject, subjectKind, set, ...(isFiled(subjectKind) ? { compartment } : {}) }] }),
  }) as AnyCommandKind<World>;
  const loose = (kind: SubjectKind): SubjectKind =>
    defineSubject({
      ...kind,
      fields: Object.fromEntries(Object.entries(kind.fields).map(([name, field]) => [name, { ...field, schema: z.unknown() }])),
      families: kind.families.map((family) => ({ ...family, schema: z.unknown() })),
    });
  return {
    kinds: new Map([...node.kinds, ["drill.plant", plant]]),
    subjects: new Map([...node.subjects].map(([name, kind]) => [name, loose(kind)])),
  };
}

type Written = {
  readonly dossier: string;
  readonly subject: string;
  readonly subjectKind: string;
  readonly compartment: string;
  readonly set: Readonly<Record<string, unknown>>;
};

/** Writes fields of a subject as they are given, whoever may set them otherwise. */
export async function write({ node }: Pick<At, "node">, { dossier, ...payload }: Written): Promise<void> {
  const operator = await ensureOperator(node);
  const planter: Actor = {
    ...operator,
    role: {
      ...operator.role,
      scope: "country",
      commands: ["drill.plant"],
      compartments: Object.fromEntries(compartments.map((one) => [one, { read: "all", add: "all" }])),
    },
  };
  const recorded = await recordCommand(node, planter, { id: randomUUID(), kind: "drill.plant", dossier, payload });
  if (!recorded.ok) throw new Error(`fault: a canary was refused: ${recorded.refusal.code}`);
}
