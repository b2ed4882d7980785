/** Sittings of bodies that decide: agenda, presence, conflicts of interest, votes, what was put off, minutes. Rules SB are in RULES.md. */
export { besideSitting } from "./beside.ts";
export { attendSitting, callSitting, closeSitting, openSitting } from "./commands.ts";
export { type AgendaItem, sittingContract, type SittingHead, type SittingPage, type WaitingCase } from "./contract.ts";
export {
  addToSitting,
  adjournCase,
  agendaMax,
  decideInSitting,
  keepOutOfCase,
  proposeDecision,
  strikeCase,
  voteInSitting,
} from "./item-commands.ts";
export { type ItemFile, readItem, readSitting, type SittingFile, type SittingStanding, standingOfSitting, tallyOfItem } from "./records.ts";
export { ItemStanding, sittingItemSubject, sittingSubject, Vote } from "./subject.ts";
export { itemStandingTexts, sittingStandingTexts, sittingTexts, voteTexts } from "./texts.ts";
