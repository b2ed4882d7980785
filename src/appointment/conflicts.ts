import { nameKey, type OfficerText } from "../kernel/index.ts";
import type { Verdict } from "../process/index.ts";
import type { Helper } from "./helper.ts";

/** Grounds on which somebody must not be booked in a case. */
export const conflictGrounds = ["family", "employer", "office", "acted", "declared"] as const;
export type ConflictGround = (typeof conflictGrounds)[number];

/** What the check looks at: the person and the case, as far as they are on file. Absent is not known (R6). */
export type CaseFacts = {
  readonly dossier: string;
  readonly reference: string | undefined;
  readonly household: string | undefined;
  readonly employers: readonly string[];
  /** Undefined while none was told. */
  readonly nationalities: readonly string[] | undefined;
  /** States that the person fears; undefined while nobody asked. */
  readonly feared: readonly string[] | undefined;
  /** Accounts that took a step of this case. */
  readonly actedBy: readonly string[];
  /** Helpers booked in this case before, and as what. */
  readonly booked: readonly { readonly helper: string; readonly as: Helper["kind"] }[];
  /** Helpers and accounts that were recused from this case. */
  readonly recused: readonly string[];
};

/** One ground as judged: `yes` it is clear of it, `no` it stands in the way, or nobody knows yet. */
export type Judged = { readonly ground: ConflictGround; readonly verdict: Verdict };

const clear = (isConflict: boolean): Verdict => (isConflict ? "no" : "yes");

/** What the roster knows of a helper by hand. */
export type Known = Helper & { readonly id: string };

const grounds: Readonly<Record<ConflictGround, (helper: Known, about: CaseFacts) => Verdict>> = {
  family({ file, household, relatives, askedOn }, about) {
    const isOwn = file === about.dossier || (household !== undefined && household === about.household);
    if (isOwn || (about.reference !== undefined && relatives.includes(about.reference))) return "no";
    return askedOn === undefined ? "undetermined" : "yes";
  },
  employer({ employers, askedOn }, about) {
    const own = new Set(employers.map(nameKey));
    if (about.employers.some((one) => own.has(nameKey(one)))) return "no";
    return askedOn === undefined ? "undetermined" : "yes";
  },
  office({ offices, askedOn }, about) {
    const { feared, nationalities } = about;
    if (offices.some((state) => feared?.includes(state) || nationalities?.includes(state))) return "no";
    if (askedOn === undefined) return "undetermined";
    // Whoever served no foreign office is clear of every State, also of one that nobody asked about.
    return offices.length > 0 && (feared === undefined || nationalities === undefined) ? "undetermined" : "yes";
  },
  acted({ id, kind, account }, about) {
    return clear(
      (account !== undefined && about.actedBy.includes(account)) || about.booked.some((one) => one.helper === id && one.as !== kind),
    );
  },
  declared({ id, account }, about) {
    return clear(about.recused.includes(id) || (account !== undefined && about.recused.includes(account)));
  },
};

/** Each ground for one helper in one case (AP4). @source unhcr-standards:rsd.interview */
export function judgeHelper(helper: Known, about: CaseFacts): Judged[] {
  return conflictGrounds.map((ground) => ({ ground, verdict: grounds[ground](helper, about) }));
}

/** The first ground that stands in the way, else the first of which nobody knows: to ask helps only where nothing is known against them. */
export function firstConflict(judged: readonly Judged[]): Judged | undefined {
  return judged.find((one) => one.verdict === "no") ?? judged.find((one) => one.verdict === "undetermined");
}

/** What each ground says, to be read beside a name. */
export const groundTexts: Readonly<Record<ConflictGround, OfficerText>> = {
  family: { en: "of the person’s family or household", ru: "из семьи или домохозяйства лица" },
  employer: { en: "of the same employer as the person", ru: "от того же работодателя, что и лицо" },
  office: {
    en: "works or worked for a State that the person fears or comes from",
    ru: "связан с государством, которого лицо опасается или откуда прибыло",
  },
  acted: { en: "acted in this case before in another part", ru: "ранее участвовал в деле в ином качестве" },
  declared: { en: "a conflict of interest was declared", ru: "заявлен конфликт интересов" },
};
