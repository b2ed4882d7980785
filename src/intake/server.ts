export { type ArrivalIndexRow, upsertArrival } from "./store.ts";
export { intakeRoutes, needViews } from "./routes.ts";
export { type ArrivalCount, countArrivals, countProfiles, listGroups, upsertProfile } from "./store.ts";
