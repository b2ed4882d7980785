import { expect, test } from "vitest";
import type { Instant } from "../../../src/kernel/index.ts";
import { isTouched, newPerson, type DraftGroup, type DraftPerson } from "./draft.ts";
import { arrivalOf, needsOfDraft, questionsOf } from "./facts.ts";
import { familiesOf, isBegun, nextAnswer, withParts } from "./list-model.ts";
import { readMrz } from "./mrz-reader.ts";
import { readableOf } from "./sealing.ts";
import { instantOfLocal, localWords } from "../../kit/local-time.ts";

const today = "2026-11-24";
const uncle: DraftPerson = {
  ...newPerson("00000000-0000-4000-8000-000000000001", true),
  names: [{ script: "Latn", given: "Karim" }],
  sex: "M",
  birth: { precision: "year", year: 1985 },
};
/** A boy of about fifteen with an adult who says to be his uncle; each test spoils one thing. */
const boy: DraftPerson = {
  ...newPerson("00000000-0000-4000-8000-000000000002", false),
  names: [{ script: "Latn", given: "Yusuf" }],
  sex: "M",
  birth: { precision: "estimated", ageYears: 15, on: today },
  relation: "nephewOrNiece",
};
const group: DraftGroup = {
  id: "00000000-0000-4000-8000-000000000003",
  order: [uncle.id, boy.id],
  openRow: undefined,
  language: "prs",
  nationality: "AF",
};
const at = { post: "XD-POST-01", arrivedAt: "2026-11-24T00:00:00.000Z" };
const sent = (person: DraftPerson): Record<string, unknown> =>
  JSON.parse(JSON.stringify(arrivalOf(person, group, at))) as Record<string, unknown>;

test("[PO1] what was not asked leaves no trace in the command", () => {
  const payload = sent({ ...boy, answers: { medical: "notAsked" }, sex: undefined });
  for (const field of ["sex", "answers", "documentsSeen", "womanOfficer", "reasonOwnWords", "fearedAsked", "feared", "formerResidence"])
    expect(payload).not.toHaveProperty(field);
  expect(payload).toMatchObject({ wishesAsylum: "notAsked", nationalities: ["AF"], languages: ["prs"] });
});

test("[PO1] an untouched row is nobody, and one letter of a name makes it somebody", () => {
  expect([newPerson("a", true), newPerson("b", false)].map(isTouched)).toEqual([false, false]);
  expect(isTouched({ ...newPerson("b", false), names: [{ script: "Latn", given: "Y" }] })).toBe(true);
});

test("[PO2] the boy is proposed to child protection, apart from the man, while the row is typed", () => {
  const found = needsOfDraft(boy, [uncle, boy], group, today);
  expect(found.find((need) => need.need === "keepApart")).toMatchObject({ holds: "yes", apartFrom: [uncle.id], route: "child-protection" });
  expect(
    needsOfDraft({ ...boy, birth: { precision: "year", year: 1980 } }, [uncle, boy], group, today).find((need) => need.need === "keepApart")
      ?.holds,
  ).toBe("no");
});

test("[PO3] an answered question stays where it stood", () => {
  const needs = needsOfDraft(boy, [uncle, boy], group, today);
  const before = questionsOf(boy, needs).map((one) => one.code);
  const answered = { ...boy, answers: { medical: "no" as const } };
  const after = questionsOf(answered, needsOfDraft(answered, [uncle, answered], group, today)).map((one) => one.code);
  expect(before).toContain("medical");
  expect(after.filter((code) => before.includes(code))).toEqual(before.filter((code) => after.includes(code)));
  expect(after).toContain("medical");
});

