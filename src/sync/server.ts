export { type Beside, type InboxParts } from "./inbox-parts.ts";
export { type Inbox, openInbox } from "./inbox.ts";
export { type OpenedEnvelope, openEnvelope, openOpeningKey, type OpeningKey } from "./opening-key.ts";
export { syncRoutes, type SyncRouteParts } from "./routes.ts";
export { addOfficers, type DeviceRow, type OfficerRow, upsertDevice } from "./store.ts";
