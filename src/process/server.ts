export type { CaseRow, Obligation } from "./rows.ts";
export { listCases, replaceObligations, upsertCase } from "./store.ts";
