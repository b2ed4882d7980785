import type { ReactNode } from "react";
import { findRole, type Compartment, type Role } from "../../../src/access/index.ts";
import { Facts, useText } from "../../kit/index.ts";
import { commandTexts, compartmentTexts, scopeTexts, searchTexts } from "./policy-texts.ts";
import { administrationTexts } from "./texts.ts";

/** What a role may do, in words, read off the policy itself. */
export function RoleWords({ id }: { readonly id: string }): ReactNode {
  const t = useText();
  const role = findRole(id);
  if (!role) return null;
  const commands = role.commands.map((command) => commandTexts[command]).filter((text) => text !== undefined);
  return (
    <Facts
      items={[
        {
          name: administrationTexts.reach,
          value: (
            <>
              {t(scopeTexts[role.scope])}. {t(searchTexts[role.search])}.
            </>
          ),
        },
        { name: administrationTexts.reads, value: <Compartments role={role} kind="read" /> },
        { name: administrationTexts.adds, value: <Compartments role={role} kind="add" /> },
        {
          name: administrationTexts.acts,
          value: commands.length === 0 ? t(administrationTexts.onlyReads) : commands.map((text) => t(text)).join("; "),
        },
      ]}
    />
  );
}

function Compartments({ role, kind }: { readonly role: Role; readonly kind: "read" | "add" }): ReactNode {
  const t = useText();
  const grants = Object.entries(role.compartments).flatMap(([compartment, grant]) =>
    grant[kind] === undefined ? [] : [{ compartment: compartment as Compartment, isWhole: grant[kind] === "all" }],
  );
  if (grants.length === 0) return t(administrationTexts.nothing);
  return (
    <ul>
      {grants.map((grant) => (
        <li key={grant.compartment}>
          {t(compartmentTexts[grant.compartment])}
          {!grant.isWhole && <span className="soft"> ({t(administrationTexts.part)})</span>}
        </li>
      ))}
    </ul>
  );
}
