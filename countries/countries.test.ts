import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { findClause } from "../law/index.ts";
import { procedures } from "../procedures/index.ts";
import { checkCountry, type Clock, figureOf, figuresOn, findClock, type Step, type Term } from "../src/process/index.ts";
import { countries } from "./index.ts";
import type { ServiceRecord } from "./service-record.ts";

const isLaw = (ref: string) => findClause(ref) !== undefined;
const routes = [
  "asylum",
  "child-protection",
  "nrm",
  "women-at-risk",
  "shelter",
  "legal-aid",
  "statelessness",
  "medical",
  "family-tracing",
  "labour-routes",
  "programme",
  "registration",
];
/** Routes that only some States have: where nobody is named, there is none. */
const routesOfSome: Readonly<Record<string, readonly string[]>> = { XD: ["counselling"] };
const roles = [
  "border-officer",
  "post-supervisor",
  "registrar",
  "registration-supervisor",
  "eligibility-officer",
  "reviewer",
  "decision-maker",
  "appeal-officer",
  "child-protection-officer",
  "panel-member",
  "exclusion-examiner",
  "security-officer",
  "protection-worker",
  "nrm-officer",
  "labour-officer",
  "labour-inspector",
  "reception-officer",
  "service-provider",
  "health-worker",
  "legal-adviser",
  "monitor",
  "auditor",
  "administrator",
  "coordinator",
  "person",
  "operator",
  "sender",
];

/** Letters, slips and what states or agrees something have no last day. */
const withoutTerm = ["referral-slip", "proof-of-registration", "decision-letter", "appeal-decision", "confirmation", "agreement"];
/** Papers of a status, or under a convention, of which it was not read whether the State has it. */
const notRead = ["asylum complementary-certificate", "statelessness travel-document-1954"];

const decision = readFileSync(new URL("../docs/decisions/0004-working-standards.md", import.meta.url), "utf8");

/** Whether the text of a source says a length of time in words of its own: 12 months as a year, no days as the same day or at once, 6 months as twice 3. */
function isSaid({ quantity, unit }: Term, source: string): boolean {
  const text = source === "decision:0004" ? decision : (findClause(source)?.clause.text.en ?? "");
  const word = { hour: "hours?", day: "(calendar )?days?", workingDay: "working days?", month: "months?" }[unit];
  if (new RegExp(`\\b${quantity} ${word}\\b`).test(text)) return true;
  if (quantity === 0) return /same day|on the day|at once/.test(text);
  if (unit === "month" && quantity % 12 === 0 && new RegExp(`\\b${quantity / 12} years?\\b`).test(text)) return true;
  return unit === "month" && quantity % 2 === 0 && new RegExp(`${quantity / 2} months.*another ${quantity / 2} months`).test(text);
}

test("a figure that its clause does not say is found", () => {
  expect(isSaid({ quantity: 72, unit: "hour" }, "tj-refugee-2002:handover")).toBe(true);
  expect(isSaid({ quantity: 71, unit: "hour" }, "tj-refugee-2002:handover")).toBe(false);
  expect(isSaid({ quantity: 2, unit: "day" }, "tj-refugee-2002:handover")).toBe(false);
  expect(isSaid({ quantity: 10, unit: "day" }, "tj-refugee-2002:decision")).toBe(false);
});

