import { expect, test } from "vitest";
import { type CaseFacts, firstConflict, Helper, judgeHelper } from "./index.ts";

const person = "0a000000-0000-4000-8000-0000000000aa";
const home = "0a000000-0000-4000-8000-0000000000bb";
const helper = {
  id: "0a000000-0000-4000-8000-000000000001",
  ...Helper.parse({ kind: "interpreter", name: "Sabo Interpreter", sex: "F", languages: ["prs"], askedOn: "2026-11-01" }),
};
const about: CaseFacts = {
  dossier: person,
  reference: "XD-7K3M-29Q4",
  household: home,
  employers: ["Brickyard at the canal"],
  nationalities: ["AF"],
  feared: ["AF"],
  actedBy: ["0a000000-0000-4000-8000-000000000009"],
  booked: [],
  recused: [],
};
const found = (more: object, facts: object = {}) => firstConflict(judgeHelper({ ...helper, ...more }, { ...about, ...facts }));

test("[AP4] a helper who was asked and has no tie to the person or the case is clear", () => {
  expect(found({})).toBeUndefined();
});

test.each<[string, object, object]>([
  ["family", { file: person }, {}],
  ["family", { household: home }, {}],
  ["family", { relatives: ["XD-7K3M-29Q4"] }, {}],
  ["employer", { employers: ["brickyard  AT the canal "] }, {}],
  ["office", { offices: ["AF"] }, {}],
  ["office", { offices: ["IR"] }, { feared: ["IR"] }],
  ["acted", { account: "0a000000-0000-4000-8000-000000000009" }, {}],
  ["acted", {}, { booked: [{ helper: helper.id, as: "counsel" }] }],
  ["declared", {}, { recused: [helper.id] }],
])("[AP4] %s stands in the way", (ground, more, facts) => {
  expect(found(more, facts)).toEqual({ ground, verdict: "no" });
});

test("[AP4] interpreting again in the same case is no conflict", () => {
  expect(found({}, { booked: [{ helper: helper.id, as: "interpreter" }] })).toBeUndefined();
});

test("[AP4] what nobody asked is undetermined, and blocks (R6)", () => {
  expect(found({ askedOn: undefined })).toEqual({ ground: "family", verdict: "undetermined" });
  expect(found({ offices: ["IR"] }, { feared: undefined })).toEqual({ ground: "office", verdict: "undetermined" });
  expect(found({ offices: ["IR"] }, { nationalities: undefined })).toEqual({ ground: "office", verdict: "undetermined" });
  expect(found({}, { feared: undefined, nationalities: undefined })).toBeUndefined();
});

test("[AP4] what is known against a helper is said before what nobody asked: to ask them would change nothing", () => {
  expect(found({ askedOn: undefined }, { recused: [helper.id] })).toEqual({ ground: "declared", verdict: "no" });
});
