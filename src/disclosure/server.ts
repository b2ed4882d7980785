export { type FearedSet, insertOutbound, markSent, type OutboundRow, readFeared, upsertFeared } from "./store.ts";
