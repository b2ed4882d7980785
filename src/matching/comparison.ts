/** What a column of a register holds, as far as comparing goes. */
export type FieldRole =
  | "given"
  | "family"
  | "fullName"
  | "birth"
  | "sex"
  | "place"
  | "code"
  | "document"
  | "phone"
  | "email"
  | "household"
  | "text";

/** A register as columns of text; an empty cell is unknown. */
export type Register = { readonly columns: readonly RegisterColumn[]; readonly size: number };
/** One column, what it holds, and its cells row by row. */
export type RegisterColumn = { readonly name: string; readonly role: FieldRole; readonly values: readonly (string | undefined)[] };

/**
 * One comparison: its levels from the surest to none, and for two records the place of their level, or -1 where one side is unknown:
 * unknown is no evidence. `rarity` gives the share of the value on which an equal level rests.
 */
export type Comparison = {
  readonly name: string;
  readonly levels: readonly string[];
  readonly levelOf: (a: number, b: number) => number;
  /** How common the value is on which the surest level rests, 0 to 1; undefined where that says nothing. */
  readonly commonness?: (a: number, b: number, level: number) => number | undefined;
  /** Bits by which two records say more than others of the same level, since what agrees is rare, or less. */
  readonly rarityBits?: (a: number, b: number, level: number) => number;
  /** How often two persons agree in it by chance where they agree in another comparison (`given`). */
  readonly chanceLike?: ChanceLike;
  /** Kinds of pairs that have levels of their own, as many each and one kind after the other: what is counted is counted within a kind, so that the kind itself says nothing. */
  readonly kinds?: number;
  /** Whether comparing costs next to nothing, so that chance is counted of many pairs. */
  readonly isPlain?: boolean;
  /** The most that the last levels may be of papers of one person, 0 to 1: else brothers and sisters would be learned from as one person. */
  readonly differsMost?: readonly number[];
  /** What a level weighs that is given and not learned. */
  readonly given?: (level: number) => number | undefined;
  /** What a level may weigh, whatever was learned. */
  readonly bitsOf?: (bits: number) => number;
};

/** The first levels (`agreeing` many) stand by chance as often as those of a comparison (`field`), so many times; the others are counted. */
export type ChanceLike = { readonly field: number; readonly given: number; readonly times: number; readonly agreeing: number };

/** How two words of a register fit, by their numbers: the place of the level, the surest first. */
export type WordFits = (a: number, b: number) => number;
