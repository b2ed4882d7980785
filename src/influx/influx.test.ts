import fc from "fast-check";
import { expect, test } from "vitest";
import { demo } from "../../countries/demo/index.ts";
import { kz } from "../../countries/kz/index.ts";
import { procedures } from "../../procedures/index.ts";
import { findClause } from "../../law/index.ts";
import type { Day } from "../kernel/index.ts";
import { allPosts, checkContingency, checkCountry, type ContingencyPlan, type Threshold } from "../process/index.ts";
import { decideAlarms, type OpenAlarm } from "./alarm.ts";
import { laneNeeds, laneOrder } from "./lane.ts";
import { lastDayOf, refuseDates } from "./terms.ts";

const plan: ContingencyPlan = demo.contingency ?? expect.fail("the demo State has a plan");
const facts = { units: new Map(demo.units.map((unit) => [unit.code, unit])), isGround: (ref: string) => findClause(ref) !== undefined };
const faults = (changed: Partial<ContingencyPlan>) => checkContingency({ ...plan, ...changed }, facts);

test("[MI1] the plan of the demo State stands; Kazakhstan has none, since none was read", () => {
  expect(faults({})).toEqual([]);
  expect(checkCountry(demo, procedures, facts.isGround)).toEqual([]);
  expect(kz).not.toHaveProperty("contingency");
});

test("[MI1] a figure from memory, of no clause, or of nought is none", () => {
  const [first] = plan.thresholds;
  const spoilt = (figure: Partial<Threshold["arrivals"]>) =>
    faults({ outflows: [], thresholds: first ? [{ ...first, arrivals: { ...first.arrivals, ...figure } }] : [] });
  expect(spoilt({})).toEqual([]);
  expect(spoilt({ evidence: "memory" })).toEqual(["contingency plan: threshold post-1-day is a figure that nobody read"]);
  expect(spoilt({ source: "xd-law:no-such-clause" }).join()).toContain("cites unknown");
  expect(spoilt({ quantity: 0 }).join()).toContain("whole number above nought");
});

test("[MI1] a threshold is of a post of the State or of all posts, and somebody is told of it", () => {
  const [first] = plan.thresholds;
  expect(faults({ outflows: [], thresholds: first ? [{ ...first, unit: "XD-COM" }] : [] }).join()).toContain("of no post");
  expect(faults({ outflows: [], thresholds: first ? [{ ...first, unit: allPosts }] : [] })).toEqual([]);
  expect(faults({ tells: [] }).join()).toContain("nobody is told");
  expect(faults({ tells: ["XD-NOBODY"] }).join()).toContain("unit XD-NOBODY is unknown");
});

const threshold = (id: string, quantity: number): Threshold => ({
  id,
  title: { en: "A day", ru: "Сутки" },
  unit: allPosts,
  withinHours: 24,
  arrivals: { quantity, source: "xd-law:influx.thresholds", evidence: "R" },
  measure: { en: "Meet.", ru: "Собраться." },
});
const look = (count: number, open: readonly OpenAlarm[] = []) => decideAlarms([threshold("day", 60)], new Map([["day", count]]), open);

test("[MI2] a threshold is raised when it is reached, and not before", () => {
  expect(look(59)).toEqual({ raised: [], grown: [], cleared: [] });
  expect(look(60).raised).toEqual([{ threshold: "day", count: 60 }]);
});

test("[MI2] while it stands open it grows and is not raised again; it is left under three quarters", () => {
  const open = [{ id: "a", threshold: "day", highest: 70 }];
  expect(look(80, open)).toEqual({ raised: [], grown: [{ id: "a", highest: 80 }], cleared: [] });
  expect(look(45, open)).toEqual({ raised: [], grown: [], cleared: [] });
  expect(look(44, open).cleared).toEqual(["a"]);
});

test("[MI2] whatever the counts do, no threshold has two open alarms, and a count that trembles about the figure rings once", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 60 }),
      fc.array(fc.integer({ min: 46, max: 75 }), { maxLength: 60 }),
      (free, near) => {
        const walk = (counts: readonly number[]) => {
          let open: OpenAlarm[] = [];
          let rung = 0;
          for (const [turn, count] of counts.entries()) {
            const { raised, cleared } = look(count, open);
            rung += raised.length;
            open = [
              ...open.filter((one) => !cleared.includes(one.id)),
              ...raised.map((one) => ({ id: String(turn), threshold: one.threshold, highest: one.count })),
            ];
            expect(open.length).toBeLessThanOrEqual(1);
          }
          return rung;
        };
        walk(free);
        expect(walk(near)).toBeLessThanOrEqual(1);
      },
    ),
  );
});

