import { expect, test } from "vitest";
import { z } from "zod";
import type { Entry } from "./take.ts";
import { beginAct, commandIdOf, findAct, forgetAct, keepAct } from "./unfinished.ts";

const entry = (place: number): Entry => ({ row: { dossier: `d-${place}`, subject: `c-${place}`, reference: `XD-000${place}` }, place });
function store() {
  const kept = new Map<string, string>();
  return {
    kept,
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  };
}

test("[PR81] the same act and the same words give the same command; another word or another act gives another", async () => {
  const [first, again, otherWords, otherAct] = await Promise.all([
    commandIdOf("a", "renew c-1"),
    commandIdOf("a", "renew c-1"),
    commandIdOf("a", "renew c-2"),
    commandIdOf("b", "renew c-1"),
  ]);
  expect(again).toBe(first);
  expect(new Set([first, otherWords, otherAct]).size).toBe(3);
  expect(z.uuid().safeParse(first).success).toBe(true);
});

test("[PR81] an act that was broken off is found with what was recorded, and one that is done is not", () => {
  const at = store();
  const act = beginAct("a", [entry(1), entry(2)]);
  keepAct(at, "asylum/extend", { ...act, recorded: ["c-1"] });
  expect(findAct(at, "asylum/extend")).toMatchObject({ id: "a", recorded: ["c-1"], cases: [{ place: 1 }, { subject: "c-2", place: 2 }] });
  expect(findAct(at, "asylum/research")).toBeUndefined();
  keepAct(at, "asylum/extend", { ...act, recorded: ["c-1", "c-2"] });
  expect(findAct(at, "asylum/extend")).toBeUndefined();
  keepAct(at, "asylum/extend", act);
  forgetAct(at, "asylum/extend");
  expect(findAct(at, "asylum/extend")).toBeUndefined();
  at.setItem("panah-act/asylum/extend", "not json");
  expect(findAct(at, "asylum/extend")).toBeUndefined();
});

test("[PR81] what is kept of an act has no word and no reference", () => {
  const at = store();
  keepAct(at, "asylum/extend", beginAct("a", [entry(1)]));
  expect([...at.kept.values()].join()).not.toMatch(/XD-|d-1/);
});
