export { acknowledgeReferral, declineReferral, findRoute, finishReferral, isOpenFor, redirectReferral, type ReferralWorld, sendReferral, type SendPayload, sendWish } from "./commands.ts";
export { referralSubject } from "./subject.ts";
export { nextTerm } from "./terms.ts";
export { referralTexts } from "./texts.ts";
