import { afterEach, beforeEach, expect, test } from "vitest";
import { playPosts, type PostsOptions } from "../../src/app/drills/posts.ts";
import { type Database, openDatabase } from "../../src/platform/server.ts";
import { openTestNode, type TestNode } from "../node.ts";

let at: TestNode;
let superuser: Database;
beforeEach(async () => {
  at = await openTestNode();
  superuser = openDatabase({ url: at.database.superuserUrl, max: 2 });
});
afterEach(async () => {
  await superuser.close();
  await at.close();
});

const play = (more: Partial<PostsOptions> = {}) =>
  playPosts({ node: at.node, superuser }, { arrivals: 200, devices: 5, days: 2, loss: 0.3, seed: 1, tell: () => undefined, ...more });

test(
  "[SY4, SY5, SY6] two days of posts without a network: nothing lost, nothing doubled, nothing stuck (P5)",
  { timeout: 120_000 },
  async () => {
    const report = await play({ seed: 2 });
    expect(report).toMatchObject({ arrivals: 200, lost: 0, doubled: 0, stuck: 0, needsPerson: 0 });
    // The drill is one only if what it is about happened.
    const { lostThere, lostBack, repeated, late } = report.traffic;
    for (const happened of [lostThere, lostBack, repeated + late, report.nodeKills, report.diskFull]) expect(happened).toBeGreaterThan(0);
  },
);

test.each([
  ["taking equal words for one person", "byBody"],
  ["letting go of what was only sent", "beforeReceipt"],
] as const)("[SY3, SY4] an outbox broken by %s is seen to lose", { timeout: 120_000 }, async (_, spoil) => {
  expect((await play({ spoil })).lost).toBeGreaterThan(0);
});

test("[SY3] an outbox that makes new ids when it tries again is seen to double", { timeout: 120_000 }, async () => {
  expect((await play({ spoil: "freshIds" })).doubled).toBeGreaterThan(0);
});
