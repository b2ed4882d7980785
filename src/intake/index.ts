/** Arrivals as they come in: lists, the first look at needs, and what to ask. Pure; rules IM and ND are in RULES.md. */
export {
  type ArrivalRow, type Column, columns, type DocumentSeen, type DocumentType, documentTypes, type FileProblemCode, type ImportContext,
  type ImportLimits, type MrzCheck, type ParsedArrivals, type ParsedRow, type Relation, relations, type RowDoubt, type RowDoubtCode,
  type RowFlag, type RowFlagCode, type RowRefusal, type RowRefusalCode, type TickedNeed, tickedNeeds,
} from "./import/arrival-row.ts";
export { isLanguage, isNationality } from "./import/codes.ts";
export { formatArrivals } from "./import/format.ts";
export { importKey } from "./import/import-key.ts";
export { findScript } from "./import/names.ts";
export { parseArrivals } from "./import/parse-arrivals.ts";
export { fileProblemTexts, rowDoubtTexts, rowFlagTexts, rowRefusalTexts } from "./import/texts.ts";
