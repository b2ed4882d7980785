export type { Caller, Desk, Opened, Reading, Recorded } from "./desk.ts";
export { type Edge, type FileAnswer, type Handled, type Handlers, type RouteSet, routeSet } from "./http.ts";
export {
  type Actor,
  disclosedFields,
  discloseSubject,
  isOutside,
  mayAdd,
  names,
  openCompartments,
  readableCompartments,
  type Relation,
  writableCompartments,
} from "./decide.ts";
export { type Compartment, compartments, type FieldSet, type Grant, type Role, type Scope, type Screen } from "./policy-shape.ts";
export { findRole, type RoleId, roles } from "./policy.ts";
export { type AccessAction, accessHeader, type AccessRecord, noDossier } from "./log.ts";
export { accessContract, commandContract, SessionView } from "./contract.ts";
export { recordContract } from "./record-contract.ts";
export {
  accountSubject,
  type AccountWorld,
  changeAccount,
  createAccount,
  disableAccount,
  enableAccount,
  inviteAccount,
  rolesOfOfficers,
} from "./account.ts";
export { passkeyContract } from "./passkey-contract.ts";
export { accessTexts, accountTexts } from "./texts.ts";
export { contextSql, type RowContext, rowRules, type RowRule, rowSecuritySql } from "./row-security.ts";
