import { type AccessAction, type Actor, compartments as allCompartments, contextSql, type Desk, disclosedFields, discloseSubject, noDossier, openCompartments, type Opened } from "../access/index.ts";
import { insertAccess, readRelations } from "../access/server.ts";
import { readSubjects } from "../ledger/server.ts";
import type { SubjectState } from "../ledger/index.ts";
import type { Node } from "./node.ts";
import { recordCommand } from "./record.ts";

/** The node as routes see it: reads with their access record, lists by unit, and the one write path. */
export function openDesk(node: Node): Desk {
  return {
    now: node.now,
    newId: node.newId,
    open: (actor, dossier, action, use) => openDossier(node, actor, { dossier, action }, use),
    list: (actor, use) => node.database.transaction(contextSql({ account: actor.account, units: actor.units, compartments: readable(actor), dossiers: [] }), use),
    record: (actor, command) => recordCommand(node, actor, command),
  };
}

function readable(actor: Actor): string[] {
  return allCompartments.filter((one) => actor.role.compartments[one]?.read !== undefined);
}

async function openDossier<T>(node: Node, actor: Actor, asked: { dossier: string; action: AccessAction }, use: (opened: Opened) => Promise<T> | T): Promise<T | undefined> {
  const { dossier, action } = asked;
  const context = contextSql({ account: actor.account, units: actor.units, compartments: readable(actor), dossiers: [dossier, noDossier] });
  return await node.database.transaction(context, async (tx) => {
    const now = node.now();
    const [relations, loaded] = await Promise.all([readRelations(tx, [dossier], actor.units, now), readSubjects(tx, node.safe, [dossier])]);
    const opened = openCompartments(actor, dossier, relations.get(dossier));
    const subjects = loaded.states.map((state) => discloseSubject(state, actor, opened)).filter((state) => Object.keys(state.parts).length > 0 && isParty(actor, state));
    const isShown = subjects.length > 0;
    await insertAccess(tx, [{
      dossier, id: node.newId(), at: now, by: actor.account, role: actor.role.id, unit: actor.unit, purpose: actor.purpose, action, subject: undefined,
      fields: isShown ? [...new Set(subjects.flatMap(disclosedFields))] : [], outcome: isShown ? "shown" : "refused", code: isShown ? undefined : "access.not-available",
    }]);
    return isShown ? await use({ tx, dossier, subjects, compartments: opened }) : undefined;
  });
}

/** A referral is shown to those it runs between, to the person, and to a monitor; not to every unit with a relation (R4). */
function isParty(actor: Actor, state: SubjectState): boolean {
  if (state.kind !== "referral" || actor.role.scope !== "related") return true;
  const fields = state.parts["referral"]?.fields ?? {};
  return [fields["fromUnit"]?.value, fields["toUnit"]?.value].some((unit) => typeof unit === "string" && actor.units.includes(unit));
}
