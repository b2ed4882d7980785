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
  "labour",
  "monitoring",
  "hotline",
  "referral",
  "admin",
  "directory",
  "audit",
] as const;
export type Compartment = (typeof compartments)[number];

/** How far a role reaches: its own file, dossiers its unit has a live relation to, all of the country, or none. */
export type Scope = "own" | "related" | "country" | "none";

/** `all` fields of a compartment, or only those named; a family is named by its prefix and a slash. */
export type FieldSet = "all" | readonly string[];

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
  /** Screens beside the person's: inbox, post, directory, ledger, administration, charts, conflicts, notices. */
  readonly screens: readonly Screen[];
};

/** A screen that the menu of a role may hold. */
export type Screen =
  | "post"
  | "inbox"
  | "search"
  | "directory"
  | "administration"
  | "ledger"
  | "charts"
  | "conflicts"
  | "notices"
  | "import"
  | "mine";

const nameOnly = ["names", "sex", "birth", "languages"] as const;
/** What other services need of an arrival: never the needs found there, which belong to whom they were referred to. */
const arrivalFacts = [
  "post",
  "arrivedAt",
  "group",
  "relation",
  "wishesAsylum",
  "informationReceipt",
  "importedFrom",
  "circumstance/",
  "state",
  "procedure",
  "reference",
  "openedAt",
  "clock/",
  "groupReference",
  "groupPost",
  "groupArrivedAt",
  "member/",
] as const;
/** How far a case is and what is due, without anything said in it: for a part that only hands it on. */
const caseHead = ["state", "procedure", "procedureVersion", "person", "unit", "reference", "openedAt", "clock/"] as const;
/** What a release of one's own papers sets: the person takes them by the same gate as everybody (R1, R3). */
const releaseFields = [
  "releaseDestination",
  "releaseChannel",
  "releaseRecipient",
  "releaseFields",
  "releaseGround",
  "releaseFeared",
  "releaseAbout",
] as const;
/** Whoever may play a part in a procedure; the part, which the country gives, decides on each case (PR2). */
const partCommands = ["case.open", "case.step"] as const;
const caseCommands = [...partCommands, "case.assign"] as const;
const personCommands = [
  "person.update",
  "needs.answer",
  "conflict.resolve",
  "feared.record",
  "consent.give",
  "consent.withdraw",
  "release.record",
] as const;
/** Whoever meets the person may note what they fear, without reading the claim (decision 0006). */
const fearNoted = ["feared", "fearedAsked"] as const;
/** Answers that registration works with, by form; never why the person fled, nor anything of the interview and after. */
const registrarsAnswers = [
  "answer/wish/wishedOn",
  "answer/wish/crossing",
  "answer/claim/lodgedOn",
  "answer/claim/adults",
  "answer/claim/children",
  "answer/claim/papers",
  "answer/forwarding/",
  "answer/registration/",
  "answer/certificate/",
  "answer/fingerprints/",
  "answer/information/",
  "answer/counsel/",
  "answer/representative/",
  "answer/extension/extensionTold",
] as const;
/** What a referral says to whom it goes; disclosures and consents stand beside it and name other services (R4). */
const referralFacts = [
  "referralReference",
  "route",
  "needs",
  "rules",
  "sources",
  "fromUnit",
  "toUnit",
  "service",
  "referralState",
  "firstContactAt",
  "sentAt",
  "dueAt",
  "dueSource",
  "nextStep",
  "owner",
  "acknowledgedAt",
  "declinedReason",
  "outcome",
  "referralNote",
] as const;
const referralCommands = ["referral.send", "referral.acknowledge", "referral.decline", "referral.redirect", "referral.finish"] as const;

/**
 * The one policy: who may read and write which fields, for what, how far. Code decides by it, row security is
 * generated from it, the access drill makes its matrix of it.
 * @source decision:0005
 */
