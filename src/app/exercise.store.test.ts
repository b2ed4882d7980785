import { afterAll, beforeAll, expect, test } from "vitest";
import { openTestEdge, TestBrowser } from "../../test/edge.ts";
import { openTestNode, type TestNode } from "../../test/node.ts";
import { pdfText } from "../../test/pdf-text.ts";
import { examplePapers } from "../document/index.ts";
import type { PaperKind } from "../document/index.ts";
import { createRenderer } from "../document/server.ts";
import { checkExercise } from "./exercise.ts";

let at: TestNode;
beforeAll(async () => {
  at = await openTestNode();
});
afterAll(() => at.close());
const played = () => ({ ...at.node, country: { ...at.node.country, played: "exercise" as const } });

test("[MI10] a database begun for an exercise never runs as a real one", async () => {
  expect(await checkExercise(played())).toEqual([]);
  expect(await checkExercise(played())).toEqual([]);
  expect((await checkExercise(at.node)).join()).toContain("PANAH_EXERCISE=yes");
});

test("[MI10] a database that people worked in never runs as an exercise, also when it was never asked before", async () => {
  const other = await openTestNode();
  const account = other.node.newId();
  await other.must(other.as("operator"), "account.create", account, {
    account,
    name: "Invented",
    login: "invented",
    role: "registrar",
    unit: "XD-MS-CAP",
  });
  expect((await checkExercise({ ...other.node, country: { ...other.node.country, played: "exercise" as const } })).join()).toContain(
    "real work",
  );
  expect(await checkExercise(other.node)).toEqual([]);
  await other.close();
});

test("[MI10] every screen learns that it is one, also before anybody has signed in", async () => {
  for (const [node, isExercise] of [
    [played(), true],
    [at.node, false],
  ] as const) {
    const edge = openTestEdge(node);
    expect((await new TestBrowser(edge).get("/api/session")).json()).toMatchObject({ isExercise });
    await edge.close();
  }
});

test.each(Object.keys(examplePapers) as PaperKind[])(
  "[MI10] a %s of an exercise is marked on every sheet, a real one on none",
  async (kind) => {
    const marks = async (words: RegExp, played?: "exercise" | "training"): Promise<number> =>
      pdfText(await createRenderer([], played).render(kind, examplePapers[kind])).match(words)?.length ?? 0;
    const sheets = kind === "group-certificates" ? 2 : 1;
    expect(await marks(/EXERCISE/g, "exercise")).toBeGreaterThanOrEqual(sheets);
    expect(await marks(/TRAINING/g, "training")).toBeGreaterThanOrEqual(sheets);
    expect(await marks(/EXERCISE|TRAINING/g)).toBe(0);
  },
);