const today = "2026-11-24" as Day;
const dates = (until: string, reviewOn: string) =>
  refuseDates({ until: until as Day, reviewOn: reviewOn as Day }, plan.activation, today)?.refusal;

test("[MI3] an activation holds no longer than the plan allows, and is looked at again before it ends", () => {
  expect(lastDayOf(plan.activation.longest, today)).toBe("2027-02-24");
  expect(dates("2027-02-24", "2026-12-08")).toBeUndefined();
  expect(dates("2027-02-25", "2026-12-08")).toMatchObject({
    code: "influx.term-too-long",
    rule: "MI3",
    source: ["xd-law:influx.activation"],
  });
  expect(dates("2027-02-24", "2026-12-09")).toMatchObject({ code: "influx.review-too-late", rule: "MI3" });
  expect(dates("2026-12-01", "2026-12-02")).toMatchObject({ code: "influx.review-too-late", rule: "MI3" });
  expect(dates("2026-11-23", "2026-11-22")).toMatchObject({ code: "influx.date-passed", rule: "MI3" });
});

const row = (group: string | undefined, arrivedAt: string, ...needs: string[]) => ({
  group,
  arrivedAt,
  needs: needs.map((need) => ({ need })),
});

test("[MI7] who has a need that cannot wait comes first, and the family with them", () => {
  const mother = row("family", "2026-11-24T03:00:00.000Z");
  const ill = row("family", "2026-11-24T03:00:00.000Z", "medical");
  const early = row(undefined, "2026-11-24T01:00:00.000Z");
  const worker = row(undefined, "2026-11-24T02:00:00.000Z", "labour");
  expect(laneOrder([early, worker, mother, ill])).toEqual([mother, ill, early, worker]);
});

test("[MI7] an order loses nobody and doubles nobody", () => {
  const needs = fc.subarray([...laneNeeds, "labour", "registration"]);
  fc.assert(
    fc.property(
      fc.array(
        fc.record({ group: fc.option(fc.constantFrom("a", "b"), { nil: undefined }), at: fc.integer({ min: 10, max: 59 }), needs }),
        { maxLength: 20 },
      ),
      (people) => {
        const rows = people.map((one) => row(one.group, `2026-11-24T01:${one.at}:00.000Z`, ...one.needs));
        const ordered = laneOrder(rows);
        expect(ordered).toHaveLength(rows.length);
        expect(new Set(ordered)).toEqual(new Set(rows));
        const isFirst = ordered.map((one) =>
          ordered.some(
            (other) =>
              (other === one || (other.group !== undefined && other.group === one.group)) &&
              other.needs.some((need) => (laneNeeds as readonly string[]).includes(need.need)),
          ),
        );
        expect(isFirst.indexOf(true, isFirst.indexOf(false) === -1 ? isFirst.length : isFirst.indexOf(false))).toBe(-1);
      },
    ),
  );
});

test("[MI13, MI15] parts and screening name units and grounds that exist, and an outflow is told by thresholds of its own country", () => {
  const outflow = plan.outflows?.[0] ?? expect.fail("the demo State has a plan for an outflow");
  const part = plan.parts?.[0] ?? expect.fail("organisations have parts in it");
  expect(faults({ parts: [{ ...part, unit: "XD-NOBODY" }] }).join()).toContain("unit XD-NOBODY is unknown");
  expect(faults({ parts: [{ ...part, within: { ...part.within, evidence: "memory" } }] }).join()).toContain("nobody read");
  expect(faults({ outflows: [{ ...outflow, origin: "SY" }] }).join()).toContain("does not count arrivals from SY");
  expect(faults({ outflows: [{ ...outflow, thresholds: [] }] }).join()).toContain("nothing tells of an outflow from AF");
  expect(faults({ outflows: [{ ...outflow, places: ["club"] }] }).join()).toContain("place club is none of the plan");
  expect(faults({ outflows: [{ ...outflow, source: "xd-law:no-such-clause" }] }).join()).toContain("cites unknown");
});
