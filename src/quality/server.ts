export { checklistRoutes } from "./checklist-routes.ts";
export { populationOf, type QualityParts, qualityRoutes } from "./routes.ts";
export { listDecided, upsertAction, upsertAnswer, upsertReading, upsertSample } from "./store.ts";
