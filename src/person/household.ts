import { z } from "zod";
import { fieldsOf, type Valued } from "../ledger/index.ts";
import { type HouseholdMember, Relation } from "./subject.ts";

/** Persons as a command names them, each once: of somebody named twice nobody could tell how they stand to the head. */
export const namedMembers = z
  .array(z.strictObject({ person: z.uuid(), relation: Relation }))
  .max(40)
  .refine((named) => new Set(named.map((one) => one.person)).size === named.length);

/** Members by the id of their file. */
export type Members = ReadonlyMap<string, HouseholdMember>;

function membersOf(household: Valued | undefined): [string, HouseholdMember][] {
  return Object.entries(fieldsOf(household)).flatMap(([field, value]) =>
    field.startsWith("householdMember/") ? [[field.slice("householdMember/".length), value as HouseholdMember]] : [],
  );
}

/** Who lives in the household now. */
export function currentMembers(household: Valued | undefined): Map<string, HouseholdMember> {
  return new Map(membersOf(household).filter(([, member]) => member.until === undefined));
}

/** Who lived in it before, with the day of leaving. */
export function formerMembers(household: Valued | undefined): Map<string, HouseholdMember> {
  return new Map(membersOf(household).filter(([, member]) => member.until !== undefined));
}

/** Who is head among them; nobody where all have left. */
export const headOf = (members: Members): string | undefined => [...members].find(([, member]) => member.relation === "head")?.[0];

/**
 * Members with what was said of some of them. Where another became head, how the rest stand to them is unknown until it is said:
 * a relation to somebody else is no answer (R6).
 */
export function relate(
  before: Members,
  after: Members,
  said: readonly { readonly person: string; readonly relation: Relation }[],
): Members {
  const related = new Map(after);
  for (const { person, relation } of said) {
    const member = related.get(person);
    if (member) related.set(person, { ...member, relation });
  }
  const isNewHead = headOf(related) !== headOf(before);
  if (!isNewHead) return related;
  const named = new Set(said.map((one) => one.person));
  return new Map(
    [...related].map(([person, member]) => [person, named.has(person) ? member : { ...member, relation: "unknown" as const }]),
  );
}
