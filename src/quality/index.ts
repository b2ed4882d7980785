/** Audits of quality: samples drawn by a seed, read by two, told without small figures. Rules QA are in RULES.md. */
export { type Agreement, agreementOf, type Pair, pairsOf } from "./agreement.ts";
export { type AnswerRow, answerSubject, CheckRecord, type Office, offices } from "./checklist-answer.ts";
export { answerChecklist } from "./checklist-commands.ts";
export {
  checklistContract,
  type ChecklistHead,
  type ChecklistView,
  type CheckItemView,
  type MeasureView,
  type SaidView,
} from "./checklist-contract.ts";
export { hintView, type HintView } from "./checklist-hints.ts";
export { type CheckScore, isSeenOtherwise, latestOf, scoreOf } from "./checklist-score.ts";
export { type CheckAnswer, checkAnswers, type CheckFact, type Checklist, itemsOf } from "./checklist.ts";
export { checklists, findChecklist } from "./checklists/index.ts";
export {
  agreeAction,
  auditorRole,
  type Drawing,
  drawQualitySample,
  handInReading,
  lastReadingDay,
  type QualityWorld,
  readingDaysMax,
  settleAction,
  sizeMax,
  takeQualityFile,
} from "./commands.ts";
export { type ActionView, type FileView, qualityContract, type ResultsView, type SampleHead, type SampleView } from "./contract.ts";
export { allocate, compareDraws, type DecidedCase, drawSample, type StrataKind, strataKinds } from "./draw.ts";
export { auditForm, auditItems, isWhole, type Mark, type Marks, marks } from "./form.ts";
export { type ActionRecord, type ReadingRecord, SampleRecord } from "./records.ts";
export { quarterOf, quartersBetween, type ReadFile, resultsOf } from "./results.ts";
export { actionSubject, readingSubject, sampleSubject } from "./subject.ts";
export { qualityTexts } from "./texts.ts";
