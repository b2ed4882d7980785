export { startClient } from "./client.tsx";
export { Settings } from "./account.tsx";
export type { Client, MenuItem, RoleChoice, Screen, Session, StateMark } from "./frame-model.ts";
