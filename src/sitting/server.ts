export { type SittingParts, sittingRoutes } from "./routes.ts";
export { upsertItem, upsertSitting } from "./store.ts";
