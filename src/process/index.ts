export { type CaseClock, whenOf } from "./case-clocks.ts";
export { caseTexts } from "./case-texts.ts";
export * from "./case.ts";
export * from "./check-country.ts";
export { citedIn } from "./cited-law.ts";
export * from "./check.ts";
export * from "./clock.ts";
export { type ClauseOf, wordClock, wordFigure } from "./compare-wordings.ts";
export { compareStates, differsOf, isUnsure } from "./compare.ts";
export { assignCase, decideCaseStep, openCase, StepPayload, takeStep } from "./commands.ts";
export type { CaseWorld, EndedPapers, OpenedCase, StepOutside } from "./world.ts";
export * from "./contingency.ts";
export { processContract } from "./contract.ts";
export { CaseHead, CasePage, ClockView, DisclosedSubject, type FreeCases, GateView, type SittingView, StepView } from "./contract-case.ts";
export { Cell, countedMost, type Counts, DueGroup, InboxRow, type ToldCell } from "./contract-inbox.ts";
export { ProcedureFigures, ProcedurePage } from "./contract-procedure.ts";
export type { CountedRow } from "./rows.ts";
export { jointOf, parseSign } from "./joint.ts";
export { clockOf, countedOf, gapsOf, isCounted, measuredOf, reachedOf, splitQuestions } from "./figures.ts";
export { type ApartRow, apartOf, quarterStart } from "./apart.ts";
export { ComparedCell, ComparedRow, ComparedWording, Comparison } from "./contract-compare.ts";
export { Figure, FormView, Named, PersonWords, QuestionView, Sources, Title } from "./contract-shapes.ts";
export * from "./country.ts";
export * from "./decide.ts";
export * from "./definition.ts";
export * from "./form.ts";
export * from "./gate.ts";
export * from "./indicator.ts";
export * from "./keys.ts";
export * from "./national-data.ts";
export * from "./scheme-terms.ts";
export * from "./uses.ts";
export { dutiesOf } from "./duties.ts";
export * from "./facts.ts";
export {
  type DecisionUse,
  decisionPapers,
  type LettersUse,
  type PaperRow,
  type StatementUse,
  statementPapers,
  type WrittenPaper,
} from "./letter-uses.ts";
export { isPaperWanted, isWrittenPaper } from "./letters.ts";
export { formIn, withNationalLaw } from "./national.ts";
export { belongsTo, type GroupMember, isGroupInForce } from "./groups.ts";
export {
  compartmentsOfParts,
  partsAtOpening,
  partsInCase,
  type Player,
  readersOfCase,
  receivingUnit,
  unitOfPart,
  unitsOfCase,
} from "./parts.ts";
export { sendCase } from "./send.ts";
export { listAsked, viewSent } from "./sent.ts";
export { OpenlyAsked, sentContract, SentView } from "./contract-sent.ts";
export { citedBy, findCited, namedIn, shelfItem } from "./shelf.ts";
export { shelfContract, ShelfView, type ShelvedView } from "./contract-shelf.ts";
export { schemeOf, seasonOf, takesApplications, withSchemes } from "./schemes.ts";
export { tellStates } from "./state-words.ts";
export * from "./panel.ts";
export {
  type BodyRule,
  bodyOfMember,
  decidedBy,
  findBody,
  partsOfBody,
  rolesOfBody,
  ruleOfBody,
  stepsOfBody,
  workingQuorum,
} from "./body.ts";
export * from "./protection.ts";
export { keptParties, type KeptParty } from "./kept.ts";
export { listPublished, type PublishedCode } from "./published.ts";
export { type PlaceCount, placesOf, quotaName, quotasOf, takenFor } from "./quotas.ts";
export { RegisterEntry, RegisterOffer } from "./register.ts";
export * from "./texts.ts";
