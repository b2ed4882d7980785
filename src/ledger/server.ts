export { type Authorship, type Change, type EntryPlan, planEntries, type PlannedPart } from "./plan.ts";
export { type KnownCommand, listKnown } from "./known-store.ts";
export { openReferences, referenceBlockSize, type References } from "./references.ts";
export { type DataKey, decrypt, encrypt, openSafe, type Safe, sha256 } from "./safe.ts";
export { growthOf } from "./growth.ts";
export { type Sealer, sealPending } from "./seal.ts";
export { findGrowth, findLastBlock, findStrange, insertReferences, reserveBlock } from "./seal-store.ts";
export {
  type DossierKeys,
  findAnswer,
  isBegun,
  type Loaded,
  lockDossiers,
  overtakenState,
  readEntries,
  readSubjects,
  writeEntries,
  type Writing,
} from "./store.ts";
