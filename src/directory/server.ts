export { type DirectoryParts, directoryRoutes } from "./routes.ts";
export { countDistricts, findService, listProposals, listServices, type ServiceRow, upsertProposal, upsertService } from "./store.ts";
