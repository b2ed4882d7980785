/** One case as lists and gates know it: no content, only which procedure and how far. */
export type CaseRow = {
  readonly dossier: string;
  readonly id: string;
  readonly procedure: string;
  readonly version: string;
  readonly compartment: string;
  readonly state: string;
  readonly isFinal: boolean;
  readonly unit: string;
  readonly assigned: string | undefined;
  readonly reference: string;
  readonly openedAt: string;
  readonly closedAt: string | undefined;
  /** Sign of the group in which it is examined together with others (PR64). */
  readonly joint?: string | undefined;
  /** The track that was chosen, where the procedure has tracks; read for counting alone. */
  readonly track?: string | undefined;
  /** The room in which the person has a place (FC9). */
  readonly room?: string | undefined;
  /** When it was closed and opened again, in turns; absent where it never was (SD20). */
  readonly gaps?: readonly string[] | undefined;
  /** When it first came to each stage and step (CS11). */
  readonly reached: Readonly<Record<string, string>>;
};
/** That somebody came to what a figure by group counts: after how many days, and with which answers of closed lists (SD13). */
export type CountedRow = {
  readonly figure: string;
  readonly at: string;
  readonly days: number;
  readonly told: Readonly<Record<string, string>>;
};

/** Something that a unit must do by a time: a clock of a case, a referral to acknowledge, a conflict to resolve. */
export type Obligation = {
  readonly dossier: string;
  readonly subject: string;
  readonly name: string;
  readonly kind: "clock" | "referral" | "conflict" | "task";
  readonly unit: string;
  readonly owner: string | undefined;
  readonly procedure: string | undefined;
  readonly step: string;
  readonly reference: string;
  readonly startedAt: string;
  readonly dueAt: string | undefined;
  readonly source: string;
  readonly evidence: string;
  /** A working reminder where there is no date. */
  readonly remindAt?: string | undefined;
};
