import type { LawRef, OfficerText } from "../../kernel/index.ts";
import type { Holds, NeedCode } from "./facts.ts";

/** How soon somebody must act, on the scale of the screening tool: high, medium, low. @source vst:rating */
export type Urgency = "high" | "medium" | "low";

/** The scale in words; the screening at entry asks its rating in the same. */
export const urgencyTexts: Readonly<Record<Urgency, OfficerText>> = {
  high: { en: "today", ru: "сегодня" },
  medium: { en: "in days", ru: "в ближайшие дни" },
  low: { en: "ordinary", ru: "обычная" },
};

/** Needs that call for help at once, each with what says so; where no text that was read does, it is our decision. */
const atOnce: Readonly<Partial<Record<NeedCode, readonly LawRef[]>>> = {
  unaccompaniedChild: ["almaty-2011:ALM-TRAF-x-a", "rap-2012:RAP-II-O6"],
  keepApart: ["almaty-2011:ALM-TRAF-x-a", "rap-2012:RAP-II-O6"],
  separatedChild: ["almaty-2011:ALM-TRAF-x-a", "rap-2012:RAP-II-O6"],
  survivorOfViolence: ["gbvims:hiv-hours", "gbvims:contraception-hours"],
  trafficking: ["cets-197:10", "decision:0065"],
  medical: ["vst:domains", "decision:0065"],
};

/** Needs that the sources name among the risks, without saying at once. */
const inDays: Readonly<Partial<Record<NeedCode, readonly LawRef[]>>> = {
  asylum: ["minsk-2004:MIN-ASY-3", "rap-2012:RAP-I-04"],
  child: ["vst:domains", "hrit:categories"],
  womanAtRisk: ["hrit:categories", "rap-2012:RAP-II-28"],
  pregnant: ["vst:domains"],
  disability: ["vst:domains", "hrit:categories"],
  olderPerson: ["hrit:categories"],
  singleParent: ["rap-2012:RAP-II-01"],
  familyTracing: ["crc-1989:10", "primero:tracing"],
  statelessness: ["hrit:categories", "minsk-2004:MIN-SLS-2"],
};

/** One finding that the urgency rests on; `isOpen` where its question was not answered yet. */
export type UrgencyGround = { readonly need: string; readonly isOpen: boolean; readonly source: readonly LawRef[] };

/** How soon somebody must act, what that rests on, and each source of it. */
export type Triage = { readonly urgency: Urgency; readonly because: readonly UrgencyGround[] };

type Found = { readonly need: string; readonly holds: Holds };

/**
 * The questions of the first look, put in an order: high where a need holds that calls for help at once, medium where another risk
 * holds or a question of the first kind is still open (R6), else low. It adds up no points, and decides no more than who is seen first.
 * @source vst:purpose, vst:rating, decision:0065
 */
export function triageOf(findings: readonly Found[]): Triage {
  const among = (table: Readonly<Partial<Record<string, readonly LawRef[]>>>, holds: Holds): UrgencyGround[] =>
    findings.flatMap((one) => {
      const source = table[one.need];
      return source && one.holds === holds ? [{ need: one.need, isOpen: holds === "undetermined", source }] : [];
    });
  const high = among(atOnce, "yes");
  if (high.length > 0) return { urgency: "high", because: high };
  // Violence is never asked at a post, so that it stays open for everybody and tells nothing (ND14).
  const open = among(atOnce, "undetermined").filter(({ need }) => need !== "survivorOfViolence");
  const medium = [...among(inDays, "yes"), ...open];
  return medium.length > 0 ? { urgency: "medium", because: medium } : { urgency: "low", because: [] };
}
