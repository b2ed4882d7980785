/** Arrivals as they come in: lists, the first look at needs, and what to ask. Pure; rules IM and ND are in RULES.md. */
export {
  type ArrivalRow,
  type Column,
  columns,
  type DocumentSeen,
  type DocumentType,
  documentTypes,
  type FileProblemCode,
  type ImportContext,
  type ImportLimits,
  type MrzCheck,
  type ParsedArrivals,
  type ParsedRow,
  type Relation,
  relations,
  type RowDoubt,
  type RowDoubtCode,
  type RowFlag,
  type RowFlagCode,
  type RowRefusal,
  type RowRefusalCode,
  type TickedNeed,
  tickedNeeds,
} from "./import/arrival-row.ts";
export { documentTypeTexts, relationTexts, tickedNeedTexts } from "./import/code-texts.ts";
export { isLanguage, isNationality } from "./import/codes.ts";
export { formatArrivals } from "./import/format.ts";
export { importKey } from "./import/import-key.ts";
export { arrivalOfRow, type GoodRow, idsOfGroup, idsOfRow, memberOf } from "./import/row-commands.ts";
export { findScript } from "./import/names.ts";
export { parseArrivals } from "./import/parse-arrivals.ts";
export { fileProblemTexts, rowDoubtTexts, rowFlagTexts, rowRefusalTexts } from "./import/texts.ts";
export {
  type AnswerCode,
  answerCodes,
  type AskedBy,
  defaultNeedPolicy,
  type FactCode,
  factCodes,
  factsOfArrival,
  type GroupFacts,
  type Holds,
  type NeedCode,
  needCodes,
  type NeedFinding,
  type NeedPolicy,
  type PersonFacts,
  type QuestionCode,
  questionCodes,
  type RouteCode,
  routeCodes,
} from "./needs/facts.ts";
export { ageRange } from "./needs/age.ts";
export { type Triage, triageOf, type Urgency, type UrgencyGround, urgencyTexts } from "./needs/triage.ts";
export { findNeeds } from "./needs/find-needs.ts";
export { askedByTexts, factTexts, needTexts, questionTexts } from "./needs/texts.ts";
export { answerFields, AnswersGiven, factsOfFields } from "./answers.ts";
export { answerQuestions, decideNeed, recordReceipt } from "./needs-commands.ts";
export { joinGroup } from "./join-group.ts";
export { ageBandOf, type LaneGroup, laneGroups, lanesOf, originOf } from "./profile.ts";
export { importContract, ImportReport } from "./import-contract.ts";
export { ArrivalPayload, fearedStates, GroupPayload, type PostWorld, recordArrival, recordGroup } from "./record.ts";
export { importTexts, needsTexts, recordTexts } from "./record-texts.ts";
export { intakeContract, NeedView } from "./contract.ts";
export { parseCsv } from "./import/csv.ts";
export { decodeText } from "./import/encoding.ts";
export { bundleBytesMax, bundleToSign, postContract, type PostBundle, type SignedBundle } from "./post-contract.ts";
