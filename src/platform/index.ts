export { DatabaseFault, type DatabaseFaultKind } from "./fault.ts";
export type { Database, Tx } from "./tx.ts";
