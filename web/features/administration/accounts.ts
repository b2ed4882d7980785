import type { z } from "zod";
import type { recordContract } from "../../../src/access/index.ts";

export type AccountsPage = z.output<(typeof recordContract)["accounts"]["returns"]>;
export type Account = AccountsPage["accounts"][number];

export type AccountFilter = { readonly words: string; readonly role: string; readonly unit: string; readonly standing: string };

/** The accounts that match; words are looked for in name and sign-in name. Order: by name, the disabled last. */
export function filterAccounts(accounts: readonly Account[], { words, role, unit, standing }: AccountFilter): readonly Account[] {
  const wanted = words.trim().toLowerCase();
  return accounts
    .filter((one) => (role === "" || one.role === role) && (unit === "" || one.unit === unit))
    .filter((one) => standing === "" || (standing === "disabled") === (one.disabledAt !== undefined))
    .filter((one) => wanted === "" || one.name.toLowerCase().includes(wanted) || one.login.includes(wanted))
    .toSorted(
      (one, other) => Number(one.disabledAt !== undefined) - Number(other.disabledAt !== undefined) || one.name.localeCompare(other.name),
    );
}

export type Editable = { readonly name: string; readonly role: string; readonly unit: string };
export type Difference = keyof Editable;

/** What of an account differs from what is recorded: only that is sent. */
export function changesOf(recorded: Editable, written: Editable): Partial<Editable> {
  const fields: readonly Difference[] = ["name", "role", "unit"];
  return Object.fromEntries(
    fields.filter((field) => recorded[field] !== written[field] && written[field] !== "").map((field) => [field, written[field]]),
  );
}

/** The fields that a conflict of the ledger names, as this screen calls them. */
export function fieldOfConflict(field: string): Difference | undefined {
  return ({ accountName: "name", role: "role", accountUnit: "unit" } as const)[field];
}

/** A sign-in name made from a name in Latin letters; empty where nothing fits. */
export function loginOf(name: string): string {
  const plain = name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();
  return /[^\x20-\x7e]/.test(plain)
    ? ""
    : plain
        .trim()
        .replace(/[^a-z0-9]+/g, ".")
        .replace(/^\.|\.$/g, "")
        .slice(0, 60);
}
