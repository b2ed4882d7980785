import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { countries } from "../countries/index.ts";
import { procedures } from "../procedures/index.ts";
import { type Country, type HandOff, type Procedure, receivingUnit, type Step } from "../src/process/index.ts";
import { type OriginKind, originTitles, receiversOf } from "../src/referral/index.ts";
import { absentHandOffs, type Wanted, wantedHandOffs } from "./hand-offs-wanted.ts";

const page = resolve(import.meta.dirname, "..", "docs/hand-offs.md");

/** Where a hand-off stands: what it begins with, what it goes over, what travels, and who of the demo State receives it. */
export type Line = {
  readonly name: string;
  readonly from: string;
  readonly over: string;
  readonly travels: string;
  readonly code: string;
  readonly receivers: readonly string[];
  readonly test: string;
  /** Of a hand-off over a route: the route, and the procedure that it leads to. */
  readonly sent?: { readonly route: string; readonly to: string };
  readonly fault?: string;
};

type About = { readonly all: readonly Procedure[]; readonly country: Country };

/** Each wanted hand-off as the definitions have it; `fault` says what is lacking. */
export function listHandOffs(all: readonly Procedure[] = procedures, country: Country | undefined = countries["demo"]): Line[] {
  if (!country) return [];
  return wantedHandOffs.map((one) => lineOf(one, { all, country }));
}

function lineOf(wanted: Wanted, about: About): Line {
  switch (wanted.over) {
    case "matter":
      return matterLine(wanted, about);
    case "watch":
      return watchLine(wanted, about);
    case "shelf":
      return shelfLine(wanted, about);
    case "handOff":
    case "paper":
    case "step":
    case "state":
      return stepLine(wanted, about);
  }
}

const lost = "no step leads there";

function stepLine(
  { name, test, ...wanted }: Extract<Wanted, { over: "handOff" | "paper" | "step" | "state" }>,
  { all, country }: About,
): Line {
  const procedure = all.find(({ id }) => id === wanted.from);
  const found = Object.entries(procedure?.steps ?? {}).flatMap(([id, step]) => match(id, step, wanted));
  const [first] = found;
  const from = [...new Set(found.map(({ step }) => `${wanted.from}: ${step.title.en}`))].join("; ");
  const line = { name, from, code: `procedures/${wanted.from}`, test };
  if (!first) return { ...line, over: "", travels: "", receivers: [], fault: lost };
  if (!first.handOff) return { ...line, over: wanted.over, travels: "nothing: it stays in the case", receivers: [] };
  const { route, to } = first.handOff;
  const over = country.routes.find(({ id }) => id === route);
  const receivers = over?.units ?? [];
  const fault = faultOf(to, receivers, country, all);
  const opens = [...new Set([...(over?.compartments ?? []), "referral"])].join(", ");
  return {
    ...line,
    over: `route ${route}`,
    travels: `a referral; it opens ${opens}`,
    receivers,
    sent: { route, to },
    ...(fault ? { fault } : {}),
  };
}

type Found = { readonly step: Step; readonly handOff?: HandOff };

function match(id: string, step: Step, { to, over }: Pick<Wanted, "to" | "over">): Found[] {
  if (over === "handOff") return (step.handsOff ?? []).filter((one) => to.includes(one.to)).map((handOff) => ({ step, handOff }));
  const has = over === "step" ? [id] : over === "state" ? [step.to] : (step.issues ?? []);
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

/** A question that is of no person: nothing of the case travels, and only a number comes back. */
function shelfLine({ name, from, to, test }: Extract<Wanted, { over: "shelf" }>, { all, country }: About): Line {
  const [asked] = all.filter((one) => to.includes(one.id));
  const switched = country.procedures[asked?.id ?? ""];
  const unit = asked && switched && receivingUnit(asked, switched);
  const isCited = all.some((one) => one.id === from && one.cites?.shelf === asked?.id);
  return {
    name,
    from: `${from}: a question in words that name nobody`,
    over: `shelf ${to.join(", ")}`,
    travels: "nothing of the case: a question, a country, a topic, a day; its number comes back and is cited",
    code: `procedures/${to.join(", ")}`,
    receivers: unit === undefined ? [] : [unit],
    test,
    ...(asked?.shelf && unit !== undefined && isCited ? {} : { fault: lost }),
  };
}

const anyRoute = "route/*";

/** What is no case of a person goes as a matter; `route/*` is each route of the State. */
function matterLine({ name, from, to, test }: Extract<Wanted, { over: "matter" }>, { all, country }: About): Line {
  const offered = receiversOf({ country, procedures: all }, from);
  const routes = country.routes.map(({ id }) => `route/${id}`);
  const asked = to.flatMap((one) => (one === anyRoute ? routes : [one]));
  const missing = asked.filter((one) => !offered.some(({ id }) => id === one));
  const receivers = offered.filter(({ id }) => asked.includes(id)).flatMap(({ units }) => units);
  return {
    name,
    from: originOf(from),
    over: `matter ${to.join(", ")}`,
    travels: "a matter: words that name nobody, and what it comes from",
    code: "src/referral/matter-receivers.ts",
    receivers: [...new Set(receivers)],
    test,
    ...(missing.length > 0 || asked.length === 0 ? { fault: `nobody takes ${missing.join(", ")}` } : {}),
  };
}

const originOf = (from: OriginKind): string => originTitles[from].en.toLowerCase();

function watchLine({ name, test }: Extract<Wanted, { over: "watch" }>, { country: { contingency } }: About): Line {
  const receivers = contingency?.tells ?? [];
  return {
    name,
    from: "arrivals, counted against the thresholds of the plan",
    over: "notice",
    travels: "a notice: how many thresholds were reached",
    code: "src/influx",
    receivers,
    test,
    ...(receivers.length === 0 ? { fault: "nobody is told" } : {}),
  };
}

/** The page of hand-offs. */
export function writeHandOffs(): string {
  const rows = listHandOffs().map(
    ({ name, from, over, travels, receivers, code, test }) =>
      `| ${name} | ${from} | ${over} | ${travels} | ${receivers.join(", ")} | \`${code}\` | ${test} |`,
  );
  return [
    "# Hand-offs",
    "",
    "Where a case leads to another procedure, a service or a paper, and where something leads that is no case of a person. Over a route a case goes as a referral, to a shelf as a question of no person, anything else as a matter: referral and matter have a unit, a term with its source, and are taken in hand or declined with a reason ([rules of referral](../src/referral/RULES.md)).",
    "",
    "Generated by `node tools/hand-offs.ts` from the definitions of procedures and the package of the demo State; a test fails when it is out of date or a hand-off is missing. Do not edit it by hand.",
    "",
    "| hand-off | from | goes over | what travels | received by (demo State) | in code | shown by |",
    "|---|---|---|---|---|---|---|",
    ...rows,
    "",
    "## Not there yet",
    "",
    "| hand-off | why |",
    "|---|---|",
    ...absentHandOffs.map(([name, why]) => `| ${name} | ${why} |`),
    "",
  ].join("\n");
}

/** Whether the page in the repository is what the definitions say now. */
export function isHandOffsCurrent(): boolean {
  return readFileSync(page, "utf8") === writeHandOffs();
}

if (process.argv[1] === import.meta.filename) writeFileSync(page, writeHandOffs());
