export { answeredReferrals } from "./answered.ts";
export {
  acknowledgeReferral,
  declineReferral,
  findRoute,
  finishReferral,
  isOpenFor,
  redirectReferral,
  sendReferral,
  type SendPayload,
  sendWish,
} from "./commands.ts";
export { countedOfReferral, helpedFigure, helpedOn, takenFigure, takenOn } from "./counted.ts";
export { referralContract } from "./contract.ts";
export { memorandumContract, type MemorandumView } from "./memorandum-contract.ts";
export { remindDaysBefore } from "./memorandum-reminder.ts";
export {
  type Between,
  endMemorandum,
  Memorandum,
  memorandumAllows,
  type MemorandumRow,
  memorandumSubject,
  permitting,
  recordMemorandum,
  standingOf,
} from "./memorandum.ts";
export { acknowledgeMatter, declineMatter, finishMatter, handOnMatter, redirectMatter, withdrawMatter } from "./matter-commands.ts";
export { matterContract, type MatterView, type ReceiverView } from "./matter-contract.ts";
export { findReceiver, matterKinds, type MatterWorld, originScreens, receiversOf } from "./matter-receivers.ts";
export { figurePages, Matter, matterOutcomes, type MatterOrigin, matterSubject, type OriginKind, originTitles, owedOf } from "./matter.ts";
export { groundTexts, type PriorityReason, reasonsOf } from "./priority.ts";
export { slipFields, slipOf } from "./slip.ts";
export { type KnownProgramme, outcomesFor, placeReferral, type ReferralWorld } from "./programme.ts";
export { Enrolment, type Outcome, outcomes, referralSubject } from "./subject.ts";
export { acknowledgeTerm, type Moments, nextTerm, redirectTerm, type ReferralTerm } from "./terms.ts";
export { referralTexts } from "./texts.ts";
