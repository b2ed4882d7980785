export { type FearedSet, insertOutbound, markSent, type OutboundRow, readFeared, upsertFeared, withdrawByGround } from "./store.ts";
