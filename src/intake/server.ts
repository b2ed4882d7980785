export { type ArrivalIndexRow, upsertArrival } from "./store.ts";
export { intakeRoutes, needViews } from "./routes.ts";
export { countArrivals, listGroups } from "./store.ts";
