export type { CaseRow, Obligation } from "./rows.ts";
export { type ProcessParts, processRoutes } from "./routes.ts";
export { listCases, listVersionsInUse, replaceObligations, upsertCase } from "./store.ts";
export { watchOnce, type WatchParts } from "./watch.ts";
export { findSilent } from "./watch-store.ts";
export { exploreAll, exploreProcedure, type Exploration, type Fault } from "./explore.ts";
export { summarise, type Summary } from "./summary.ts";