describe.each(Object.entries(countries))("%s", (_, country) => {
  const clocks: Clock[] = [
    ...Object.values(country.procedures).flatMap((one) => [
      ...one.clocks,
      ...Object.values(one.documents ?? {}).map((document) => document.term),
    ]),
    ...country.routes.map((route) => route.acknowledge),
  ];

  test("[PR13] fits the procedures it switches on, and cites law that exists", () => {
    expect(checkCountry(country, procedures, isLaw)).toEqual([]);
  });

  test("has a route for each need, to units of its own, and codes that begin with the State", () => {
    const own = routesOfSome[country.code] ?? [];
    expect(country.routes.map((route) => route.id).filter((id) => !own.includes(id))).toEqual(routes);
    expect(country.routes.map((route) => route.id)).toHaveLength(routes.length + own.length);
    for (const unit of country.units) expect(unit.code).toMatch(new RegExp(`^${country.code}(-[A-Z0-9]{1,12}){1,4}$`));
    expect(new Set(country.units.map((unit) => unit.code)).size).toBe(country.units.length);
  });

  test("gives parts only to roles that the access policy knows", () => {
    const used = Object.values(country.procedures).flatMap((one) => Object.values(one.parts).flatMap((part) => part.roles));
    expect(used.filter((role) => !roles.includes(role))).toEqual([]);
  });

  test("[DO11] each paper that steps of its procedures give has a name and a term of its own, save what no law was read to have", () => {
    const lacking = Object.entries(country.procedures).flatMap(([id, { documents = {} }]) => {
      const steps: readonly Step[] = Object.values(procedures.find((one) => one.id === id)?.steps ?? {});
      const given = new Set(steps.flatMap((step) => step.issues ?? []));
      return [...given].filter((kind) => !withoutTerm.includes(kind) && !(kind in documents)).map((kind) => `${id} ${kind}`);
    });
    expect(lacking.filter((one) => country.isDemo || !notRead.includes(one))).toEqual([]);
  });

  test("[PR8] figures are marked as the clause they cite is", () => {
    for (const clock of clocks) {
      const cited = findClause(clock.source);
      if (clock.quantity === "unknown" || !cited) continue;
      expect([clock.id, clock.evidence]).toEqual([clock.id, cited.clause.evidence === "invented" ? "R" : cited.clause.evidence]);
    }
  });

  test("[PR8] a figure is the one that its clause, or our decision, says: none stands here that stands nowhere else", () => {
    const figures = clocks.flatMap((clock) =>
      clock.quantity === "unknown" ? [clock.remindAfter] : [clock, ...(clock.extension ? [clock.extension] : [])],
    );
    expect(
      figures
        .filter(({ quantity, unit, source }) => !isSaid({ quantity, unit }, source))
        .map(({ quantity, unit, source }) => `${quantity} ${unit} ${source}`),
    ).toEqual([]);
  });

  test("[PR26] a figure of law is the number that its clause says, marked as the clause is", () => {
    for (const one of Object.values(country.procedures).flatMap((all) => all.figures ?? [])) {
      const clause = findClause(one.source)?.clause;
      if (one.quantity === "unknown" || !clause) continue;
      expect([one.id, one.evidence]).toEqual([one.id, clause.evidence === "invented" ? "R" : clause.evidence]);
      expect(clause.text.en.replaceAll(/(?<=\d),(?=\d{3})/g, "")).toMatch(new RegExp(`\\b${one.quantity}\\b`));
    }
  });

  test("[PR28] a choice that its law adds is marked as the clause it cites is, and is of its own law", () => {
    const added = Object.values(country.procedures).flatMap((one) => Object.values(one.widens ?? {}).flatMap((all) => Object.entries(all)));
    for (const [id, { source, evidence }] of added) {
      const found = findClause(source);
      expect([id, evidence, found?.instrument.state]).toEqual([id, found?.clause.evidence, country.code]);
    }
  });

  test("[PR29] cites at its steps clauses that exist, and of no other State's law", () => {
    const cited = Object.values(country.procedures).flatMap((one) => Object.values(one.cites ?? {}).flat());
    expect(cited.filter((ref) => !isLaw(ref))).toEqual([]);
    expect(cited.filter((ref) => ![undefined, country.code].includes(findClause(ref)?.instrument.state))).toEqual([]);
  });

  test("services are free, verified, need no papers, and name units and routes that exist", () => {
    const services = country.services as readonly ServiceRecord[];
    expect(services.length).toBeGreaterThan(3);
    for (const service of services) {
      expect(country.units.map((unit) => unit.code)).toContain(service.unit);
      for (const route of service.routes) expect([...routes, ...(routesOfSome[country.code] ?? [])]).toContain(route);
      expect(service.expiresOn > service.verifiedOn && !service.eligibility.needsPapers).toBe(true);
      expect(service.phone).toMatch(/^\+(999 0|992 00 000|993 00 000|996 000|998 00 000|7 000 000)/);
    }
    for (const route of ["child-protection", "nrm"]) {
      const first = country.routes.find((one) => one.id === route)?.units[0];
      expect(
        services.some((service) => service.routes.includes(route) && service.unit === first && service.dutyPhone),
        route,
      ).toBe(true);
    }
  });

  test("its holidays are real days, and a year is known only where the list was read", () => {
    for (const day of Object.keys(country.calendar.holidays)) expect(new Date(day).toISOString().slice(0, 10)).toBe(day);
    if (country.calendar.evidence === "memory") expect([country.calendar.knownYears, typeof country.calendar.note]).toEqual([[], "object"]);
  });
});

const clockOf = (country: string, id: string, answers = {}) =>
  findClock(countries[country]?.procedures["asylum"]?.clocks ?? [], id, "2026-11-21", answers);

test("Tajikistan hands over in 72 hours, decides 10 working days after interviews and checks, hears complaints of a month: read in summary", () => {
  expect(clockOf("tj", "forward")).toMatchObject({ quantity: 72, unit: "hour", evidence: "S" });
  expect(clockOf("tj", "conclude")).toMatchObject({ quantity: 10, unit: "workingDay", evidence: "S" });
  expect(clockOf("tj", "appeal")).toMatchObject({ quantity: 1, unit: "month", evidence: "S" });
});

test("Kazakhstan takes claims for 5 days, for 24 hours after an irregular crossing, and decides in 3 months", () => {
  expect(clockOf("kz", "apply", { crossing: "regular" })).toMatchObject({ quantity: 5, unit: "day", evidence: "R" });
  expect(clockOf("kz", "apply", { crossing: "irregular" })).toMatchObject({ quantity: 24, unit: "hour", evidence: "R" });
  expect(clockOf("kz", "fingerprints")).toMatchObject({ quantity: 3, unit: "day", evidence: "R" });
  expect(clockOf("kz", "decide")).toMatchObject({ quantity: 3, unit: "month", extension: { quantity: 12, unit: "month" } });
});

