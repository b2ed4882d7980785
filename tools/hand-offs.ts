import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { countries } from "../countries/index.ts";
import { procedures } from "../procedures/index.ts";
import type { Country, HandOff, Procedure, Step } from "../src/process/index.ts";

const page = resolve(import.meta.dirname, "..", "docs/hand-offs.md");

/** A hand-off that must exist: from a procedure to another, to a service over a route, to a paper, or to a step of its own. */
type Wanted = { readonly from: string; readonly to: readonly string[]; readonly over?: "handOff" | "paper" | "step" | "state" };

/** The typed hand-offs of the field, by what they are called there. */
const wanted: readonly (Wanted & { readonly name: string })[] = [
  { name: "profile → asylum", from: "entry-screening", to: ["asylum"] },
  { name: "profile → help for victims", from: "entry-screening", to: ["trafficking"] },
  { name: "profile → child", from: "entry-screening", to: ["child", "best-interests"] },
  { name: "profile → women at risk", from: "entry-screening", to: ["women-at-risk"] },
  { name: "profile → stateless", from: "entry-screening", to: ["statelessness"] },
  { name: "profile → medical", from: "entry-screening", to: ["medical"] },
  { name: "profile → labour routes", from: "entry-screening", to: ["labour-routes"] },
  { name: "asylum → help for victims", from: "asylum", to: ["trafficking"] },
  { name: "help for victims → asylum", from: "trafficking", to: ["asylum"] },
  { name: "asylum → complementary, in the claim", from: "asylum", to: ["complementary"], over: "state" },
  { name: "asylum → complementary, of its own", from: "asylum", to: ["humanitarian-status"] },
  { name: "complementary → regularisation", from: "humanitarian-status", to: ["regularisation"] },
  { name: "complementary → return of own will", from: "humanitarian-status", to: ["repatriation"] },
  { name: "complementary → onward", from: "humanitarian-status", to: ["onward"] },
  { name: "rejected claim → regularisation", from: "asylum", to: ["regularisation"] },
  { name: "rejected claim → return of own will", from: "asylum", to: ["repatriation"] },
  { name: "rejected claim → onward", from: "asylum", to: ["onward"] },
  { name: "child → status", from: "best-interests", to: ["asylum"] },
  { name: "child → panel on best interests", from: "best-interests", to: ["layBefore"], over: "step" },
  { name: "child → tracing", from: "best-interests", to: ["tracing"] },
  { name: "child → resettlement", from: "best-interests", to: ["resettlement"] },
  { name: "child → return", from: "best-interests", to: ["repatriation"] },
  { name: "inspection → help for victims", from: "labour-inspection", to: ["trafficking"] },
  { name: "inspection → child", from: "labour-inspection", to: ["best-interests"] },
  { name: "stateless → asylum, which goes first", from: "statelessness", to: ["asylum"] },
  { name: "asylum → stateless", from: "asylum", to: ["statelessness"] },
  { name: "return → reintegration, in one node", from: "repatriation", to: ["reintegration"] },
  { name: "recognised → card", from: "asylum", to: ["refugee-certificate"], over: "paper" },
  { name: "recognised → travel document", from: "asylum", to: ["travel-document-1951"], over: "paper" },
  { name: "recognised → integration", from: "asylum", to: ["local-integration"] },
  { name: "recognised → naturalisation", from: "asylum", to: ["naturalisation"] },
  { name: "recognised → resettlement", from: "asylum", to: ["resettlement"] },
];

/** What the field wants and no procedure of this version has: said, so that nobody takes the table for whole. */
const absent: readonly (readonly [string, string])[] = [
  ["return → reintegration, at the node of another State", "needs an agreement and two nodes"],
  ["hotline → any", "there is no hotline yet"],
  [
    "quality and monitor → training, action",
    "there are no courses and no action plan yet; a gap that an audit (QA7) or a checklist (CL6) finds becomes a measure with a unit and a day",
  ],
  [
    "statistics → campaign, scheme",
    "campaigns stand in the directory (DI19) and an office sets up schemes (LM4), but no table leads to either; a mass arrival gives early warning (`src/influx`)",
  ],
];

