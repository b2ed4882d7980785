import { expect, test } from "vitest";
import { blocked, procedureContract, schemeOfCase, taken, takerOf, undetermined } from "../../test/procedure-contract.ts";
import { reviewFindings } from "../../test/review-contract.ts";
import { decideOpening } from "../../src/process/index.ts";
import { nothingKnown } from "../../test/procedure-contract.ts";
import { permanentAdmission } from "./index.ts";

procedureContract(permanentAdmission);

const { stayTo: _stayTo, ...endless } = schemeOfCase();
const take = takerOf(permanentAdmission, {
  fields: { scheme: "S-1", occupation: "2221" },
  person: { nationalities: ["KG"] },
  figures: { places: 40, newcomers: 30 },
  placesTaken: { places: 29, newcomers: 29 },
  scheme: endless,
});
const place = { returning: "no", skillsShown: "yes", feePaid: "no", papersOwn: "yes" };
const give = (more: Record<string, unknown> = {}, facts = {}) => take("applied", "place", { answers: { ...place, ...more }, ...facts });

test("[PAD1] one applies for a scheme that takes applications on the day", () => {
  const apply = (scheme: Partial<typeof endless> | undefined) =>
    decideOpening({
      procedure: permanentAdmission,
      parts: ["person"],
      national: { offers: { scheme: { "S-1": { en: "Nurses", ru: "Медсёстры" } } } },
      facts: { ...nothingKnown, answers: { scheme: "S-1" }, ...(scheme ? { scheme: { ...endless, ...scheme } } : {}) },
    });
  expect(apply({})).toMatchObject(taken);
  expect(apply({ applyTo: "2026-05-31" })).toMatchObject(blocked("PAD1"));
  expect(apply({ applyFrom: "2026-06-02" })).toMatchObject(blocked("PAD1"));
  expect(apply({ closedOn: "2026-06-01" })).toMatchObject(blocked("PAD1"));
  expect(apply({ closedOn: "2026-06-02" })).toMatchObject(taken);
  expect(apply(undefined)).toMatchObject(undetermined("PAD1"));
});

test("[PAD2] a place goes to whom the scheme is for", () => {
  expect(give()).toMatchObject(taken);
  expect(give({}, { person: { nationalities: ["AF"] } })).toMatchObject(blocked("PAD2"));
  expect(give({}, { person: {} })).toMatchObject(undetermined("PAD2"));
});

test("[PAD3] a place is left besides those kept for who took part before", () => {
  expect(give({}, { placesTaken: { places: 40, newcomers: 29 } })).toMatchObject(blocked("PAD3"));
  expect(give({}, { placesTaken: { places: 35, newcomers: 30 } })).toMatchObject(blocked("PAD3"));
  expect(give({ returning: "yes" }, { placesTaken: { places: 35, newcomers: 30 } })).toMatchObject(taken);
});

test("[PAD4] the worker paid nobody and holds their own papers", () => {
  expect(give({ feePaid: "yes" })).toMatchObject(blocked("PAD4"));
});

test("[PAD5] who is admitted stays without an end, and only the person gives it up", () => {
  const admit = (facts = {}) => take("selected", "admit", { answers: { admittedOn: "2026-06-01" }, ...facts });
  expect(admit()).toMatchObject({ ok: true, value: { to: "settled", issues: ["residence-permit"], starts: [] } });
  expect(admit({ scheme: schemeOfCase() })).toMatchObject(blocked("PAD5"));
  const out = Object.values(permanentAdmission.steps).filter(
    (step) => "to" in step && (step.from as readonly string[]).includes("settled"),
  );
  expect(out.map((step) => step.by)).toEqual([["person"]]);
});

test("[PAD6] a refusal has reasons and a clause", () => reviewFindings.reasons(permanentAdmission, "applied", {}, "PAD6"));
test("[PAD7] who refused does not review", () => reviewFindings.another(permanentAdmission, "PAD7"));
test("[PAD8] a refusal is final when the time to contest is over", () => reviewFindings.over(permanentAdmission, "PAD8"));
