export { type CaseRow, listCases, type Obligation, replaceObligations, upsertCase } from "./store.ts";
