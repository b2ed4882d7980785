import { afterAll, beforeAll, expect, test } from "vitest";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";

let at: TestNode;
beforeAll(async () => {
  at = await openTestNode("tm");
  at.setNow("2026-11-20T06:00:00.000Z");
});
afterAll(async () => {
  await at.close();
});

const registrar = () => at.as("dilnoza", { role: "registrar", unit: "TM-MS-ASG" });

/** When registration is due of a claim that is lodged today by somebody who entered then. */
async function dueOf(arrivedAt: string): Promise<{ started: string; due: string } | undefined> {
  const [dossier, id] = [at.node.newId(), at.node.newId()];
  await at.must(registrar(), "arrival.record", dossier, arrival(dossier, { post: "TM-MS-ASG", arrivedAt }));
  const wish = { case: id, procedure: "asylum", answers: { wishedOn: "2026-11-20", crossing: "regular" } };
  await at.must(registrar(), "case.open", dossier, wish);
  const claim = { lodgedOn: "2026-11-20", ownWords: "They threatened my father." };
  await at.must(registrar(), "case.step", dossier, { case: id, step: "lodge", answers: claim });
  const rows = await at.desk.open(registrar(), dossier, "read", ({ tx }) =>
    tx.query<{ started: string; due: string }>(
      `select to_char(started_at at time zone 'Asia/Ashgabat', 'YYYY-MM-DD') as started, to_char(due_at at time zone 'Asia/Ashgabat', 'YYYY-MM-DD') as due
         from process.obligation where subject = $1 and name = 'clock/register'`,
      [id],
    ),
  );
  return rows?.[0];
}

test("[PR72] in Turkmenistan registration is due three working days after the entry, whenever the claim is lodged", async () => {
  expect(await dueOf("2026-11-20T05:00:00.000Z")).toEqual({ started: "2026-11-20", due: "2026-11-25" });
  expect(await dueOf("2026-11-17T05:00:00.000Z")).toEqual({ started: "2026-11-17", due: "2026-11-20" });
});