/** Where a hand-off stands: the step, the route it goes over, and who of the demo State receives it. */
export type Line = {
  readonly name: string;
  readonly step: string;
  readonly over: string;
  readonly receivers: string;
  readonly fault?: string;
};

/** Each wanted hand-off as the definitions have it; `fault` says what is lacking. */
export function listHandOffs(all: readonly Procedure[] = procedures, country: Country | undefined = countries["demo"]): Line[] {
  return wanted.map(({ name, ...one }) => {
    const procedure = all.find(({ id }) => id === one.from);
    const found = Object.entries(procedure?.steps ?? {}).flatMap(([id, step]) => match(id, step, one));
    const [first] = found;
    if (!procedure || !country || !first) return { name, step: "", over: "", receivers: "", fault: "no step leads there" };
    const steps = [...new Set(found.map(({ step }) => `${one.from}: ${step.title.en}`))].join("; ");
    if (!first.handOff) return { name, step: steps, over: one.over ?? "", receivers: "" };
    const { route, to } = first.handOff;
    const units = country.routes.find(({ id }) => id === route)?.units ?? [];
    const fault = faultOf(to, units, country, all);
    return { name, step: steps, over: `route ${route}`, receivers: units.join(", "), ...(fault ? { fault } : {}) };
  });
}

type Found = { readonly step: Step; readonly handOff?: HandOff };

function match(id: string, step: Step, { to, over = "handOff" }: Wanted): Found[] {
  if (over === "handOff") return (step.handsOff ?? []).filter((one) => to.includes(one.to)).map((handOff) => ({ step, handOff }));
  const has = { step: [id], state: [step.to], paper: step.issues ?? [] }[over];
  return has.some((one) => one !== undefined && to.includes(one)) ? [{ step }] : [];
}

/** Over its route somebody must receive it, and whoever does must be able to open what it leads to. */
function faultOf(to: string, units: readonly string[], country: Country, all: readonly Procedure[]): string | undefined {
  if (units.length === 0) return "nobody receives it";
  const procedure = all.find(({ id }) => id === to);
  const switched = country.procedures[to];
  if (!procedure) return undefined;
  if (!switched) return "the State has no such procedure";
  const canOpen = procedure.opening.by.some((part) => switched.parts[part]?.units.some((unit) => units.includes(unit)));
  return canOpen ? undefined : `no unit of its route opens ${to}`;
}

/** The page of hand-offs. */
export function writeHandOffs(): string {
  const rows = listHandOffs().map(({ name, step, over, receivers }) => `| ${name} | ${step} | ${over} | ${receivers} |`);
  return [
    "# Hand-offs",
    "",
    "Where a case leads to another procedure, a service or a paper. Over a route it goes as a referral: it has a unit, a term with its source, and is accepted or declined with a reason ([rules of referral](../src/referral/RULES.md)).",
    "",
    "Generated by `node tools/hand-offs.ts` from the definitions of procedures and the routes of the demo State; a test fails when it is out of date or a hand-off is missing. Do not edit it by hand.",
    "",
    "| hand-off | steps | goes over | received by (demo State) |",
    "|---|---|---|---|",
    ...rows,
    "",
    "## Not there yet",
    "",
    "| hand-off | why |",
    "|---|---|",
    ...absent.map(([name, why]) => `| ${name} | ${why} |`),
    "",
  ].join("\n");
}

/** Whether the page in the repository is what the definitions say now. */
export function isHandOffsCurrent(): boolean {
  return readFileSync(page, "utf8") === writeHandOffs();
}

if (process.argv[1] === import.meta.filename) writeFileSync(page, writeHandOffs());
