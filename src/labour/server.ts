export { type LabourParts, labourRoutes } from "./routes.ts";
export { upsertScheme } from "./store.ts";
