/** What the law or the procedure can say no to is a value, not an exception. */
export type Refusal<Code extends string = string> = {
  /** Stable for ever: clients, audit and translations key on it. */
  readonly code: Code;
  /** As numbered in the nearest RULES.md: `XB1`, or one of the seven rules: `R2`. */
  readonly rule: string;
  /** The field the refusal is about, where there is one; never a value of a person. */
  readonly field?: string;
  /** Clauses that the refusal rests on, `instrument:clause`. */
  readonly source?: readonly string[];
};

/** The lawful answer, with its value. */
export type Ok<T> = { readonly ok: true; readonly value: T };
/** The lawful no, with its rule. */
export type Refused<Code extends string = string> = { readonly ok: false; readonly refusal: Refusal<Code> };
/** A value, or the refusal of a rule. */
export type Result<T, Code extends string = string> = Ok<T> | Refused<Code>;

/** The lawful answer. */
export function ok<T>(value: T): Ok<T> {
  return { ok: true, value };
}

/** The lawful no. `rule` is the number under which the nearest RULES.md explains it. */
export function refuse<Code extends string>(
  code: Code,
  rule: string,
  more: { readonly field?: string; readonly source?: readonly string[] } = {},
): Refused<Code> {
  return { ok: false, refusal: { code, rule, ...more } };
}

/** One malformed field of a request. `path` is dotted, without any value. */
export type FieldProblem = { readonly path: string; readonly code: string };

/** The request is malformed: thrown by parsers at the edge, answered as 400, never logged with values. */
export class Problem extends Error {
  readonly code: string;
  readonly fields: readonly FieldProblem[];
  constructor(code: string, fields: readonly FieldProblem[] = []) {
    super(code);
    this.code = code;
    this.fields = fields;
  }
}

/** A broken promise of our own code; caught only at the top. The message must hold nothing of a person. */
export function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`fault: ${message}`);
}
