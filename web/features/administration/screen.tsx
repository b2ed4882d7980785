import { useState, type ReactNode } from "react";
import { accessContract, recordContract } from "../../../src/access/index.ts";
import {
  Badge,
  Button,
  Chips,
  DataTable,
  EmptyState,
  Link,
  Loaded,
  Page,
  Select,
  Tabs,
  TextField,
  useFormat,
  useGo,
  useRoute,
  useSearch,
  useText,
  type Column,
} from "../../kit/index.ts";
import { DevicesPart } from "../device/devices-part.tsx";
import { deviceTexts } from "../device/texts.ts";
import { roleLines } from "../sign-in/texts.ts";
import { filterAccounts, type Account, type AccountsPage } from "./accounts.ts";
import { NewAccount } from "./new-account.tsx";
import { RoleWords } from "./role-words.tsx";
import { administrationTexts } from "./texts.ts";
import "./administration.css";

/** Accounts and roles: who works here, as what, and what each role may do. */
export function Screen(): ReactNode {
  const t = useText();
  const [search, setSearch] = useSearch();
  const query = useRoute(recordContract.accounts, {});
  const [isNew, setNew] = useState(false);
  return (
    <Page
      title={administrationTexts.title}
      lead={t(administrationTexts.lead)}
      actions={
        <Button kind="main" onPress={() => setNew(true)}>
          {t(administrationTexts.newAccount)}
        </Button>
      }
    >
      <Loaded query={query} rows={12}>
        {(page) => (
          <>
            <Tabs
              label={administrationTexts.title}
              value={search.get("view") ?? "accounts"}
              onChange={(view) => setSearch({ view: view === "accounts" ? "" : view })}
              tabs={[
                { id: "accounts", text: administrationTexts.accounts, count: page.accounts.length, content: <Accounts page={page} /> },
                { id: "roles", text: administrationTexts.roles, content: <Roles page={page} /> },
                { id: "devices", text: deviceTexts.devices, content: <DevicesPart /> },
              ]}
            />
            <NewAccount page={page} isOpen={isNew} onClose={() => setNew(false)} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Accounts({ page }: { readonly page: AccountsPage }): ReactNode {
  const go = useGo();
  const [search, setSearch] = useSearch();
  const [words, setWords] = useState("");
  const filter = { words, role: search.get("role") ?? "", unit: search.get("unit") ?? "", standing: search.get("standing") ?? "" };
  const rows = filterAccounts(page.accounts, filter);
  const columns = useColumns();
  const counts = {
    open: filterAccounts(page.accounts, { ...filter, standing: "open" }).length,
    disabled: filterAccounts(page.accounts, { ...filter, standing: "disabled" }).length,
  };
  const used = (kind: "role" | "unit") => new Set(page.accounts.map((one) => one[kind]));
  return (
    <div className="stack">
      <div className="account-filters">
        <TextField
          kind="search"
          isOwn
          label={administrationTexts.find}
          value={words === "" ? undefined : words}
          onChange={(value) => setWords(value ?? "")}
        />
        <Select
          label={administrationTexts.role}
          all={administrationTexts.allRoles}
          value={filter.role || undefined}
          onChange={(role) => setSearch({ role: role ?? "" })}
          options={page.roles.filter((role) => used("role").has(role.id)).map((role) => ({ value: role.id, text: role.title }))}
        />
        <Select
          label={administrationTexts.unit}
          all={administrationTexts.allUnits}
          value={filter.unit || undefined}
          onChange={(unit) => setSearch({ unit: unit ?? "" })}
          options={page.units.filter((unit) => used("unit").has(unit.code)).map((unit) => ({ value: unit.code, text: unit.title }))}
        />
        <Chips
          label={administrationTexts.standing}
          value={filter.standing === "" ? [] : [filter.standing]}
          onChange={(value) => setSearch({ standing: value.at(-1) ?? "" })}
          chips={[
            { id: "open", text: administrationTexts.open, count: counts.open },
            { id: "disabled", text: administrationTexts.disabled, count: counts.disabled },
          ]}
        />
      </div>
      <DataTable
        caption={administrationTexts.accounts}
        columns={columns}
        rows={rows}
        rowKey={(one) => one.id}
        onOpen={(one) => go(`/administration/${one.id}`)}
        empty={
          <EmptyState
            title={administrationTexts.none}
            act={{
              text: administrationTexts.clear,
              onPress: () => {
                setWords("");
                setSearch({ role: "", unit: "", standing: "" });
              },
            }}
          />
        }
      />
    </div>
  );
}

function useColumns(): readonly Column<Account>[] {
  const t = useText();
  const { dayOf } = useFormat();
  const own = useRoute(accessContract.session, {}).data?.session?.account.id;
  return [
    {
      id: "name",
      head: administrationTexts.name,
      cell: (one) => (
        <span className="line">
          <Link to={`/administration/${one.id}`}>{one.name}</Link>
          {one.id === own && <span className="small soft">{t(administrationTexts.own)}</span>}
          {one.isDemo && <span className="small soft">{t(administrationTexts.demo)}</span>}
        </span>
      ),
    },
    { id: "role", head: administrationTexts.role, cell: (one) => t(one.roleTitle) },
    { id: "unit", head: administrationTexts.unit, cell: (one) => t(one.unitTitle) },
    { id: "login", head: administrationTexts.login, cell: (one) => <span className="reference">{one.login}</span>, hideBelow: "middle" },
    {
      id: "standing",
      head: administrationTexts.standing,
      width: "11rem",
      cell: (one) =>
        one.disabledAt ? (
          <Badge meaning="blocked">
            {t(administrationTexts.isDisabled)} {dayOf(one.disabledAt, "short")}
          </Badge>
        ) : (
          <span className="soft">{t(administrationTexts.isOpen)}</span>
        ),
    },
  ];
}

function Roles({ page }: { readonly page: AccountsPage }): ReactNode {
  const t = useText();
  return (
    <div className="stack">
      <p className="soft small">{t(administrationTexts.policyNote)}</p>
      <ul className="roles">
        {page.roles
          .filter((role) => roleLines[role.id])
          .map((role) => (
            <li key={role.id}>
              <details>
                <summary>
                  <span className="strong">{t(role.title)}</span> <span className="soft">{t(roleLines[role.id] ?? role.title)}</span>
                </summary>
                <RoleWords id={role.id} />
                <p>
                  <Link to={`/administration?role=${role.id}`}>
                    {t(administrationTexts.accountsOf, { n: page.accounts.filter((one) => one.role === role.id).length })}
                  </Link>
                </p>
              </details>
            </li>
          ))}
      </ul>
    </div>
  );
}
