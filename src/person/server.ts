export { gatherCandidates, type LookedKey } from "./find.ts";
export { membersOf, type PersonParts, personRoutes, type Stored, type Weighed } from "./routes.ts";
export { findReference, replaceNameKeys } from "./store.ts";
