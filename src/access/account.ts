import { z } from "zod";
import { ok, refuse } from "../kernel/index.ts";
import { defineCommand, defineSubject, fieldsOf } from "../ledger/index.ts";
import { findRole, roles } from "./policy.ts";

/** An account: a person who works here, or an applicant with access to their own file. Its dossier is its own id. */
export const accountSubject = defineSubject({
  kind: "account",
  title: { en: "Account", ru: "Учётная запись" },
  fields: {
    accountName: { compartment: "admin", schema: z.string().trim().min(1).max(120), title: { en: "Name", ru: "Имя" } },
    login: { compartment: "admin", schema: z.string().regex(/^[a-z0-9.-]{2,60}$/), title: { en: "Sign-in name", ru: "Имя для входа" } },
    role: { compartment: "admin", schema: z.string().max(40), title: { en: "Role", ru: "Роль" } },
    accountUnit: { compartment: "admin", schema: z.string().max(40), title: { en: "Unit", ru: "Подразделение" } },
    ownDossier: { compartment: "admin", schema: z.uuid(), title: { en: "Own file", ru: "Своё дело" } },
    accountLanguages: { compartment: "admin", schema: z.array(z.string().max(3)).max(10), title: { en: "Languages", ru: "Языки" } },
    isDemo: { compartment: "admin", schema: z.boolean(), title: { en: "Demo account", ru: "Учебная запись" } },
    disabledAt: { compartment: "admin", schema: z.iso.datetime(), title: { en: "Disabled", ru: "Отключена" } },
    invitation: {
      compartment: "admin",
      schema: z.strictObject({ id: z.uuid(), at: z.iso.datetime(), expiresAt: z.iso.datetime() }),
      title: { en: "Invitation", ru: "Приглашение" },
    },
  },
});

/** Nobody signs in as these: they act by the command line, by the node itself, and by a page for everybody. */
const rolesWithoutSignIn = ["operator", "watch", "sender"];
/** The roles in which somebody works here, for whoever makes an account; the person concerned gets theirs with their file. */
export const rolesOfOfficers: readonly string[] = Object.keys(roles).filter((id) => id !== "person" && !rolesWithoutSignIn.includes(id));

/** What deciding on accounts may know of the State. */
export type AccountWorld = {
  readonly country: { readonly isDemo: boolean; readonly played?: string; readonly units: readonly { readonly code: string }[] };
};

const CreatePayload = z.strictObject({
  account: z.uuid(),
  name: z.string().trim().min(1).max(120),
  login: z.string().regex(/^[a-z0-9.-]{2,60}$/),
  role: z.string().max(40),
  unit: z.string().max(40),
  ownDossier: z.uuid().optional(),
  languages: z.array(z.string().max(3)).max(10).optional(),
  isDemo: z.boolean().optional(),
});

/**
 * Makes an account with a role in a unit. Nobody gives a role to themselves (P22); demo accounts exist in the demo State and in training alone.
 * @refuses account.role-unknown, account.no-sign-in, account.unit-unknown, account.demo-only (AC5)
 */
export const createAccount = defineCommand<z.infer<typeof CreatePayload>, AccountWorld>({
  kind: "account.create",
  payload: CreatePayload,
  reach: "role",
  begins: () => true,
  decide({ payload, command, author, world }) {
    if (payload.account !== command.dossier) return refuse("account.dossier-differs", "AC5", { field: "payload.account" });
    if (!findRole(payload.role)) return refuse("account.role-unknown", "AC5", { field: "payload.role" });
    // The operator makes itself, once; nobody makes another.
    if (rolesWithoutSignIn.includes(payload.role) && payload.account !== author.account)
      return refuse("account.no-sign-in", "AC5", { field: "payload.role" });
    if (!world.country.units.some((unit) => unit.code === payload.unit))
      return refuse("account.unit-unknown", "AC5", { field: "payload.unit" });
    if (payload.isDemo && !world.country.isDemo && world.country.played !== "training")
      return refuse("account.demo-only", "AC5", { field: "payload.isDemo" });
    if ((payload.role === "person") !== (payload.ownDossier !== undefined))
      return refuse("account.own-file", "AC5", { field: "payload.ownDossier" });
    return ok({
      wishes: [
        {
          dossier: payload.account,
          subject: payload.account,
          subjectKind: "account",
          set: {
            accountName: payload.name,
            login: payload.login,
            role: payload.role,
            accountUnit: payload.unit,
            ownDossier: payload.ownDossier,
            accountLanguages: payload.languages ?? [],
            isDemo: payload.isDemo ?? false,
          },
        },
      ],
    });
  },
});

