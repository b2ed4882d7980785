import type { BirthLevel } from "./birth.ts";

/**
 * Weights of a search, in bits, given and not learned: what labelled registers taught of each level, rounded. A register of its own
 * learns its own (`linkRegister`). @source decision:0023
 */
export const birthBits: Readonly<Record<BirthLevel, number>> = {
  sameDay: 11,
  sameConventional: 6.5,
  swapped: 8,
  oneDigitOff: 7,
  twoPartsSame: 5,
  sameYearConventional: 4.5,
  sameYear: 2.5,
  yearNear: 3,
  yearAbout: 0,
  different: -5,
};

/** Words of names: a rare word says more, and the further the sounds lie apart, the less of it is left. @source decision:0023 */
export const wordBits = {
  most: 13,
  least: 2,
  leftOut: -0.5,
  fatherLeftOut: -0.15,
  different: -3.5,
  initial: 1,
  shortNameDistance: 0.2,
  /** Bits that a word loses as its sounds go apart from 0 to 1, and the share beyond which nothing is left. */
  slope: 12,
  distanceMost: 0.4,
};

/** What else two records may share; two that differ say little, since people have several phones and papers. @source decision:0023 */
export const factBits = {
  sex: { same: 0.9, different: -5 },
  nationality: { same: 1, different: -1 },
  phone: { same: 15, different: -1 },
  document: { same: 20, different: -0.5 },
  householdMost: 16,
  /**
   * Two who are recorded together in one household are two, but for a mistake of the pen. They share its surname and its place, which
   * therefore say nothing of them. @source decision:0076
   */
  sameHousehold: -16,
  /** One who is found again in somebody else of the other household is that one, and is told by name, sex and year alone. @source decision:0095 */
  isAnother: -8,
};
