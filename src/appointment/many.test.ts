import { expect, test } from "vitest";
import type { HelperChoice } from "./contract.ts";
import { type ChoicesAt, fitCase, meetingsOfDay, meetingTimes, placeAll } from "./many.ts";

const helper: HelperChoice = {
  id: "h-1",
  kind: "interpreter",
  name: "Sabo Interpreter",
  sex: "F",
  languages: ["prs", "rus"],
  isBusy: false,
  speaks: true,
  meetsWish: true,
};
const choices: ChoicesAt = {
  helpers: [helper],
  officers: [{ id: "o-1", isBusy: false }],
  languages: ["prs"],
  sexWished: "any",
  isPersonBusy: false,
};
const asked = { officer: "o-1", withInterpreter: true };
const fit = (more: Partial<ChoicesAt>) => fitCase({ ...choices, ...more }, asked);

test("[AP11] meetings follow each other on each day given; none runs beyond the hours, and what has no room goes to the next day given", () => {
  const days = { days: ["2026-11-25", "2026-11-24", "2026-11-24"], first: "09:30", until: "17:00", minutes: 45, perDay: 2 };
  expect(meetingTimes(days).map(({ day, time }) => `${day} ${time}`)).toEqual([
    "2026-11-24 09:30",
    "2026-11-24 10:15",
    "2026-11-25 09:30",
    "2026-11-25 10:15",
  ]);
  const late = { ...days, first: "15:00", minutes: 60, perDay: 4 };
  expect(meetingTimes(late).map(({ day, time }) => `${day} ${time}`)).toEqual([
    "2026-11-24 15:00",
    "2026-11-24 16:00",
    "2026-11-25 15:00",
    "2026-11-25 16:00",
  ]);
  expect(meetingsOfDay({ ...late, until: "17:15" })).toEqual([
    { begins: "15:00", ends: "16:00" },
    { begins: "16:00", ends: "17:00" },
  ]);
  expect(meetingTimes({ ...late, until: "15:45" })).toEqual([]);
});

test("[AP11] what passes with the time waits for another time; what does not is told at once, with the reason", () => {
  expect(fit({})).toMatchObject({ kind: "fits", language: "prs", interpreter: { id: "h-1" } });
  expect(fit({ isPersonBusy: true })).toEqual({ kind: "later", why: "personBusy" });
  expect(fit({ officers: [{ id: "o-1", isBusy: true }] })).toEqual({ kind: "later", why: "officerBusy" });
  expect(fit({ officers: [{ id: "o-2", isBusy: true }] }).kind).toBe("fits");
  expect(fit({ helpers: [{ ...helper, isBusy: true }] })).toEqual({ kind: "later", why: "interpreterBusy" });
  expect(fit({ languages: [] })).toEqual({ kind: "never", why: "languageNotKnown" });
  expect(fit({ languages: ["uzn"] })).toEqual({ kind: "never", why: "languageNobody" });
  expect(fit({ sexWished: undefined })).toEqual({ kind: "never", why: "wishNotAsked" });
  expect(fit({ helpers: [{ ...helper, meetsWish: false }] })).toEqual({ kind: "never", why: "wishNobody" });
  const title = { en: "…", ru: "…" };
  for (const verdict of ["no", "undetermined"] as const)
    expect(fit({ helpers: [{ ...helper, conflict: { ground: "office", verdict, title } }] })).toEqual({ kind: "never", why: "conflict" });
  expect(fitCase({ ...choices, helpers: [], languages: [], sexWished: undefined }, { ...asked, withInterpreter: false })).toEqual({
    kind: "fits",
  });
});

test("[AP11] what no other time mends is told whatever the time, so that the reason does not hang on whose turn it is", () => {
  const busy = { officers: [{ id: "o-1", isBusy: true }], isPersonBusy: true };
  expect(fit({ ...busy, languages: ["som"] })).toEqual({ kind: "never", why: "languageNobody" });
  expect(fit({ ...busy, sexWished: undefined })).toEqual({ kind: "never", why: "wishNotAsked" });
  expect(fit(busy)).toEqual({ kind: "later", why: "personBusy" });
});

test("[AP11] each case gets the first time that is left; who cannot be met leaves the others, and a time kept from before is nobody else's", async () => {
  const busyAt: Readonly<Record<string, readonly number[]>> = { b: [0, 1], d: [0, 1, 2, 3] };
  const ask = async (of: string, place: number) =>
    of === "c"
      ? ({ kind: "never", why: "conflict" } as const)
      : busyAt[of]?.includes(place)
        ? ({ kind: "later", why: "personBusy" } as const)
        : ({ kind: "fits" } as const);
  const placesOf = async (cases: readonly string[], had: (of: string) => number | undefined = () => undefined) =>
    Object.fromEntries(
      (await placeAll(cases, { places: 4, had, ask })).map(({ of, place, fit: found }) => [of, place ?? ("why" in found ? found.why : "")]),
    );
  expect(await placesOf(["a", "b", "c", "d", "e", "f", "g"])).toEqual({
    a: 0,
    b: 2,
    c: "conflict",
    d: "personBusy",
    e: 1,
    f: 3,
    g: "noTime",
  });
  // Gone on with after the act was broken off: each is asked first about its own time.
  const first: Readonly<Record<string, number>> = { f: 3, e: 0 };
  expect(await placesOf(["a", "e", "f"], (of) => first[of])).toEqual({ a: 1, e: 0, f: 3 });
});
