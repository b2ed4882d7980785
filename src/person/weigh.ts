import { Birth, type Day, yearsBetween } from "../kernel/index.ts";
import { fieldsOf, type SubjectState } from "../ledger/index.ts";
import { casePart, findProcedure, type Procedure, readCase } from "../process/index.ts";
import type { Weight } from "./join-subject.ts";

/** Years by which an estimate of age may be wrong. @source decision:0035 */
const estimateYears = 3;
/** Years by which two births told of one person often differ. @source decision:0035 */
const birthYearsMax = 2;
/** Below it somebody is a child. @source crc-1989:1 */
const adultYears = 18;

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
  const births = persons.map((fields) => yearsOf(Birth.safeParse(fields["birth"]).data, today));
  const [sex, otherSex] = persons.map((fields) => fields["sex"]);
  const weights: [Weight, boolean][] = [
    ["mayBeChild", births.some((years) => years === undefined || years.youngest < adultYears)],
    ["decidedCase", files.some((states) => states.some((state) => isDecided(state, procedures)))],
    ["twoPapers", files.every((states) => states.some((state) => isInForce(state, today)))],
    ["sexDiffers", typeof sex === "string" && typeof otherSex === "string" && sex !== otherSex],
    ["birthDiffers", isApart(births)],
  ];
  return weights.flatMap(([weight, holds]) => (holds ? [weight] : []));
}

type Years = { readonly youngest: number; readonly oldest: number };

/** How old somebody may be today, in whole years; undefined where nobody knows. */
function yearsOf(birth: Birth | undefined, today: Day): Years | undefined {
  if (birth === undefined || birth.precision === "unknown") return undefined;
  if (birth.precision === "day") {
    const years = yearsBetween(birth.day as Day, today);
    return { youngest: years, oldest: years };
  }
  if (birth.precision === "year") {
    const years = Number(today.slice(0, 4)) - birth.year;
    return { youngest: years - 1, oldest: years };
  }
  const years = birth.ageYears + yearsBetween(birth.on as Day, today);
  return { youngest: years - estimateYears, oldest: years + estimateYears };
}

function isApart([one, other]: readonly (Years | undefined)[]): boolean {
  if (!one || !other) return false;
  return Math.max(one.youngest, other.youngest) - Math.min(one.oldest, other.oldest) > birthYearsMax;
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
