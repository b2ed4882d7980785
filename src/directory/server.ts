export { type DirectoryParts, directoryRoutes } from "./routes.ts";
export { findService, listServices, type ServiceRow, upsertService } from "./store.ts";
