export type { Caller, Desk, Opened, Recorded } from "./desk.ts";
export { type Actor, disclosedFields, discloseSubject, mayAdd, names, openCompartments, type Relation, writableCompartments } from "./decide.ts";
export { type Compartment, compartments, type FieldSet, findRole, type Grant, type Role, type RoleId, roles, type Scope, type Screen } from "./policy.ts";
export { type AccessAction, accessHeader, type AccessRecord, noDossier } from "./log.ts";
export { contextSql, type RowContext, rowRules, type RowRule, rowSecuritySql } from "./row-security.ts";