test.each([
  ["tj", "decide"],
  ["tj", "register"],
  ["kz", "appeal"],
  ["kz", "notify"],
  ["kg", "register"],
  ["kg", "forward"],
  ["kg", "appeal"],
  ["tm", "decide"],
  ["tm", "appeal"],
])("[PR8] %s has no confirmed figure for %s, and says so", (country, id) => {
  const clock = clockOf(country, id);
  expect(clock && figureOf(clock)).toBe("noFigure");
});

test("[PR28] the ground of conflict is in the Kyrgyz definition alone, and sex among the grounds in the Turkmen one", () => {
  const added = Object.entries(countries).flatMap(([name, { procedures: all }]) =>
    Object.keys(all["asylum"]?.widens?.["grounds"] ?? {}).map((id) => `${name} ${id}`),
  );
  expect(added).toEqual(["kg armedConflict", "tm sex"]);
});

test("[PR15] a law that changed stands in both wordings, by date: the decision on kandas, the Turkmen decision, the Uzbek deposit", () => {
  const onDay = (country: string, procedure: string, on: string) =>
    findClock(countries[country]?.procedures[procedure]?.clocks ?? [], "decide", on);
  expect(onDay("kz", "ethnic-return", "2025-12-31")).toMatchObject({ quantity: 4, unit: "day", evidence: "S" });
  expect(onDay("kz", "ethnic-return", "2026-01-01")).toMatchObject({ quantity: 3, unit: "workingDay", evidence: "R" });
  expect(onDay("tm", "asylum", "2017-06-02")).toMatchObject({ quantity: 3, unit: "month" });
  expect(onDay("tm", "asylum", "2017-06-03")).toMatchObject({ quantity: "unknown" });
  const deposit = (on: string) => figuresOn(countries["uz"]?.procedures["agency-licence"]?.figures ?? [], on, {})["deposit"];
  expect([deposit("2025-11-10"), deposit("2025-11-11")]).toEqual(["unknown", 4000]);
});

test("Kyrgyzstan considers a claim for 6 months and a year at most; Turkmenistan refers at once and registers in 3 working days", () => {
  expect(clockOf("kg", "decide")).toMatchObject({ quantity: 6, unit: "month", evidence: "R", extension: { quantity: 12, unit: "month" } });
  expect(clockOf("tm", "forward")).toMatchObject({ quantity: 0, unit: "day", evidence: "R" });
  expect(clockOf("tm", "register")).toMatchObject({ quantity: 3, unit: "workingDay", evidence: "S" });
});

test("[PR26] a Kyrgyz recruitment agency pays 4,000 som for its permit and lays down 50,000, as reported in 2018: not confirmed", () => {
  const all = countries["kg"]?.procedures["agency-licence"]?.figures ?? [];
  expect(figuresOn(all, "2026-06-01", {})).toEqual({ deposit: 50_000, fee: 4000 });
  for (const one of all) expect([one.evidence, one.validFrom, one.confirmedBy]).toEqual(["S", "2018-01-01", undefined]);
});

test("Uzbekistan has no law on refugees: no determination of status, and a wish for asylum is referred without a case", () => {
  expect(Object.keys(countries["uz"]?.procedures ?? {})).not.toContain("asylum");
  expect(countries["uz"]?.routes.find((one) => one.id === "asylum")?.procedure).toBeUndefined();
});

/** Parts in which somebody hears, decides or protects, and what is said is not for whoever gives permits to work. */
const hearing = ["registrar", "eligibility-officer", "decision-maker", "appeal-officer", "child-protection-officer", "nrm-officer"];

test.each(Object.entries(countries))("[R4] in %s who gives permits to work shares no unit with who hears and protects", (_, country) => {
  const parts = Object.values(country.procedures).flatMap((one) => Object.values(one.parts));
  const unitsOf = (roles: readonly string[]) =>
    parts.filter((who) => who.roles.some((role) => roles.includes(role))).flatMap((who) => who.units);
  const heard = unitsOf(hearing);
  expect(unitsOf(["labour-officer"]).filter((unit) => heard.includes(unit))).toEqual([]);
});

test("[PR72] Turkmenistan registers within three working days of the entry, by a clause known from a summary", () => {
  const clock = countries["tm"]?.procedures["asylum"]?.clocks.find((one) => one.id === "register");
  expect(clock).toMatchObject({ quantity: 3, unit: "workingDay", countsFrom: "entry", evidence: "S" });
  expect(countries["tj"]?.procedures["asylum"]?.moves).toEqual({
    appeal: { question: "appealBody", units: { higherBody: "TJ-HIGHER", court: "TJ-COURT" } },
  });
});

test.each(Object.entries(countries))(
  "[WPT13, PTN12, DPM13] in %s the end of an insurance is due where the law may ask for one",
  (_, country) => {
    for (const [id, { options, clocks }] of Object.entries(country.procedures)) {
      if ((options?.["insuranceAsked"] ?? false) === false) continue;
      expect(findClock(clocks, "insurance", "2026-06-01", { insured: "yes" }), id).toMatchObject({ id: "insurance" });
    }
  },
);
