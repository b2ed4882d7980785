import { type CountryServiceRecord, entryOfRecord } from "../directory/index.ts";
import { importKey } from "../intake/index.ts";
import { assert } from "../kernel/index.ts";
import type { Node } from "./node.ts";
import { ensureOperator } from "./operator.ts";
import { recordCommand } from "./record.ts";
import { listKnown } from "../ledger/server.ts";
import { contextSql, noDossier } from "../access/index.ts";

/** The id under which a service of a country package stands in every node of that State. */
export function seededServiceId(country: string, id: string): string {
  return importKey(`services of ${country}`, 0, id);
}

/**
 * Puts the first services of the country package into the directory, once each, in the operator's name. What the node
 * has changed since is its own: a service that was recorded before is left as it is.
 * @returns ids of the records that a rule of the directory refuses, with the code
 */
export async function seedDirectory(node: Node): Promise<readonly { readonly id: string; readonly code: string }[]> {
  const records = node.country.services as readonly CountryServiceRecord[];
  const commands = records.map((record) => ({
    record,
    dossier: seededServiceId(node.country.code, record.id),
    id: importKey(`services of ${node.country.code}`, 0, `record/${record.id}`),
  }));
  const operator = await ensureOperator(node);
  const context = contextSql({
    account: operator.account,
    units: operator.units,
    compartments: ["directory"],
    dossiers: [...commands.map((one) => one.dossier), noDossier],
  });
  const known = new Set((await node.database.transaction(context, (tx) => listKnown(tx, commands))).map((one) => one.id));
  const refused: { id: string; code: string }[] = [];
  for (const { record, dossier, id } of commands) {
    if (known.has(id)) continue;
    const unit = node.country.units.find((one) => one.code === record.unit);
    const organisation = node.country.organisations.find((one) => one.code === unit?.organisation);
    assert(unit && organisation, "a service of the country package names a unit that the package does not have");
    const entry = entryOfRecord(record, { code: organisation.code, name: organisation.title });
    const answer = await recordCommand(node, operator, {
      id,
      kind: "service.record",
      dossier,
      payload: { service: dossier, entry: JSON.parse(JSON.stringify(entry)) as Record<string, unknown> },
    });
    if (!answer.ok) refused.push({ id: record.id, code: answer.refusal.code });
  }
  return refused;
}
