export { type JoinParts, joinRoutes } from "./join-routes.ts";
export { membersOf, type PersonParts, personRoutes } from "./routes.ts";
export { findByKeys, findReference, replaceNameKeys } from "./store.ts";
