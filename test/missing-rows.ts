import { compartments, contextSql, noDossier } from "../src/access/index.ts";
import { headersOnly, rebuildAndCompare } from "../src/app/rebuild.ts";
import { listDossiers } from "../src/app/rebuild-store.ts";
import type { Tx } from "../src/platform/server.ts";
import type { TestNode } from "./node.ts";

/** How many dossiers a test has at most. */
const dossiersMost = 10_000;

/**
 * Takes a row away from each of these tables and rebuilds: gives the tables that had none, and those in which its absence was not found.
 * The rows stay away, so it is the last thing that a test file does.
 */
export async function missMissingRows(
  at: TestNode,
  tables: readonly string[],
): Promise<{ readonly empty: string[]; readonly unseen: string[] }> {
  const owner = at.database.owner;
  const dossiers = await owner.transaction(headersOnly, (tx) => listDossiers(tx, noDossier, dossiersMost));
  const units = at.node.country.units.map(({ code }) => code);
  const everything = contextSql({ account: noDossier, units, compartments: [...compartments], dossiers });
  const empty: string[] = [];
  for (const table of tables) if (!(await owner.transaction(everything, (tx) => takeOne(tx, table)))) empty.push(table);
  const { differences } = await rebuildAndCompare(at.node, owner);
  // Of one subject some rows may be left: then what is left differs from what it should be.
  const found = new Set(differences.filter(({ kind }) => kind !== "extra").map(({ table }) => table));
  return { empty, unseen: tables.filter((table) => !empty.includes(table) && !found.has(table)) };
}

async function takeOne(tx: Tx, table: string): Promise<boolean> {
  const rows = await tx.query(`delete from ${table} where ctid = (select ctid from ${table} limit 1) returning 1`);
  return rows.length > 0;
}
