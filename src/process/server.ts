export type { CaseRow, Obligation } from "./rows.ts";
export { listApart, replaceApartLink } from "./apart-store.ts";
export { type ProcessParts, processRoutes } from "./routes.ts";
export {
  listCases,
  listGroupDecisions,
  listSchemes,
  listVersionsInUse,
  replaceObligations,
  upsertCase,
  upsertGroupDecision,
} from "./store.ts";
export { replaceApart, replaceCounted } from "./figures-store.ts";
export { countBefore, countPlaces, findSent, listRegister, lockQuotas, replaceEntry, replacePlaces, upsertSent } from "./public-store.ts";
export { countCited, findShelved, insertCited, listShelf, replaceShelf } from "./shelf-store.ts";
export { shelfRoutes } from "./shelf-routes.ts";
export { watchOnce, type WatchParts } from "./watch.ts";
export { addNotices, findSilent, type NoticeCount } from "./watch-store.ts";
export { exploreAll, exploreProcedure, type Exploration } from "./explore.ts";
export type { Fault } from "./explore-model.ts";
export { summarise, type Summary } from "./summary.ts";
export { countDueByDay, type DueFilter, listDue } from "./inbox-store.ts";
export { boundsOf, reachOf, renderDue, shutTo, untoldTo } from "./inbox.ts";
