export { populationOf, type QualityParts, qualityRoutes } from "./routes.ts";
export { listDecided, upsertAction, upsertReading, upsertSample } from "./store.ts";
