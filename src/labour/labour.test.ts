import { expect, test } from "vitest";
import { countries } from "../../countries/index.ts";
import { findClause } from "../../law/index.ts";
import { procedures } from "../../procedures/index.ts";
import { checkCountry, checkProcedure, type Country, type Procedure } from "../process/index.ts";
import { listChannels, tellTaken, useTable } from "./index.ts";

const about = {
  on: "2026-06-01",
  clauseOf: (ref: string) => findClause(ref)?.clause,
  isOfAnother: (ref: string, state: string) => ref.startsWith("kz-") && state !== "KZ",
};
const { demo, kz } = countries as { demo: Country; kz: Country };
const isLaw = (ref: string) => findClause(ref) !== undefined;
const patent = procedures.find((one) => one.id === "patent") as Procedure;

test("[LM1] each procedure that is a lawful way stands in the catalogue for each State that runs it, and no other", () => {
  const found = listChannels(procedures, Object.values(countries), about).map((one) => one.id);
  const expected = Object.values(countries).flatMap((country) =>
    procedures.filter(({ id, channel }) => channel && country.procedures[id]).map(({ id }) => `${country.code}/${id}`),
  );
  expect(found).toEqual(expected);
  expect(found).toContain("KZ/patent");
  expect(found).not.toContain("XD/asylum");
  const cited = listChannels(procedures, [demo], about).flatMap((one) => one.source);
  expect(cited.filter((ref) => ref.startsWith("kz-"))).toEqual([]);
});

test("[LM1] a way says its corridor, level, places, terms, cost and office as the package does, and what nobody read as not known", () => {
  const [direct] = listChannels(
    procedures.filter((one) => one.id === "direct-permit"),
    [demo],
    about,
  );
  expect(direct).toMatchObject({
    to: "XD",
    purpose: "work",
    level: "national",
    openTo: { says: "all" },
    cost: { says: { en: "free of charge" } },
  });
  expect(direct?.places[0]?.wordings.map((one) => one.quantity)).toEqual([400, 120]);
  expect(direct?.answeredWithin[0]?.wordings[0]).toMatchObject({ quantity: 5, unit: "workingDay" });
  expect(direct?.lasts.map((one) => one.wordings[0]?.quantity)).toEqual([36, 36]);
  expect(direct?.apply.at[0]?.title).toEqual(demo.units.find((unit) => unit.code === "XD-LAB")?.title);
  const kazakh = listChannels([patent], [kz], about)[0];
  expect(kazakh).toMatchObject({ openTo: "unknown", cost: { source: "kz-labour:household-permit" } });
  expect(kazakh?.answeredWithin[0]?.wordings[0]).toMatchObject({ figure: "noFigure" });
  expect(kazakh?.answeredWithin[0]?.wordings[0]).not.toHaveProperty("quantity");
});

test("[LM1] a State that switches a way on says to whom it is open and what it costs, by a clause that somebody read", () => {
  const spoil = (channel: object | undefined) =>
    checkCountry({ ...kz, bodies: [], procedures: { patent: { ...kz.procedures["patent"], channel } } } as Country, procedures, isLaw);
  expect(spoil({ openTo: "unknown", cost: "unknown" })).toEqual([]);
  expect(spoil(undefined)).toEqual([expect.stringContaining("go together")]);
  expect(spoil({ openTo: { says: "all", source: "kz-labour:nowhere", evidence: "R" }, cost: "unknown" })).toHaveLength(1);
  expect(spoil({ openTo: { says: "all", source: "kz-labour:permit.quota", evidence: "memory" }, cost: "unknown" })).toHaveLength(1);
  const { channel } = patent;
  expect(checkProcedure({ ...patent, channel: { ...channel, usedIn: ["nowhere"] } } as Procedure)).toEqual([
    expect.stringContaining("nowhere"),
  ]);
});

test("[LM2] places taken are told by words of the form; a small count only as such, and words that somebody typed not at all", () => {
  const counts = [
    { quota: "direct-permit/places", round: "2026 | farming", taken: 12 },
    { quota: "direct-permit/places", round: "2026 | care", taken: 4 },
    { quota: "circular-scheme/typed", round: "somebody typed this", taken: 9 },
  ];
  const typed = {
    ...patent,
    id: "circular-scheme",
    quotas: { typed: { takenIn: ["permitted"], per: ["employer"], source: ["decision:0056"] } },
  };
  const told = tellTaken([...procedures.filter((one) => one.id === "direct-permit"), typed as Procedure], counts);
  expect(told).toEqual([
    {
      procedure: "direct-permit",
      of: [
        { en: "2026", ru: "2026" },
        { en: "farming", ru: "сельское хозяйство" },
      ],
      taken: 12,
    },
    { procedure: "direct-permit", of: [expect.anything(), { en: "care and household", ru: "уход и домашнее хозяйство" }], taken: "<5" },
  ]);
});

test("[LM3] ways are counted at each level, and those on them by where they come from, without a small cell", () => {
  const ways = procedures.filter((one) => one.channel?.purpose === "work");
  const of = (procedure: string, origin: string | null, count: number) => ({ procedure, value: origin, count });
  const table = useTable(ways, [
    of("patent", "UZ", 40),
    of("patent", "TJ", 7),
    of("work-permit", "UZ", 2),
    of("circular-scheme", null, 11),
  ]);
  expect(table.columns.map((one) => one.id)).toEqual(["UZ", "TJ", "others", "notRecorded"]);
  expect(table.lines.find((one) => one.procedure === "patent")).toMatchObject({ cells: [40, 7, 0, 0], total: 47 });
  expect(table.lines.find((one) => one.procedure === "work-permit")?.total).toBe("withheld");
  expect(table.levels).toEqual([
    { level: "national", ways: 3, use: "withheld" },
    { level: "bilateral", ways: 1, use: 11 },
    { level: "regional", ways: 0, use: 0 },
  ]);
});

test("[LM3] those on each way, and so those who have places of a quota, are told by sex and by age as well, what was not recorded apart", () => {
  const ways = procedures.filter((one) => one.channel?.purpose === "work");
  const of = (procedure: string, value: string | null, count: number) => ({ procedure, value, count });
  const counts = [
    of("circular-scheme", "F", 12),
    of("circular-scheme", "M", 30),
    of("circular-scheme", null, 6),
    of("patent", "F", 2),
    of("patent", "M", 31),
    of("patent", null, 9),
  ];
  const table = useTable(ways, counts, "sex");
  expect(table).toMatchObject({
    by: "sex",
    columns: [{ id: "F", title: { en: "female" } }, { id: "M" }, { id: "X" }, { id: "notRecorded" }],
  });
  expect(table.lines.find((one) => one.procedure === "circular-scheme")).toMatchObject({ cells: [12, 30, 0, 6], total: 48 });
  expect(table.lines.find((one) => one.procedure === "patent")).toMatchObject({ cells: ["withheld", 31, 0, "withheld"], total: 42 });
  // Each way with a quota takes its places in the very states in which somebody is on it.
  for (const { quotas = {}, channel } of ways) for (const { takenIn } of Object.values(quotas)) expect(takenIn).toEqual(channel?.usedIn);
});
