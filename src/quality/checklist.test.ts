import { expect, test } from "vitest";
import { countries } from "../../countries/index.ts";
import { findClause } from "../../law/index.ts";
import { procedures } from "../../procedures/index.ts";
import { findRole } from "../access/index.ts";
import type { Day, UnitCode } from "../kernel/index.ts";
import { type AnswerRow, type CheckAnswer, checklists, findChecklist, hintView, itemsOf, latestOf, scoreOf } from "./index.ts";

const list = findChecklist("referral-mechanism") ?? expect.fail("no checklist");
const items = itemsOf(list);
const said = (item: string, answer: CheckAnswer, more: Partial<AnswerRow> = {}): AnswerRow => ({
  id: `${item}/${answer}`,
  checklist: list.id,
  item,
  answer,
  office: "state",
  unit: "XD-NC" as UnitCode,
  at: "2026-11-01T08:00:00.000Z",
  ...more,
});

test("[CL1] items have ids of their own and cite clauses of the law folder; the four pillars are sections", () => {
  for (const one of checklists) {
    const ids = itemsOf(one).map((item) => item.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const ref of itemsOf(one).flatMap((item) => item.source)) expect(findClause(ref), ref).toBeDefined();
    expect(itemsOf(one).every((item) => item.source.length > 0)).toBe(true);
  }
  expect(list.sections.map((one) => one.id)).toEqual(["coordination", "identification", "support", "inclusion", "justice"]);
});

test("[CL5] the share is of what was answered; what is not known or open stands beside it and lowers nothing", () => {
  const section = items.slice(0, 5);
  const [a = "", b = "", c = "", d = ""] = section.map((item) => item.id);
  const latest = latestOf(list, [said(a, "met"), said(b, "inPart"), said(c, "notMet"), said(d, "notKnown")], "state");
  expect(scoreOf(section, latest)).toEqual({ items: 5, met: 1, inPart: 1, notMet: 1, notKnown: 1, open: 1, share: 1 / 3 });
  const unknown = scoreOf(section, latestOf(list, [said(d, "notKnown")], "state"));
  expect([unknown.share, unknown.notKnown, unknown.open]).toEqual([undefined, 1, 4]);
  expect(scoreOf(section, new Map())).not.toHaveProperty("share");
});

test("[CL4] the last answer of an office counts, whatever order they come in, and the other office has its own", () => {
  const first = said("crime", "notMet", { id: "1" });
  const later = said("crime", "met", { id: "0", at: "2026-11-09T08:00:00.000Z" });
  const other = said("crime", "inPart", { id: "2", office: "monitor", at: "2026-11-10T08:00:00.000Z" });
  expect(latestOf(list, [later, other, first], "state").get("crime")?.answer).toBe("met");
  expect(latestOf(list, [later, other, first], "monitor").get("crime")?.answer).toBe("inPart");
  expect(latestOf(list, [said("gone", "met")], "state").size).toBe(0);
});

test("[CL7] the package says its term, who plays a part and which procedures hand over, with source; what was not read is told as not read", () => {
  const hintsIn = (state: string, id: string) => {
    const country = countries[state] ?? expect.fail(state);
    const world = { country, procedures, today: "2026-11-24" as Day, roleTitle: (role: string) => findRole(role)?.title };
    return (items.find((item) => item.id === id)?.hints ?? []).flatMap((hint) => hintView(hint, world) ?? []);
  };
  expect(hintsIn("demo", "reflection")).toEqual([
    {
      text: { en: "Recovery and reflection: 45 days", ru: "Время на восстановление и размышление: 45 дней" },
      source: ["xd-law:reflection"],
      procedure: { id: "trafficking", title: { en: "Victims of trafficking", ru: "Жертвы торговли людьми" } },
      isConfirmed: true,
    },
  ]);
  expect(hintsIn("kz", "reflection")).toMatchObject([
    { text: { en: "Recovery and reflection: the term was not read" }, source: ["kz-trafficking-2024:18.2"], isConfirmed: false },
  ]);
  const [who, from] = hintsIn("demo", "more-than-police");
  expect(who?.text.en).toContain("Anti-trafficking officer");
  expect(from?.text.en).toMatch(/Handed over here from: .*[Ll]abour inspection/);
});

test("[CL7] every hint names something of a procedure that there is, so that none is silent by a slip of the pen", () => {
  for (const hint of checklists.flatMap(itemsOf).flatMap((item) => item.hints ?? [])) {
    const procedure = procedures.find((one) => one.id === hint.procedure);
    const named = hint.kind === "clock" ? procedure?.clocks[hint.clock] : hint.kind === "part" ? procedure?.parts[hint.part] : procedure;
    expect(named, JSON.stringify(hint)).toBeDefined();
  }
});

test("[CL8] the reintegration policy has the four areas, each with the policy, women and children", () => {
  const policy = findChecklist("reintegration-policy") ?? expect.fail("no policy");
  expect(policy.sections.map((one) => one.id)).toEqual(["health", "housing", "education", "income"]);
  for (const { id, items: asked } of policy.sections) {
    expect(asked.map((item) => item.id)).toEqual([`${id}.policy`, `${id}.women`, `${id}.children`, `${id}.told`]);
    expect(asked[0]?.facts).toEqual(["since", "published", "responsible"]);
  }
});