const zone = ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"];
test("[PO4] good lines fill the row; a wrong check digit is flagged and kept", () => {
  expect(readMrz(zone.join("\n"), today)).toMatchObject({
    isGood: true,
    number: "L898902C3",
    fills: { sex: "F", birth: { precision: "day", day: "1974-08-12" } },
  });
  expect(readMrz(zone.join("\n").replace("C36", "C37"), today)).toMatchObject({ isGood: false, flag: "mrz.check-digit" });
  const payload = sent({ ...boy, paper: { mrz: zone.join("\n"), mrzFlag: "mrz.check-digit" } });
  expect(payload["documentsSeen"]).toEqual([{ type: "other", mrz: zone, mrzFlag: "mrz.check-digit" }]);
});

test("[DO17] a sample's number is told beside the lines, which fill the row all the same", () => {
  const read = readMrz(zone.join("\n"), today);
  expect(read).toMatchObject({ isGood: true, remark: { flag: "mrz.specimen" }, fills: { sex: "F" } });
});

test.each([
  ["Asia/Dushanbe", "2026-11-24T05:10", "2026-11-24T00:10:00.000Z"],
  ["Europe/Berlin", "2026-03-29T03:30", "2026-03-29T01:30:00.000Z"],
])("[PO5] %s: what is said as %s", (state, words, instant) => {
  expect(instantOfLocal(words, state)).toBe(instant);
  expect(localWords(instant, state)).toBe(words);
});

test("[PO6] people of one bus are several families: a child's parents are looked for in its own", () => {
  const father = { ...uncle, relation: "head" };
  const son: DraftPerson = { ...boy, birth: { precision: "estimated", ageYears: 9, on: today }, relation: "child" };
  const alone = (people: readonly DraftPerson[]) =>
    needsOfDraft(people[1] ?? son, people, group, today).find((need) => need.need === "unaccompaniedChild")?.holds;
  expect(alone([father, son])).not.toBe("yes");
  expect(alone([father, { ...son, family: "00000000-0000-4000-8000-000000000009" }])).toBe("yes");
  const families = familiesOf([father, { ...son, family: "another" }, { ...boy, family: "another" }], group);
  expect(families.map((one) => [one.id, one.people.length])).toEqual([
    [group.id, 1],
    ["another", 2],
  ]);
});

test("[PO6] a family name carried on alone is nobody; other scripts stay when the Latin name is written", () => {
  expect(isBegun({ names: withParts([], { given: "", family: "Rahimi" }) })).toBe(false);
  const both = withParts([{ script: "Arab", whole: "کریم" }], { given: "Karim", family: "Rahimi" });
  expect(both).toEqual([
    { script: "Latn", given: "Karim", family: "Rahimi" },
    { script: "Arab", whole: "کریم" },
  ]);
  expect(withParts(both, { given: "", family: "" })).toEqual([{ script: "Arab", whole: "کریم" }]);
});

test("[PO6] a chip goes from not asked to yes to no and back, and fear is noted of each only where each was asked", () => {
  expect([nextAnswer(undefined), nextAnswer("yes"), nextAnswer("no"), nextAnswer("unsure")]).toEqual(["yes", "no", "notAsked", "notAsked"]);
  expect(sent(boy)).not.toHaveProperty("fearedAsked");
  expect(arrivalOf(boy, { ...group, isFearAsked: true }, at)).toMatchObject({ fearedAsked: "asked" });
});

test("[PO6] where a list asked everybody whom they fear, the shift knows it too, so that slips print; what was explained goes along", () => {
  const now = "2026-11-24T00:00:00.000Z" as Instant;
  const sealed = { references: new Map([[boy.id, "XD-AAAA-BBBB"]]), referrals: [] };
  const explained = { language: "prs", how: "readAloud", understood: "yes" } as const;
  expect(readableOf(boy, { group, sealed, now })).toMatchObject({ fearedAsked: undefined, explained: undefined });
  expect(readableOf(boy, { group: { ...group, isFearAsked: true, explained }, sealed, now })).toMatchObject({
    reference: "XD-AAAA-BBBB",
    fearedAsked: "asked",
    explained: { leaflet: "all", leafletVersion: "1", language: "prs", how: "readAloud" },
  });
});
