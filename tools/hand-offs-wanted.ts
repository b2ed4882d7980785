import type { OriginKind } from "../src/referral/index.ts";

/**
 * A hand-off that must exist. `handOff`: a step leads to another procedure or service, over a route. `paper`, `step`, `state`: within the
 * same case. `shelf`: to a case of no person, of which it cites what came of it. `matter`: from something that is no case of a person. `watch`: the
 * node itself tells of it.
 */
export type Wanted = {
  readonly name: string;
  readonly to: readonly string[];
  /** Numbers of rules whose tests show it, or the story that does. */
  readonly test: string;
} & (
  | { readonly over: "handOff" | "paper" | "step" | "state"; readonly from: string }
  | { readonly over: "shelf"; readonly from: string }
  | { readonly over: "matter"; readonly from: OriginKind }
  | { readonly over: "watch"; readonly from: "contingency" }
);

const screening = (name: string, ...to: string[]): Wanted => ({ name, over: "handOff", from: "entry-screening", to, test: "ES9, RE26" });
const handOff = (name: string, from: string, to: string, test: string): Wanted => ({ name, over: "handOff", from, to: [to], test });
const within = (name: string, over: "paper" | "step" | "state", [from, to]: readonly [string, string], test: string): Wanted => ({
  name,
  over,
  from,
  to: [to],
  test,
});
const matter = (name: string, from: OriginKind, ...to: string[]): Wanted => ({ name, over: "matter", from, to, test: "RE20, RE23, RE26" });

/** The typed hand-offs of the field, by what they are called there. */
export const wantedHandOffs: readonly Wanted[] = [
  screening("profile → asylum", "asylum"),
  screening("profile → help for victims", "trafficking"),
  screening("profile → child", "child", "best-interests"),
  screening("profile → women at risk", "women-at-risk"),
  screening("profile → stateless", "statelessness"),
  screening("profile → medical", "medical"),
  screening("profile → labour routes", "labour-routes"),
  handOff("asylum → help for victims", "asylum", "trafficking", "AS12, RE26"),
  { name: "asylum → question on a country", over: "shelf", from: "asylum", to: ["country-query"], test: "CQ1, PR83, PR84, AS43" },
  handOff("help for victims → asylum", "trafficking", "asylum", "RE26"),
  within("asylum → complementary, in the claim", "state", ["asylum", "complementary"], "AS13"),
  handOff("asylum → complementary, of its own", "asylum", "humanitarian-status", "RE26"),
  handOff("complementary → regularisation", "humanitarian-status", "regularisation", "RE26"),
  handOff("complementary → return of own will", "humanitarian-status", "repatriation", "RE26"),
  handOff("complementary → onward", "humanitarian-status", "onward", "RE26"),
  handOff("rejected claim → regularisation", "asylum", "regularisation", "RE26"),
  handOff("rejected claim → return of own will", "asylum", "repatriation", "RE26"),
  handOff("rejected claim → onward", "asylum", "onward", "RE26"),
  handOff("child → status", "best-interests", "asylum", "RE26"),
  within("child → panel on best interests", "step", ["best-interests", "layBefore"], "BI7"),
  handOff("child → tracing", "best-interests", "tracing", "RE26"),
  handOff("child → resettlement", "best-interests", "resettlement", "RE26"),
  handOff("child → return", "best-interests", "repatriation", "RE26"),
  handOff("inspection → help for victims", "labour-inspection", "trafficking", "RE26"),
  handOff("inspection → child", "labour-inspection", "best-interests", "RE26"),
  matter("tip → help for victims", "tip", "route/nrm"),
  matter("tip → child", "tip", "route/child-protection"),
  matter("tip → licence of an agency", "tip", "agency-licence"),
  matter("hotline → any", "call", "route/*", "labour-inspection", "agency-licence", "training", "action", "early-warning", "campaign"),
  handOff("stateless → asylum, which goes first", "statelessness", "asylum", "RE26"),
  handOff("asylum → stateless", "asylum", "statelessness", "RE26"),
  handOff("return → reintegration, in one node", "repatriation", "reintegration", "RE26"),
  within("recognised → card", "paper", ["asylum", "refugee-certificate"], "story-03-kazakh-claim"),
  within("recognised → travel document", "paper", ["asylum", "travel-document-1951"], "story-03-kazakh-claim"),
  handOff("recognised → integration", "asylum", "local-integration", "AS32, RE26"),
  handOff("recognised → naturalisation", "asylum", "naturalisation", "AS32, RE26"),
  handOff("recognised → resettlement", "asylum", "resettlement", "AS32, RE26"),
  matter("quality → training", "audit", "training"),
  matter("quality → action", "audit", "action"),
  matter("checklist of standards → training", "checklist", "training"),
  matter("checklist of standards → action", "checklist", "action"),
  matter("monitor → training", "monitoring", "training"),
  matter("monitor → action", "monitoring", "action"),
  { name: "statistics → early warning, by the node itself", over: "watch", from: "contingency", to: ["tells"], test: "MI2" },
  matter("statistics → early warning, by whoever reads them", "figure", "early-warning"),
  matter("statistics → campaign", "figure", "campaign"),
  matter("statistics → scheme", "figure", "scheme"),
];

/** What the field wants and no node has alone: said, so that nobody takes the table for whole. */
export const absentHandOffs: readonly (readonly [string, string])[] = [
  ["return → reintegration, at the node of another State", "needs an agreement and two nodes; nothing here shows it as done"],
  ["hotline → the desk of another State", "a warm transfer needs two nodes and a live desk; a call is handed on within the State"],
];
