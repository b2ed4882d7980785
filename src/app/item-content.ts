import { type Actor, type Compartment, names } from "../access/index.ts";
import { answerFields, AnswersGiven } from "../intake/index.ts";
import { findField } from "../ledger/index.ts";
import type { InboxParts } from "../sync/server.ts";
import { subjects } from "./subjects.ts";

type Described = ReturnType<InboxParts["describe"]>;
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * What a command says, field by field, to a role that reads each (SY13). A field is known by its name in whatever kind of subject has it;
 * where several have it, the role must read it in all of them. What no subject knows is counted and not shown.
 */
export function describeCommand(actor: Actor, { payload }: { readonly payload: Readonly<Record<string, unknown>> }): Described {
  const fields: Described["fields"][number][] = [];
  let hidden = 0;
  for (const [field, value] of givenOf(payload)) {
    const known = subjects.flatMap((kind) => findField(kind, field) ?? []);
    const [first] = known;
    if (first && known.every(({ compartment }) => names(actor.role.compartments[compartment as Compartment]?.read, field)))
      fields.push({ field, compartment: first.compartment, title: first.title, value });
    else hidden += 1;
  }
  return { fields, hidden };
}

/** What was said: answers each under the field they would be filed in, ids of the program left out. */
function givenOf({ answers, ...payload }: Readonly<Record<string, unknown>>): [string, unknown][] {
  const said = AnswersGiven.safeParse(answers ?? {});
  const given = { ...payload, ...(said.success ? answerFields(said.data) : { answers }) };
  return Object.entries(given).filter(([, value]) => value !== undefined && !(typeof value === "string" && uuid.test(value)));
}
