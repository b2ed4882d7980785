export { type DirectoryParts, directoryRoutes } from "./routes.ts";
export { findService, listProposals, listServices, type ServiceRow, upsertProposal, upsertService } from "./store.ts";
