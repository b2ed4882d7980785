import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contextSql, rowRules, rowSecuritySql } from "./index.ts";
import { grantsSql } from "./server.ts";

const folder = join(import.meta.dirname, "..", "..", "db", "migrations");
const migration = (name: string) => readFileSync(join(folder, name), "utf8");
const migrations = readdirSync(folder).toSorted().map(migration);

test("[AC1] the migrations say what the policy says, to the letter", () => {
  for (const table of Object.keys(rowRules)) {
    const last = migrations.findLast((sql) => sql.includes(`create policy by_context on ${table} `));
    expect(last, table).toContain(rowSecuritySql(table));
  }
  // A later table brings its grants in its own migration.
  for (const grant of grantsSql("panah_app").split("\n"))
    expect(
      migrations.some((sql) => sql.includes(grant)),
      grant,
    ).toBe(true);
});

test("[AC1] nothing of the record may be changed or deleted by the application", () => {
  const grants = grantsSql("panah_app");
  for (const table of ["ledger.entry", "ledger.command", "ledger.leaf", "ledger.checkpoint", "access.log"])
    expect(grants).toContain(`grant select, insert on ${table} to panah_app;`);
  expect(grants).toContain("grant insert (dossier, id, destination, channel");
  expect(grants).not.toMatch(/insert[^;]*sent_at/);
});

const context = { account: "00000000-0000-0000-0000-000000000001", units: ["XD-POST-01"], compartments: ["identity"], dossiers: [] };

test("[AC1] a context is text of known shape", () => {
  expect(contextSql(context)).toContain("set local panah.units = '{XD-POST-01}'");
});

test.each([
  ["units", { units: ["X'; drop table x; --"] }],
  ["compartments", { compartments: ["a,b"] }],
  ["dossiers", { dossiers: ["x"] }],
  ["account", { account: "me" }],
])("[AC1] a strange token among %s is never quoted into SQL", (_, spoiled) => {
  expect(() => contextSql({ ...context, ...spoiled })).toThrow("strange shape");
});
