export { upsertIncident } from "./figures-store.ts";
export { type FacilityParts, facilityRoutes } from "./routes.ts";
export { listFacilities, upsertFacility } from "./store.ts";
