export { referralRoutes } from "./routes.ts";
export { memorandumRoutes } from "./memorandum-routes.ts";
export { type ReferralRow, upsertReferral } from "./store.ts";
export { listMemoranda, upsertMemorandum } from "./memorandum-store.ts";
