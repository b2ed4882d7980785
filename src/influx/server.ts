export { influxRoutes } from "./routes.ts";
export { upsertActivation, upsertPlace } from "./store.ts";
export { type AlarmParts, postsOf, watchArrivals } from "./watch.ts";
