/** A list as rows of text, before any meaning. `line` counts from 1 in the file. */
export type TableRow = {
  readonly line: number;
  readonly cells: readonly string[];
  /** Places of cells whose text cannot be had: a formula or an error without a stored value. */
  readonly broken?: readonly number[];
};
