import { expect, test } from "vitest";
import { changesOf, fieldOfConflict, filterAccounts, loginOf, type Account } from "./accounts.ts";

const account = (name: string, more: Partial<Account> = {}): Account => ({
  id: name,
  name,
  login: loginOf(name),
  role: "registrar",
  roleTitle: { en: "", ru: "" },
  unit: "XD-MS-CAP",
  unitTitle: { en: "", ru: "" },
  isDemo: false,
  version: 1,
  ...more,
});
const all = [account("Zarina Q"), account("Andrei K", { disabledAt: "2026-01-01T00:00:00Z" }), account("Marat Zh", { role: "auditor" })];
const any = { words: "", role: "", unit: "", standing: "" };

test("accounts are found by words, role and standing, the disabled last", () => {
  const names = (filter: Partial<typeof any>) => filterAccounts(all, { ...any, ...filter }).map((one) => one.name);
  expect(names({})).toEqual(["Marat Zh", "Zarina Q", "Andrei K"]);
  expect(names({ words: "ZAR" })).toEqual(["Zarina Q"]);
  expect(names({ role: "auditor" })).toEqual(["Marat Zh"]);
  expect(names({ standing: "disabled" })).toEqual(["Andrei K"]);
});

test("only what differs is sent, and an emptied field changes nothing", () => {
  const recorded = { name: "A", role: "registrar", unit: "U" };
  expect(changesOf(recorded, { ...recorded, role: "auditor" })).toEqual({ role: "auditor" });
  expect(changesOf(recorded, { ...recorded, name: "" })).toEqual({});
});

test("a conflict's field is found under the screen's own name", () => {
  expect([fieldOfConflict("accountUnit"), fieldOfConflict("login")]).toEqual(["unit", undefined]);
});

test("a sign-in name is proposed only from Latin letters", () => {
  expect([loginOf("Émile Zola"), loginOf("Зарина"), loginOf(" O'Neil  B. ")]).toEqual(["emile.zola", "", "o.neil.b"]);
});
