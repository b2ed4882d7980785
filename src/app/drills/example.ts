import { z } from "zod";
import type { Chance } from "./chance.ts";

/** As much of JSON Schema as contracts and payloads come out as. */
type Json = {
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Json[];
  readonly oneOf?: readonly Json[];
  readonly allOf?: readonly Json[];
  readonly properties?: Readonly<Record<string, Json>>;
  readonly required?: readonly string[];
  readonly items?: Json | boolean;
  readonly prefixItems?: readonly Json[];
  readonly additionalProperties?: Json | boolean;
  readonly propertyNames?: Json;
  readonly pattern?: string;
  readonly format?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Json>>;
};

/** Words and ids of the node at hand, so that examples reach further than the first check. */
export type Words = { readonly ids: readonly string[]; readonly texts: readonly string[] };

const schemas = new WeakMap<z.ZodType, Json>();
const deepest = 6;

/** A value that the schema is meant to take, made by chance; refinements that JSON Schema cannot say may still refuse it. */
export function exampleOf(schema: z.ZodType, chance: Chance, words: Words): unknown {
  const known = schemas.get(schema) ?? (z.toJSONSchema(schema, { io: "input", unrepresentable: "any" }) as Json);
  schemas.set(schema, known);
  return make(known, { chance, words, root: known, depth: 0 });
}

type At = { readonly chance: Chance; readonly words: Words; readonly root: Json; readonly depth: number };

function make(schema: Json, at: At): unknown {
  const { chance } = at;
  const below = { ...at, depth: at.depth + 1 };
  if (schema.$ref !== undefined)
    return make(schema.$ref === "#" ? at.root : (at.root.$defs?.[schema.$ref.split("/").at(-1) ?? ""] ?? {}), below);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return chance.pick(schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return make(chance.pick(choices), below);
  if (schema.allOf) return make(Object.assign({}, ...schema.allOf) as Json, below);
  switch (typeof schema.type === "string" ? schema.type : chance.pick(schema.type ?? ["string", "boolean", "integer"])) {
    case "string":
      return makeText(schema, at);
    case "integer":
      return Math.round(makeNumber(schema, chance));
    case "number":
      return makeNumber(schema, chance);
    case "boolean":
      return chance.isTrue(0.5);
    case "null":
      return null;
    case "array":
      return makeList(schema, below);
    default:
      return makeObject(schema, below);
  }
}

function makeList(schema: Json, at: At): unknown[] {
  const least = schema.minItems ?? 0;
  const most = Math.min(schema.maxItems ?? 3, Math.max(least, at.depth > deepest ? 0 : 3));
  const items = typeof schema.items === "object" ? schema.items : {};
  return Array.from({ length: least + at.chance.below(most - least + 1) }, (_, place) => make(schema.prefixItems?.[place] ?? items, at));
}

function makeObject(schema: Json, at: At): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const [name, property] of Object.entries(schema.properties ?? {}))
    if (schema.required?.includes(name) || at.chance.isTrue(at.depth > deepest ? 0 : 0.6)) made[name] = make(property, at);
  const { additionalProperties } = schema;
  if (typeof additionalProperties === "object" && at.depth <= deepest)
    for (let left = at.chance.below(3); left > 0; left--)
      made[String(make(schema.propertyNames ?? { type: "string", maxLength: 20 }, at))] = make(additionalProperties, at);
  return made;
}

function makeNumber(schema: Json, chance: Chance): number {
  const least = Math.max(schema.minimum ?? 0, -1e9);
  const most = Math.min(schema.maximum ?? 1000, 1e9);
  return least + chance.below(Math.max(1, most - least + 1));
}

/** Words that patterns of the contracts may ask for; those that fit are taken. */
const samples = [
  "AF",
  "SY",
  "XD",
  "XXA",
  "unknown",
  "prs",
  "rus",
  "eng",
  "2026-11-20",
  "XD-POST-01",
  "XD-MS-CAP",
  "a.b-c",
  "post1.officer",
  "en",
  "ru",
  "0",
  "1",
  "00",
  "abc",
  "ABC",
  "AAAA",
  "abcd1234",
  "A".repeat(43),
];

function makeText(schema: Json, { chance, words }: At): string {
  if (schema.format === "uuid") return chance.isTrue(0.7) && words.ids.length > 0 ? chance.pick(words.ids) : chance.uuid();
  const day = `2026-11-${String(1 + chance.below(23)).padStart(2, "0")}`;
  if (schema.format === "date-time") return `${day}T0${chance.below(10)}:15:00Z`;
  if (schema.format === "date") return day;
  if (schema.pattern !== undefined) {
    const pattern = new RegExp(schema.pattern, "u");
    const fitting = [...samples, ...words.texts, ...words.ids].filter((one) => pattern.test(one));
    return fitting.length > 0 ? chance.pick(fitting) : "abc";
  }
  const text = chance.isTrue(0.6) && words.texts.length > 0 ? chance.pick(words.texts) : chance.letters(1 + chance.below(24));
  return text.padEnd(schema.minLength ?? 0, "a").slice(0, schema.maxLength ?? 200);
}
