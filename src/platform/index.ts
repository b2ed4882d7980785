export { DatabaseFault, type DatabaseFaultKind } from "./fault.ts";
export type { Database, Sender, Tx } from "./tx.ts";
