import { expect, test } from "vitest";
import { changeOf, type Line, withLine } from "./change.ts";

const line = (person: string, part: Partial<Line> = {}): Line => ({
  person,
  names: [],
  before: "child",
  relation: "child",
  becomes: "stays",
  ...part,
});
const change = (...lines: Line[]) =>
  changeOf({ lines, household: "h", apart: "new", on: "2026-11-24", reason: "They said so", address: undefined });

test("who comes, who leaves and who is called otherwise make one change; who stays as before is not sent", () => {
  const { before: _, ...coming } = line("c", { relation: undefined });
  expect(change(line("a"), line("b", { becomes: "leaves", why: "died" }), coming, line("d", { relation: "sibling" }))).toMatchObject({
    kind: "household.update",
    dossier: "h",
    payload: {
      joins: [{ person: "c", relation: "unknown" }],
      leaves: [{ person: "b", why: "died" }],
      relations: [{ person: "d", relation: "sibling" }],
    },
  });
});

test("some who live apart make a household of their own; those who stay are sent where their relation changes", () => {
  expect(change(line("a", { becomes: "apart", relation: "head" }), line("b", { relation: "head" }))).toMatchObject({
    kind: "household.split",
    dossier: "new",
    payload: { from: "h", members: [{ person: "a", relation: "head" }], rest: [{ person: "b", relation: "head" }] },
  });
});

test("what would take two acts is not sent as one", () => {
  expect(change(line("a", { becomes: "apart" }), line("b", { becomes: "leaves" }))).toBe("mixed");
});

test("[PE9] a new head takes back what was said of the rest, but not of those who live apart", () => {
  const lines = [line("a"), line("b"), line("c", { becomes: "apart", relation: "head" })];
  expect(withLine(lines, "a", { relation: "head" }).map((one) => one.relation)).toEqual(["head", undefined, "head"]);
  expect(withLine(lines, "c", { relation: "head" }).map((one) => one.relation)).toEqual(["child", "child", "head"]);
});