const ChangePayload = z.strictObject({
  account: z.uuid(),
  role: z.string().max(40).optional(),
  unit: z.string().max(40).optional(),
  name: z.string().trim().min(1).max(120).optional(),
});

/**
 * Changes role, unit or name. Nobody changes their own account (P22).
 * @refuses account.own, account.role-unknown, account.no-sign-in, account.own-file, account.unit-unknown (AC5)
 */
export const changeAccount = defineCommand<z.infer<typeof ChangePayload>, AccountWorld>({
  kind: "account.change",
  payload: ChangePayload,
  reach: "role",
  decide({ payload, command, author, world, states }) {
    if (!states.some((state) => state.subject === payload.account && state.kind === "account"))
      return refuse("access.not-available", "AC3");
    if (payload.account === author.account) return refuse("account.own", "AC5", { field: "payload.account" });
    if (payload.role !== undefined && !findRole(payload.role)) return refuse("account.role-unknown", "AC5", { field: "payload.role" });
    if (payload.role !== undefined && rolesWithoutSignIn.includes(payload.role))
      return refuse("account.no-sign-in", "AC5", { field: "payload.role" });
    // A person's own account and an officer's are two: one is bound to a file, the other to none.
    const standing = fieldsOf(states.find((state) => state.subject === payload.account))["role"];
    if (payload.role !== undefined && (payload.role === "person") !== (standing === "person"))
      return refuse("account.own-file", "AC5", { field: "payload.role" });
    if (payload.unit !== undefined && !world.country.units.some((unit) => unit.code === payload.unit))
      return refuse("account.unit-unknown", "AC5", { field: "payload.unit" });
    return ok({
      wishes: [
        {
          dossier: command.dossier,
          subject: payload.account,
          subjectKind: "account",
          checksBase: true,
          set: { role: payload.role, accountUnit: payload.unit, accountName: payload.name },
        },
      ],
    });
  },
});

const OnePayload = z.strictObject({ account: z.uuid() });

/** Shuts an account; its sessions end within a second (P20). @refuses account.own (AC5) */
export const disableAccount = defineCommand<z.infer<typeof OnePayload>, AccountWorld>({
  kind: "account.disable",
  payload: OnePayload,
  reach: "role",
  decide({ payload, command, author, now, states }) {
    if (!states.some((state) => state.subject === payload.account && state.kind === "account"))
      return refuse("access.not-available", "AC3");
    if (payload.account === author.account) return refuse("account.own", "AC5", { field: "payload.account" });
    return ok({ wishes: [{ dossier: command.dossier, subject: payload.account, subjectKind: "account", set: { disabledAt: now } }] });
  },
});

/** Opens a shut account again. */
export const enableAccount = defineCommand<z.infer<typeof OnePayload>, AccountWorld>({
  kind: "account.enable",
  payload: OnePayload,
  reach: "role",
  decide({ payload, command, author, states }) {
    if (!states.some((state) => state.subject === payload.account && state.kind === "account"))
      return refuse("access.not-available", "AC3");
    if (payload.account === author.account) return refuse("account.own", "AC5", { field: "payload.account" });
    return ok({ wishes: [{ dossier: command.dossier, subject: payload.account, subjectKind: "account", set: { disabledAt: null } }] });
  },
});

/** 7 days. @source decision:0009 */
const invitationDays = 7;
const dayMs = 86_400_000;

/**
 * Invites a person to enrol a passkey for their account, with a code that is good once. The ledger keeps the
 * invitation's id; the code is made from it with a key outside the database, and its hash alone is stored.
 * @refuses account.own, account.no-sign-in, account.disabled (AC5)
 */
export const inviteAccount = defineCommand<z.infer<typeof OnePayload>, AccountWorld>({
  kind: "account.invite",
  payload: OnePayload,
  reach: "role",
  decide({ payload, command, author, now, states, newId }) {
    const account = states.find((state) => state.subject === payload.account && state.kind === "account")?.parts["admin"]?.fields;
    if (!account) return refuse("access.not-available", "AC3");
    if (payload.account === author.account) return refuse("account.own", "AC5", { field: "payload.account" });
    if (rolesWithoutSignIn.includes(String(account["role"]?.value)))
      return refuse("account.no-sign-in", "AC5", { field: "payload.account" });
    if (account["disabledAt"]) return refuse("account.disabled", "AC5", { field: "payload.account" });
    const invitation = { id: newId(), at: now, expiresAt: new Date(Date.parse(now) + invitationDays * dayMs).toISOString() };
    return ok({
      wishes: [{ dossier: command.dossier, subject: payload.account, subjectKind: "account", set: { invitation } }],
      says: { invitation: invitation.id },
    });
  },
});
