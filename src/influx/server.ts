export { influxRoutes } from "./routes.ts";
export { planRoutes } from "./plan-routes.ts";
export { upsertActivation, upsertConfirmation, upsertPlace, upsertReadiness } from "./store.ts";
export { type AlarmParts, postsOf, watchArrivals } from "./watch.ts";
