import { expect, test } from "vitest";
import { law, sayingOf } from "../app/law.ts";
import { ClauseView, InstrumentView, libraryContract, libraryTexts, refsMax } from "./index.ts";
import { libraryRoutes } from "./server.ts";

type Handlers = Record<
  "clause" | "clauses" | "instruments",
  (input: unknown) => Promise<{ ok: boolean; value?: never; refusal?: { code: string; rule: string } }>
>;
const handlers = libraryRoutes(law).handlers as unknown as Handlers;
const clause = (ref: string) => handlers.clause({ params: { ref } });

test("[LI1] a clause comes in our own words, with how it was read", async () => {
  const read = (await clause("refugee-1951:33.1")).value as unknown as ClauseView;
  expect(ClauseView.parse(read)).toMatchObject({
    ref: "refugee-1951:33.1",
    isInvented: false,
    instrument: { id: "refugee-1951", kind: "treaty" },
  });
  expect(read.text.ru.length).toBeGreaterThan(10);
  const invented = (await clause("xd-law:certificate")).value as unknown as ClauseView;
  expect(invented).toMatchObject({ isInvented: true, evidence: "invented", isConfirmed: true });
  const remembered = (await clause("icao-9303:3.4")).value as unknown as ClauseView;
  expect(remembered).toMatchObject({ isConfirmed: false, evidence: "memory" });
});

test.each(["refugee-1951:999", "nothing:1", "refugee-1951"])("[LI1] %s is unknown, not guessed", async (ref) => {
  expect(await clause(ref)).toMatchObject({ ok: false, refusal: { code: "law.unknown", rule: "LI1" } });
  expect(Object.keys(libraryTexts)).toContain("law.unknown");
});

test("[LI1] several clauses at once, each once; those not known are named", async () => {
  const query = libraryContract.clauses.query.parse({ refs: "refugee-1951:33.1,crc-1989:20,refugee-1951:33.1,nothing:1" });
  const answer = (await handlers.clauses({ query })).value as unknown as { clauses: ClauseView[]; missing: string[] };
  expect([answer.clauses.map((one) => one.ref), answer.missing]).toEqual([["refugee-1951:33.1", "crc-1989:20"], ["nothing:1"]]);
  const many = (count: number) => ({ refs: Array.from({ length: count }, (_, place) => `crc-1989:${place}`).join(",") });
  expect(libraryContract.clauses.query.safeParse(many(refsMax)).success).toBe(true);
  for (const wrong of [many(refsMax + 1), { refs: "" }, { refs: "no colon" }, {}])
    expect(libraryContract.clauses.query.safeParse(wrong).success).toBe(false);
});

test("[LI1] every instrument is listed, and every clause of it can be shown", async () => {
  const { instruments } = (await handlers.instruments({})).value as unknown as { instruments: InstrumentView[] };
  expect(instruments.length).toBeGreaterThan(50);
  for (const one of instruments) expect(() => InstrumentView.parse(one)).not.toThrow();
  expect(sayingOf("refugee-1951:33.1", "en")?.length).toBeGreaterThan(10);
});
