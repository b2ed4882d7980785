export { checklistRoutes } from "./checklist-routes.ts";
export { populationOf, type QualityParts, qualityRoutes } from "./routes.ts";
export { insertAnswer, listDecided, upsertAction, upsertReading, upsertSample } from "./store.ts";
