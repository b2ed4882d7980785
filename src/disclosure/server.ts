export { type FearedSet, findFeared, upsertFeared } from "./store.ts";