export const roles = {
  "border-officer": {
    id: "border-officer",
    title: { en: "Border officer", ru: "Сотрудник пограничной службы" },
    scope: "related",
    purpose: "first-contact",
    compartments: {
      identity: { read: "all", add: "all" },
      arrival: { read: "all", add: "all" },
      referral: { read: "all", add: "all" },
      asylum: { read: caseHead, add: ["reasonOwnWords", "feared", "fearedAsked"] },
      child: { read: ["care/"], add: ["care/"] },
      trafficking: { read: ["indicator/"], add: ["indicator/"] },
      health: { read: ["condition/"], add: ["condition/"] },
      "gender-violence": { read: ["violence/"], add: ["violence/"] },
    },
    commands: [
      "group.record",
      "group.join",
      "arrival.record",
      "needs.decide",
      "receipt.record",
      ...partCommands,
      "document.issue",
      ...personCommands,
      ...referralCommands,
    ],
    search: "related",
    screens: ["post", "inbox", "directory", "charts", "import", "conflicts"],
  },
  "post-supervisor": {
    id: "post-supervisor",
    title: { en: "Post supervisor", ru: "Начальник поста" },
    scope: "related",
    purpose: "supervision",
    compartments: {
      identity: { read: "all", add: "all" },
      arrival: { read: "all", add: "all" },
      referral: { read: "all", add: "all" },
      asylum: { add: fearNoted },
    },
    commands: ["notice.see", ...partCommands, ...personCommands, ...referralCommands],
    search: "related",
    screens: ["inbox", "post", "directory", "charts", "conflicts", "notices"],
  },
  registrar: {
    id: "registrar",
    title: { en: "Registrar", ru: "Регистратор" },
    scope: "related",
    purpose: "registration",
    compartments: {
      identity: { read: "all", add: "all" },
      arrival: { read: arrivalFacts, add: "all" },
      referral: { read: "all", add: "all" },
      asylum: {
        read: [
          "state",
          "procedure",
          "procedureVersion",
          "person",
          "unit",
          "reference",
          "openedAt",
          "clock/",
          "assigned",
          "document/",
          "actedBy/",
          ...registrarsAnswers,
        ],
        add: "all",
      },
      child: { read: ["care/"], add: ["care/"] },
      trafficking: { add: ["indicator/"] },
      health: { read: ["condition/"], add: ["condition/"] },
      "gender-violence": { add: ["violence/"] },
    },
    commands: [
      "arrival.record",
      "group.record",
      "group.join",
      "needs.decide",
      "person.attend",
      "household.record",
      "household.update",
      "receipt.record",
      "document.issue",
      "document.revoke",
      ...caseCommands,
      ...personCommands,
      ...referralCommands,
    ],
    search: "country",
    screens: ["inbox", "search", "directory", "conflicts", "charts"],
  },
  "registration-supervisor": {
    id: "registration-supervisor",
    title: { en: "Registration supervisor", ru: "Руководитель регистрации" },
    scope: "related",
    purpose: "supervision",
    compartments: {
      identity: { read: "all", add: "all" },
      arrival: { read: arrivalFacts },
      referral: { read: "all", add: "all" },
      asylum: {
        read: ["state", "procedure", "procedureVersion", "person", "unit", "reference", "openedAt", "clock/", "assigned", "document/"],
        add: fearNoted,
      },
    },
    commands: ["notice.see", ...caseCommands, "document.revoke", ...personCommands, ...referralCommands],
    search: "country",
    screens: ["inbox", "search", "directory", "charts", "conflicts", "notices"],
  },
  "eligibility-officer": {
    id: "eligibility-officer",
    title: { en: "Eligibility officer", ru: "Специалист по определению статуса" },
    scope: "related",
    purpose: "status-determination",
    compartments: {
      identity: { read: "all", add: "all" },
      arrival: { read: arrivalFacts },
      referral: { read: "all", add: "all" },
      asylum: { read: "all", add: "all" },
    },
    commands: ["receipt.record", "document.issue", "feared.narrow", ...caseCommands, ...personCommands, ...referralCommands],
    search: "related",
    screens: ["inbox", "search", "directory", "charts", "conflicts"],
  },
  reviewer: {
    id: "reviewer",
    title: { en: "Reviewer", ru: "Проверяющий специалист" },
    scope: "related",
    purpose: "status-determination",
    compartments: {
      identity: { read: "all" },
      arrival: { read: arrivalFacts },
      referral: { read: "all" },
      asylum: { read: "all", add: "all" },
    },
    commands: [...caseCommands],
    search: "related",
    screens: ["inbox", "charts"],
  },
  "decision-maker": {
    id: "decision-maker",
    title: { en: "Member of the deciding body", ru: "Член органа, принимающего решение" },
    scope: "related",
    purpose: "status-determination",
    compartments: {
      identity: { read: "all" },
      arrival: { read: arrivalFacts },
      asylum: { read: "all", add: "all" },
      referral: { read: "all" },
    },
    commands: [...partCommands, "document.issue"],
    search: "related",
    screens: ["inbox", "charts"],
  },
  "appeal-officer": {
    id: "appeal-officer",
    title: { en: "Officer of the appeal body", ru: "Сотрудник апелляционной инстанции" },
    scope: "related",
    purpose: "appeal",
    compartments: { identity: { read: "all" }, arrival: { read: arrivalFacts }, asylum: { read: "all", add: "all" } },
    commands: [...partCommands, "document.issue"],
    search: "related",
    screens: ["inbox"],
  },
  "child-protection-officer": {
    id: "child-protection-officer",
    title: { en: "Child-protection worker", ru: "Специалист по защите детей" },
    scope: "related",
    purpose: "child-protection",
    compartments: {
      identity: { read: "all", add: "all" },
      arrival: { read: arrivalFacts },
      referral: { read: "all", add: "all" },
      child: { read: "all", add: "all" },
      asylum: { add: fearNoted },
    },
    commands: ["receipt.record", ...caseCommands, ...personCommands, ...referralCommands],
    search: "related",
    screens: ["inbox", "search", "directory", "conflicts"],
  },
  "nrm-officer": {
    id: "nrm-officer",
    title: { en: "Anti-trafficking officer", ru: "Специалист по противодействию торговле людьми" },
    scope: "related",
    purpose: "victim-identification",
    compartments: {
      identity: { read: "all", add: "all" },
      arrival: { read: arrivalFacts },
      referral: { read: "all", add: "all" },
      trafficking: { read: "all", add: "all" },
      asylum: { add: fearNoted },
    },
    commands: ["receipt.record", ...caseCommands, ...personCommands, ...referralCommands],
    search: "related",
    screens: ["inbox", "search", "directory", "conflicts"],
  },
  "service-provider": {
    id: "service-provider",
    title: { en: "Service provider", ru: "Поставщик услуг" },
    scope: "related",
    purpose: "service",
    compartments: { identity: { read: nameOnly }, referral: { read: referralFacts, add: referralFacts } },
    commands: ["referral.acknowledge", "referral.decline", "referral.finish", ...partCommands],
    search: "none",
    screens: ["inbox", "directory"],
  },
  "legal-adviser": {
    id: "legal-adviser",
    title: { en: "Legal adviser", ru: "Юридический консультант" },
    scope: "related",
    purpose: "legal-aid",
    compartments: { identity: { read: nameOnly }, referral: { read: referralFacts, add: referralFacts }, asylum: { read: "all" } },
    commands: ["referral.acknowledge", "referral.decline", "referral.finish", ...partCommands],
    search: "none",
    screens: ["inbox", "directory"],
  },
  monitor: {
    id: "monitor",
    title: { en: "Independent monitor", ru: "Независимый наблюдатель" },
    scope: "country",
    purpose: "monitoring",
    compartments: {
      arrival: { read: ["post", "arrivedAt", "wishesAsylum", "informationReceipt", "need/", "screening/"] },
      referral: { read: "all" },
      monitoring: { read: "all", add: "all" },
    },
    commands: [...partCommands],
    search: "none",
    screens: ["inbox", "charts", "directory"],
  },
  auditor: {
    id: "auditor",
    title: { en: "Auditor", ru: "Аудитор" },
    scope: "none",
    purpose: "audit",
    compartments: { audit: { read: "all" } },
    commands: [],
    search: "none",
    screens: ["ledger"],
  },
  coordinator: {
    id: "coordinator",
    title: { en: "National Coordinator", ru: "Национальный координатор" },
    scope: "none",
    purpose: "coordination",
    compartments: { directory: { read: "all", add: "all" } },
    commands: ["service.record", "service.verify", "service.retire"],
    search: "none",
    screens: ["charts", "directory"],
  },
  administrator: {
    id: "administrator",
    title: { en: "Administrator", ru: "Администратор" },
    scope: "none",
    purpose: "administration",
    compartments: { admin: { read: "all", add: "all" }, directory: { read: "all", add: "all" } },
    commands: [
      "account.create",
      "account.change",
      "account.disable",
      "account.enable",
      "account.invite",
      "service.record",
      "service.verify",
      "service.retire",
    ],
    search: "none",
    screens: ["administration", "directory"],
  },
  person: {
    id: "person",
    title: { en: "The person concerned", ru: "Само лицо" },
    scope: "own",
    purpose: "own-file",
    compartments: {
      identity: { read: "all" },
      arrival: { read: "all" },
      referral: { read: "all", add: ["consentWithdrawnAt", ...releaseFields] },
      asylum: { read: "all", add: "all" },
      child: { read: "all" },
      health: { read: "all" },
      trafficking: { read: "all" },
      monitoring: { read: caseHead },
    },
    commands: [...partCommands, "consent.withdraw", "release.record"],
    search: "none",
    screens: ["mine"],
  },
  watch: {
    id: "watch",
    title: { en: "The node's watch over due dates", ru: "Контроль сроков узлом" },
    scope: "none",
    purpose: "due-dates",
    compartments: {},
    commands: [],
    search: "none",
    screens: [],
  },
  operator: {
    id: "operator",
    title: { en: "Operator of the node", ru: "Оператор узла" },
    scope: "related",
    purpose: "operation",
    compartments: {
      identity: { add: "all" },
      arrival: { add: "all" },
      asylum: { add: ["reasonOwnWords"] },
      child: { add: "all" },
      trafficking: { add: ["indicator/"] },
      health: { add: ["condition/"] },
      "gender-violence": { add: ["violence/"] },
      referral: { add: "all" },
      admin: { read: "all", add: "all" },
      directory: { read: "all", add: "all" },
    },
    commands: ["group.record", "group.join", "arrival.record", "account.create", "account.invite", "account.disable", "service.record"],
    search: "none",
    screens: [],
  },
} as const satisfies Record<string, Role>;

export type RoleId = keyof typeof roles;

/** The role of that name, or undefined when the policy has none. */
export function findRole(id: string): Role | undefined {
  return Object.hasOwn(roles, id) ? roles[id as RoleId] : undefined;
}
