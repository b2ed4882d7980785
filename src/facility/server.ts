export { type FacilityParts, facilityRoutes } from "./routes.ts";
export { listFacilities, upsertFacility } from "./store.ts";
