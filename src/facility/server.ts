export { upsertIncident } from "./figures-store.ts";
export { upsertMonitorVisit } from "./monitoring-store.ts";
export { type FacilityParts, facilityRoutes } from "./routes.ts";
export { listFacilities, upsertFacility } from "./store.ts";
export { upsertVisit } from "./visit-store.ts";
