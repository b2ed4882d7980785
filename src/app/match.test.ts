import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { evaluatePairs } from "./match/evaluate-pairs.ts";
import { evaluateRegister } from "./match/evaluate-register.ts";
import { linkFile } from "./match/link-files.ts";
import { searchFiles } from "./match/search-files.ts";
import { searchRegister } from "./match/search-register.ts";
import { readTable } from "./match/table.ts";

const folder = mkdtempSync(join(tmpdir(), "panah-match-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const quiet = () => undefined;
const write = (name: string, ...lines: readonly string[]) => {
  const file = join(folder, name);
  writeFileSync(file, `${lines.join("\n")}\n`);
  return file;
};

const given = [
  ["Rustam", "Рустам"],
  ["Farid", "Фарид"],
  ["Zahra", "Захра"],
  ["Omid", "Умед"],
  ["Yusuf", "Юсуф"],
  ["Nigora", "Нигора"],
] as const;
const family = ["Karimov", "Noorzai", "Sharifzoda", "Haidari", "Saidov", "Nazari", "Qodirov", "Safarov", "Yuldashev", "Rahimi"];
const people = given.flatMap(([latin, cyrillic], g) =>
  family.map((name, f) => ({ latin, cyrillic, name, born: `19${40 + g * 9}-0${1 + (f % 9)}-${11 + f + g}` })),
);

/** Each person twice, the second time with the given name in Cyrillic letters. */
const register = () =>
  write(
    "register.csv",
    "cluster,first_name,surname,dob,sex",
    ...people.flatMap(({ latin, cyrillic, name, born }, place) => [
      `${place},${latin},${name},${born},${place % 2 ? "F" : "M"}`,
      `${place},${cyrillic},${name},${born},`,
    ]),
  );

describe("measuring", () => {
  test("[MA12] pairs of names: by group, with a threshold that no label chose, and odd names counted", async () => {
    const file = write(
      "pairs.csv",
      "name1,name2,is_match,schema,case_group",
      "Фарид Нурзай,Farid Noorzai,true,Person,region",
      "Farid Noorzai,Zahra Haidari,false,Person,region",
      "Rust4m Karimov,Rustam Karimov,true,Person,odd",
    );
    const report = evaluatePairs(await readTable(file));
    expect(report).toMatchObject({ pairs: 3, threshold: 0, persons: { precision: 1, recall: 1, f1: 1 }, flagged: { "name.digits": 1 } });
    expect(report.groups.map(({ group }) => group)).toEqual(["odd", "region"]);
  });

  test("[MA12] a register: with labels and without, by sex, and the labels change no weight", async () => {
    const table = await readTable(register());
    const report = await evaluateRegister([table], { clusterColumn: "cluster", seed: 1 }, quiet);
    expect(report).toMatchObject({ records: 120, truePairs: 60 });
    expect(report.withoutLabels.pairwise.f1).toBeGreaterThan(0.9);
    expect(report.groups.map(({ group }) => group)).toEqual(["sex f", "sex m"]);
    const shuffled = { ...table, rows: table.rows.map(([, ...cells], place) => [String(place % 7), ...cells]) };
    const other = await evaluateRegister([shuffled], { clusterColumn: "cluster", seed: 1 }, quiet);
    expect([other.pairs, other.withoutLabels.threshold]).toEqual([report.pairs, report.withoutLabels.threshold]);
  });

  test("[MA12] rows of one file are looked for in another, and recall is told where both say who is who", async () => {
    const stored = write(
      "stored.csv",
      "id,full_name,dob",
      ...people.map(({ latin, name, born }, place) => `P${place},${latin} ${name},${born}`),
    );
    const asked = write("asked.csv", "id,full_name,dob", "P3,Рустам Ҳайдарӣ,", `P12,شریف‌زاده فرید,${people[12]?.born}`);
    const report = searchFiles(await readTable(stored), await readTable(asked), "id");
    expect(report).toMatchObject({ records: 60, queries: 2, recall: { queries: 2, recallAt1: 1, recallAt10: 1 } });
    expect(report.found[0]?.hits[0]?.id).toBe("P3");
  });

  test("[MA12] languages of one register are asked in another among invented people, the same with the same seed", async () => {
    const file = write(
      "parallel.tsv",
      ["id", "country", "born", "sex", "en", "ru"].join("\t"),
      ...people.map(({ latin, cyrillic, name, born }, place) =>
        [`P${place}`, "XD", born, "M", `${latin} ${name}`, place < 10 ? `${cyrillic} ${name}` : ""].join("\t"),
      ),
    );
    const options = { store: ["en"], ask: ["ru"], distractors: 500, seed: 3 };
    const [one, again] = [searchRegister(await readTable(file), options, quiet), searchRegister(await readTable(file), options, quiet)];
    expect(one.directions).toMatchObject([{ from: "en", to: "ru", queries: 10, fullBirth: { recallAt10: 1 } }]);
    expect(again.directions).toEqual(one.directions);
    expect(one.groups.map(({ group }) => group)).toEqual(["sex M", "Latn asked in Cyrl"]);
  });
});

describe("linking a register", () => {
  test("[MA14] stopped and gone on with, it gives what one go gives; [MA13] with a queue that says why", async () => {
    const file = register();
    const table = await readTable(file);
    const link = (into: string, pairsMost?: number) =>
      linkFile(
        file,
        table,
        { into: join(folder, into), seed: 1, reviewMost: 20, ...(pairsMost === undefined ? {} : { pairsMost }) },
        quiet,
      );
    const whole = await link("whole");
    expect(whole).toMatchObject({ records: 120 });
    expect(whole.joined).toBeGreaterThan(100);
    await expect(link("parts", 0)).rejects.toThrow(/stopped after 0/);
    const parts = await link("parts");
    const { seconds: _, files: __, ...same } = whole;
    expect(parts).toMatchObject(same);
    for (const name of ["clusters.csv", "review.csv"])
      expect(readFileSync(join(folder, "parts", name), "utf8")).toBe(readFileSync(join(folder, "whole", name), "utf8"));
  });

  test("[MA14] a folder of another register is refused and left as it is", async () => {
    const file = register();
    const table = await readTable(file);
    const options = { into: join(folder, "other"), seed: 1, reviewMost: 5 };
    await linkFile(file, table, options, quiet);
    const before = readFileSync(join(folder, "other", "progress.json"), "utf8");
    const changed = write("changed.csv", "first_name,surname,dob", "A,B,1990-03-07", "C,D,1991-03-07");
    await expect(linkFile(changed, table, options, quiet)).rejects.toThrow(/another register/);
    expect(readFileSync(join(folder, "other", "progress.json"), "utf8")).toBe(before);
  });
});
