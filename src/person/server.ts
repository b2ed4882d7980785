// These commands judge by the policy and by procedures, which no screen needs to carry: they stand behind this door.
export { noteEvent, takeBackEvent } from "./event-commands.ts";
export { joinHouseholds, splitHousehold, updateHousehold } from "./household-commands.ts";
export { approveJoin, declineJoin, joinPersons, partPersons } from "./join-commands.ts";
export { type JoinParts, joinRoutes } from "./join-routes.ts";
export { birthRoutes } from "./birth-routes.ts";
export { completenessRoutes } from "./completeness-routes.ts";
export { endKin, recordKin, sayKin, showKin } from "./kin-commands.ts";
export { kinRoutes } from "./kin-routes.ts";
export { type Gathered, gatherCandidates, type LookedKey, readShares } from "./find.ts";
export { findPersons, membersOf, openedMost, type PersonParts, personRoutes, type Stored, type Weighed } from "./routes.ts";
export { type PhotoParts, photoRoutes } from "./photo-routes.ts";
export { erasePicture, findReference, readSharesAge, replaceKeyShares, replaceNameKeys } from "./store.ts";
