export { findByKeys, findReference, replaceNameKeys } from "./store.ts";
