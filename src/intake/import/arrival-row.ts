import {
  type Answer,
  type Birth,
  type Instant,
  type LanguageCode,
  nameFlags,
  type NationalityCode,
  type PersonName,
  type Sex,
  type UnitCode,
} from "../../kernel/index.ts";

/** How a person stands to the first of the group. A ward is a child whose legal guardian is the first of the group. */
export const relations = [
  "head",
  "spouse",
  "child",
  "parent",
  "sibling",
  "grandchild",
  "grandparent",
  "nephewOrNiece",
  "uncleOrAunt",
  "ward",
  "otherRelative",
  "notRelated",
] as const;
export type Relation = (typeof relations)[number];

/** What an officer can tick on a list of arrivals. A tick says yes; what is not ticked was not asked (R6). */
export const tickedNeeds = [
  "alone",
  "olderPerson",
  "medical",
  "disability",
  "pregnant",
  "singleParent",
  "womanAtRisk",
  "survivorOfViolence",
  "familyElsewhere",
] as const;
export type TickedNeed = (typeof tickedNeeds)[number];

/** Kinds of papers that a list may name; `other` holds what is not listed. */
export const documentTypes = [
  "passport",
  "identityCard",
  "birthRecord",
  "refugeeDocument",
  "travelDocument",
  "visa",
  "residencePermit",
  "drivingLicence",
  "other",
] as const;
export type DocumentType = (typeof documentTypes)[number];

/** A paper that was seen, kept as read: a failing machine-readable zone is flagged, never dropped. */
export type DocumentSeen = {
  readonly type: DocumentType;
  readonly number?: string;
  readonly mrzLines?: readonly string[];
};

/** One arrival as a list gives it. An absent field was not asked. */
export type ArrivalRow = {
  readonly groupKey: string;
  readonly post: UnitCode;
  readonly arrivedAt: Instant;
  readonly names: readonly PersonName[];
  readonly birth: Birth;
  readonly sex?: Sex;
  readonly nationality?: NationalityCode;
  readonly language?: LanguageCode;
  /** Empty when the person was asked and has none. */
  readonly documents?: readonly DocumentSeen[];
  readonly relation?: Relation;
  readonly wishesAsylum: Answer;
  readonly reasonOwnWords?: string;
  readonly needs?: readonly TickedNeed[];
};

/** Columns that a list may have, in any order; `post`, `arrived_at`, `born` and a name are needed. */
export const columns = [
  "row",
  "group",
  "post",
  "arrived_at",
  "given_name",
  "father_name",
  "family_name",
  "name_original",
  "sex",
  "born",
  "nationality",
  "language",
  "document_type",
  "document_number",
  "mrz_line1",
  "mrz_line2",
  "mrz_line3",
  "relation",
  "wishes_asylum",
  "reason_own_words",
  "needs",
] as const;
export type Column = (typeof columns)[number];

/** Why a row cannot be recorded. Stable for ever. */
export const refusalCodes = [
  "name.missing",
  "birth.missing",
  "date.missing",
  "date.malformed",
  "date.impossible",
  "date.future",
  "date.calendar",
  "code.unknown",
  "post.missing",
  "post.unknown",
  "text.too-long",
  "text.character",
  "cell.formula",
  "row.malformed",
  "row.duplicate",
  "row.too-many-cells",
] as const;
export type RowRefusalCode = (typeof refusalCodes)[number];

/** What a recorded row leaves for a person to look at. Stable for ever. */
export const flagCodes = [
  "mrz.length",
  "mrz.check-digit",
  "mrz.character",
  "mrz.format",
  "mrz.specimen",
  "mrz.state-unknown",
  "mrz.number-pattern",
  "mrz.birth-ahead",
  "mrz.ends-before-birth",
  "document.type",
  "document.contradiction",
  "name.script",
  ...nameFlags,
] as const;
export type RowFlagCode = (typeof flagCodes)[number];
export type MrzCode = Extract<RowFlagCode, `mrz.${string}`>;

/** What is recorded as said although it does not fit together: the officer is asked, nothing waits for the answer. */
export const doubtCodes = ["birth.after-arrival"] as const;
export type RowDoubtCode = (typeof doubtCodes)[number];

/** Why a whole file cannot be read: the codes of the Problem that is thrown. */
export const fileProblemCodes = [
  "file.empty",
  "file.format",
  "file.encoding",
  "file.unreadable",
  "file.too-large",
  "file.too-many-rows",
  "csv.quote",
  "columns.missing",
  "columns.duplicate",
] as const;
export type FileProblemCode = (typeof fileProblemCodes)[number];

/** Why a row was refused, by column. */
export type RowRefusal = { readonly field: Column; readonly code: RowRefusalCode };
/** What does not fit together in a recorded row, by column. */
export type RowDoubt = { readonly field: Column; readonly code: RowDoubtCode };
/** What is wrong with a paper of a recorded row, by column. */
export type RowFlag = { readonly field: Column; readonly code: RowFlagCode };

/** `row` is the number in the column of that name, or the line where there is none; `line` counts from 1 in the file. */
export type ParsedRow =
  | {
      readonly row: number;
      readonly line: number;
      readonly ok: true;
      readonly arrival: ArrivalRow;
      readonly flagged: readonly RowFlag[];
      readonly doubts: readonly RowDoubt[];
    }
  | { readonly row: number; readonly line: number; readonly ok: false; readonly refused: readonly RowRefusal[] };

/** A list as read: what it was, what its columns were, and each row. */
export type ParsedArrivals = {
  readonly fileName: string;
  readonly format: "csv" | "xlsx";
  /** As read or guessed; a guess is shown to the officer. Absent for a workbook. */
  readonly encoding?: "utf-8" | "utf-16le" | "utf-16be" | "windows-1251";
  /** Headers that mean nothing here: their cells are not recorded, and the officer is told so. */
  readonly unknownColumns: readonly string[];
  /** Columns the list lacks: not asked, for every row. */
  readonly absentColumns: readonly Column[];
  /** Sheets of a workbook that were not read. */
  readonly otherSheets: readonly string[];
  readonly rows: readonly ParsedRow[];
};

/** What the reader of machine-readable zones says of the lines; `line` counts from 1. */
export type MrzCheck =
  | { readonly ok: true; readonly remark?: MrzCode | undefined; readonly line?: 1 | 2 }
  | { readonly ok: false; readonly code: MrzCode; readonly line: 1 | 2 | 3 };

/** Largest file, largest unpacked workbook (both in bytes) and most rows that are read. */
export type ImportLimits = { readonly bytesMax: number; readonly unzippedBytesMax: number; readonly rowsMax: number };

/** What a row is checked against. `posts` are unit codes; `timeZone` is the IANA zone of times without an offset. */
export type ImportContext = {
  readonly now: Instant;
  readonly timeZone: string;
  readonly posts: ReadonlySet<string>;
  readonly isNationality: (code: string) => boolean;
  readonly isLanguage: (code: string) => boolean;
  readonly checkMrz: (lines: readonly string[]) => MrzCheck;
  readonly limits?: Partial<ImportLimits>;
};

/**
 * Guards of the reader, not law: a list of a weekend has a thousand rows and less than one megabyte. A workbook at its
 * limit holds some thirty thousand rows and takes half a gigabyte of memory for some seconds; longer lists come as CSV.
 */
export const defaultLimits: ImportLimits = { bytesMax: 32_000_000, unzippedBytesMax: 64_000_000, rowsMax: 100_000 };
