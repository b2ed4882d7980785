import type { OfficerText } from "../kernel/index.ts";

/** The compartments that entries and fields belong to; `audit` opens headers of the record and no payload. */
export const compartments = [
  "identity",
  "arrival",
  "asylum",
  "child",
  "trafficking",
  "health",
  "gender-violence",
  "exclusion",
  "security",
  "health-check",
  "labour",
  "inspection",
  "reception",
  "monitoring",
  "hotline",
  "tracing",
  "photo",
  "referral",
  "admin",
  "directory",
  "influx",
  "quality",
  "sitting",
  "coordination",
  "audit",
] as const;
export type Compartment = (typeof compartments)[number];

/** How far a role reaches: its own file, dossiers its unit has a live relation to, all of the country, or none. */
export type Scope = "own" | "related" | "country" | "none";

/** `all` fields of a compartment, all but some, or only those named; a family is named by its prefix and a slash. */
export type FieldSet = "all" | { readonly allBut: readonly string[] } | readonly string[];

/** What a role may do in one compartment. */
export type Grant = {
  /** Fields that leave on any channel to this role. Absent: nothing is read. */
  readonly read?: FieldSet;
  /** Fields that the role's commands may set, without being able to read them back where `read` is absent. */
  readonly add?: FieldSet;
};

/** A role of the policy: what it is for, how far it reaches, what it may read, add and send. */
export type Role = {
  readonly id: string;
  readonly title: OfficerText;
  readonly scope: Scope;
  /** What the role is for: the purpose on its access records. */
  readonly purpose: string;
  readonly compartments: Readonly<Partial<Record<Compartment, Grant>>>;
  /** Kinds of commands the role may send; steps of cases are decided by the country's parts. */
  readonly commands: readonly string[];
  /** May search persons by name: among related dossiers or all of the country's. */
  readonly search: "none" | "related" | "country";
  /** Screens beside the person's: inbox, post, directory, ledger, administration, charts, caseload, conflicts, notices, quality. */
  readonly screens: readonly Screen[];
};

/** A screen that the menu of a role may hold. */
export type Screen =
  | "post"
  | "inbox"
  | "search"
  | "directory"
  | "facilities"
  | "administration"
  | "ledger"
  | "charts"
  | "caseload"
  | "conflicts"
  | "notices"
  | "import"
  | "influx"
  | "plan"
  | "memoranda"
  | "matters"
  | "calls"
  | "channels"
  | "schemes"
  | "shelf"
  | "quality"
  | "sittings"
  | "checklists"
  | "mine";
