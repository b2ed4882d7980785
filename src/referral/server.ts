export { referralRoutes } from "./routes.ts";
export { memorandumRoutes } from "./memorandum-routes.ts";
export { upsertMemorandum } from "./memorandum-store.ts";
