import { expect, test } from "vitest";
import { procedures } from "../procedures/index.ts";
import { procedurePages, stalePages } from "./procedure-pages.ts";
import { numberedEdges, procedureSvg } from "./procedure-svg.ts";

test("docs/guides/procedures is what the definitions and packages say now: run node tools/procedure-pages.ts", () => {
  expect(stalePages()).toEqual([]);
});

test.each(procedures.map((one) => [one.id, one] as const))(
  "the picture of %s has every state, every edge and the limits that wait",
  (_, one) => {
    const svg = procedureSvg(one);
    expect(svg.match(/class="state/g)?.length).toBe(Object.keys(one.states).length);
    expect(svg.match(/class="dot"/g)?.length ?? 0).toBe(numberedEdges(one).length);
    expect(svg).toContain("◷");
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
  },
);

test.each(procedures.map((one) => [one.id, one] as const))("the page of %s names every step, with who takes it", (id, one) => {
  const page = procedurePages().get(`${id}.md`) ?? "";
  for (const step of Object.values(one.steps)) expect(page).toContain(`| ${step.title.en} |`);
});
