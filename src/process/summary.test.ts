import { expect, test } from "vitest";
import { countries } from "../../countries/index.ts";
import { procedures } from "../../procedures/index.ts";
import { personLanguages } from "../kernel/index.ts";
import { summarise } from "./summary.ts";

const all = summarise(procedures, Object.values(countries));
const find = (id: string) => all.find((one) => one.id === id);

test("each procedure is told in figures: states, steps, gates, forms, hand-offs, and in which of the nine languages it is whole", () => {
  expect(all.map((one) => one.id)).toEqual(procedures.map((one) => one.id));
  for (const one of all) {
    expect(Math.min(one.states, one.steps, one.gates, one.forms, one.questions, one.clocks), one.id).toBeGreaterThan(0);
    expect([...one.languages, ...one.languagesLacking].toSorted()).toEqual([...personLanguages].toSorted());
    expect(one.languages).toEqual(expect.arrayContaining(["en", "ru", "prs", "tg"]));
    expect(one.officerLanguages).toEqual(["en", "ru"]);
  }
  expect(find("asylum")).toMatchObject({ languagesLacking: [] });
  expect(find("asylum")?.handOffs).toContain("trafficking");
});

test("[PR8] the time limits of a State are counted by how sure they are, and none is counted twice", () => {
  for (const one of all)
    for (const [code, { all: sum, sourced, notConfirmed, noFigure, workingStandard }] of Object.entries(one.countries))
      expect(sourced + notConfirmed + noFigure + workingStandard, `${one.id} ${code}`).toBe(sum);
  expect(find("asylum")?.countries["KG"]).toMatchObject({ sourced: 1, ownChoices: 1 });
  expect(find("asylum")?.countries["KZ"]).toMatchObject({ ownChoices: 0 });
  expect(find("asylum")?.countries["UZ"]).toBeUndefined();
});
