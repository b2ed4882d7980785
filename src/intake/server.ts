export { type ArrivalIndexRow, upsertArrival } from "./store.ts";
export { intakeRoutes, needViews } from "./routes.ts";
export { listGroups } from "./store.ts";
