export {
  consentGround,
  type DisclosureWorld,
  fearedOf,
  giveConsent,
  narrowFeared,
  recordFeared,
  recordRelease,
  releaseWish,
  widenFeared,
  withdrawConsent,
} from "./commands.ts";
export { decideRelease, type Release, type ReleaseRefusal } from "./gate.ts";
export { personThemself } from "./recipient.ts";
export { consentSubject, releaseSubject } from "./subject.ts";
export { disclosureTexts } from "./texts.ts";
