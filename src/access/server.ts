export { grantsSql } from "./grants.ts";
export {
  type AccountRow,
  endSession,
  endSessionsOf,
  findAccount,
  findAccountByLogin,
  findSession,
  idleMinutesMax,
  insertSession,
  listAccounts,
  type OpenSession,
  sessionHoursMax,
  touchSession,
  upsertAccount,
} from "./session-store.ts";
export { insertAccess, insertRelations, listLooks, readRelations, type RelationRow, replaceRelations } from "./store.ts";
export {
  type ChallengeRow,
  findInvited,
  findPasskey,
  insertChallenge,
  insertInvitation,
  insertPasskey,
  listPasskeys,
  type PasskeyRow,
  removePasskey,
  renewSession,
  takeChallenge,
  updateCounter,
  useInvitation,
} from "./passkey-store.ts";
export { recordRoutes } from "./record-routes.ts";
