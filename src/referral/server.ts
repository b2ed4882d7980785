export { referralRoutes } from "./routes.ts";
export { memorandumRoutes } from "./memorandum-routes.ts";
export { matterRoutes } from "./matter-routes.ts";
export { replaceMatter } from "./matter-store.ts";
export { type ReferralRow, upsertReferral } from "./store.ts";
export { listMemoranda, upsertMemorandum } from "./memorandum-store.ts";
