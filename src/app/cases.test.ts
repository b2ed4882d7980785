import { afterAll, beforeAll, expect, test } from "vitest";
import { claimActors, openClaim, walkClaim } from "../../test/claim.ts";
import { openTestNode, type TestNode } from "../../test/node.ts";

let place: TestNode;
beforeAll(async () => {
  place = await openTestNode();
  place.setNow("2026-11-20T08:00:00.000Z");
});
afterAll(() => place.close());

const everyUnit = ["XD-POST-01", "XD-POST-02", "XD-POST-03", "XD-BS-HQ", "XD-MS-CAP", "XD-COM", "XD-COURT", "XD-CP", "XD-NRM"];
const asUnits = `set local panah.units = '{${everyUnit.join(",")}}'`;
const rowsOf = (sql: string, params: unknown[]) => place.database.owner.transaction(asUnits, (tx) => tx.query(sql, params));

test("[PR6, PR9] a claim runs from the wish at the post to recognition, and its rows follow", async () => {
  const actors = claimActors(place);
  const claim = await openClaim(place, actors.post, { arrivedAt: "2026-11-19T22:00:00Z" });
  const clocks = async () => rowsOf("select name, unit, step, started_at, due_at, remind_at from process.obligation where subject = $1 order by name", [claim.id]);
  expect(await clocks()).toEqual([
    { name: "clock/apply", unit: "XD-POST-02", step: "lodge", started_at: "2026-11-19T22:00:00.000Z", due_at: "2026-11-30T18:59:59.999Z", remind_at: null },
    { name: "clock/forward", unit: "XD-POST-02", step: "forward", started_at: "2026-11-19T22:00:00.000Z", due_at: "2026-11-20T22:00:00.000Z", remind_at: null },
  ]);
  await walkClaim(place, actors, claim, "register");
  expect((await clocks()).map((one) => `${String(one["name"])} ${String(one["unit"])}`)).toEqual(["clock/certificate XD-MS-CAP", "clock/decide XD-COM"]);
  await walkClaim(place, actors, claim, "notifyRecognition", "register");
  expect(await rowsOf("select state, is_final, unit, closed_at from process.case where id = $1", [claim.id])).toEqual([{ state: "recognised", is_final: true, unit: "XD-MS-CAP", closed_at: "2026-11-20T08:00:00.000Z" }]);
  expect(await clocks()).toEqual([]);
  expect((await rowsOf("select unit, compartments from access.relation where cause = $1 order by unit", [claim.id])).map((one) => one["unit"])).toEqual(["XD-MS-CAP"]);
});
