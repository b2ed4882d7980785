export { approachCandidate, dismissCandidate, tellBoth } from "./find-commands.ts";
export { allowContact, askTracing, closeTracing, hearTracing, refuseContact, wishFound, withdrawTracing } from "./request-commands.ts";
export {
  type FamilyWish,
  familyWishSubject,
  findFamilyWish,
  Heard,
  readTracing,
  Sought,
  type Tracing,
  TracingStanding,
  tracingSubject,
  Wish,
} from "./subject.ts";
export { Approached, tracingContract } from "./contract.ts";
export { tracingTexts } from "./texts.ts";
