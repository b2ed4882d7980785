import { type AgeRange, agesOf, Birth, type Day } from "../kernel/index.ts";
import { fieldsOf, type SubjectState } from "../ledger/index.ts";
import { casePart, findProcedure, type Procedure, readCase } from "../process/index.ts";
import type { Weight } from "./join-subject.ts";
import { estimateYears, isMaybeChild } from "./may-be-child.ts";

/** Years by which two births told of one person often differ. @source decision:0035 */
const birthYearsMax = 2;

/** The open part of two files, as its reader sees them: what is shut to them weighs nothing, so that the answer tells nothing of it (PE7). */
export type Weighing = {
  readonly files: readonly [readonly SubjectState[], readonly SubjectState[]];
  readonly procedures: readonly Procedure[];
  readonly today: Day;
};

/**
 * Why a second officer should look before two files are joined; nothing where one is enough (PE6). Unknown age is never "adult" (R6).
 * @source decision:0035
 */
export function weighJoin({ files, procedures, today }: Weighing): Weight[] {
  const persons = files.map((states) => fieldsOf(states.find((one) => one.kind === "person")));
  const births = persons.map((fields) => agesOf(Birth.safeParse(fields["birth"]).data, today, estimateYears));
  const [sex, otherSex] = persons.map((fields) => fields["sex"]);
  const weights: [Weight, boolean][] = [
    ["mayBeChild", persons.some((fields) => isMaybeChild(fields["birth"], today))],
    ["decidedCase", files.some((states) => states.some((state) => isDecided(state, procedures)))],
    ["twoPapers", files.every((states) => states.some((state) => isInForce(state, today)))],
    ["sexDiffers", typeof sex === "string" && typeof otherSex === "string" && sex !== otherSex],
    ["birthDiffers", isApart(births)],
  ];
  return weights.flatMap(([weight, holds]) => (holds ? [weight] : []));
}

function isApart([one, other]: readonly (AgeRange | undefined)[]): boolean {
  if (!one || !other) return false;
  return Math.max(one.min, other.min) - Math.min(one.max, other.max) > birthYearsMax;
}

function isDecided(state: SubjectState, procedures: readonly Procedure[]): boolean {
  const part = state.kind === "case" ? casePart(state) : undefined;
  const file = part && readCase(part);
  return file !== undefined && (findProcedure(procedures, file.procedure, file.version)?.states[file.state]?.isFinal ?? false);
}

function isInForce(state: SubjectState, today: Day): boolean {
  if (state.kind !== "document") return false;
  const fields = fieldsOf(state);
  return fields["documentState"] === "issued" && typeof fields["validTo"] === "string" && fields["validTo"] >= today;
}
