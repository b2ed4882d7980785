import { expect, test } from "vitest";
import { procedureContract, trialOf } from "../../test/procedure-contract.ts";
import { roles } from "../../src/access/index.ts";
import { genderViolence as here } from "../../countries/demo/gender-violence.ts";
import { type ClockId, findClock, listPublished, type Question } from "../../src/process/index.ts";
import { genderViolence } from "./index.ts";

procedureContract(genderViolence);

const { take, taken, blocked, undetermined } = trialOf(genderViolence, { fields: { recordAgreed: "yes" } });
const noTo = (...questions: string[]) => Object.fromEntries(questions.map((one) => [one, "no"]));
const order = ["penetration", "unwantedContact", "physicalAssault", "forcedMarriage", "denial", "psychological"];
const types = ["rape", "sexualAssault", "physicalAssault", "forcedMarriage", "denial", "psychological"];

test("[GB1] it is classified only as she agrees, and she may skip any question", () => {
  expect(take("recorded", "classify", { answers: {} })).toMatchObject(taken);
  expect(take("recorded", "classify", { answers: {}, fields: { recordAgreed: "no" } })).toMatchObject(blocked("GB1"));
  expect(take("recorded", "classify", { answers: {}, fields: {} })).toMatchObject(undetermined("GB1"));
  expect(genderViolence.forms.incident.questions.filter((one) => "required" in one)).toEqual([]);
});

test.each(order.map((question, place) => [question, types[place], place] as const))(
  "[GB2] a first yes to %s is %s",
  (question, type, place) => {
    const answers = { ...noTo(...order.slice(0, place)), [question]: "yes" };
    expect(take("recorded", "classify", { answers })).toMatchObject({ ok: true, value: { answers: { coreType: type } } });
  },
);

test("[GB2] six times no is not gender-based violence; anything open is not yet clear, but a later yes stands; a type is never handed in", () => {
  expect(take("recorded", "classify", { answers: noTo(...order) })).toMatchObject({ ok: true, value: { answers: { coreType: "notGbv" } } });
  expect(take("recorded", "classify", { answers: { ...noTo(...order), denial: "unsure" } })).toMatchObject({
    value: { answers: { coreType: "unclear" } },
  });
  const skipped = { ...noTo(...order), penetration: "unsure", psychological: "yes" };
  expect(take("recorded", "classify", { answers: skipped })).toMatchObject({ value: { answers: { coreType: "psychological" } } });
  expect(take("recorded", "classify", { answers: { coreType: "rape" } })).toMatchObject({ refusal: { code: "step.answer-unknown" } });
});

test("[GB2] the questions are put in the published order, each only when the one before did not settle it", () => {
  const questions: readonly Question[] = genderViolence.forms.incident.questions;
  const asked = questions.filter((one) => order.includes(one.id));
  expect(asked.map((one) => one.id)).toEqual(order);
  expect(asked.slice(1).map((one) => one.when)).toEqual(order.slice(0, -1).map((question) => ({ question, is: ["no", "unsure"] })));
});

test.each([
  [{ penetration: "yes", perpetrator: "partner" }, ["intimatePartner"]],
  [{ penetration: "yes", exchange: "yes", held: "yes" }, ["exploitation", "slavery"]],
  [{ ...noTo("penetration", "unwantedContact", "physicalAssault"), forcedMarriage: "yes", ageBand: "child" }, ["earlyMarriage"]],
  [{ ...noTo("penetration", "unwantedContact"), physicalAssault: "yes", exchange: "yes" }, ["none"]],
])("[GB2] the context of %j is %j", (answers, context) => {
  expect(take("recorded", "classify", { answers })).toMatchObject({ ok: true, value: { answers: { context } } });
});

test("[GB3] she decides on each share, the doctor and the police too", () => {
  const police = { serviceKind: "police", survivorAgrees: "no", serviceOutcome: "referred" };
  expect(take("classified", "offer", { answers: police })).toMatchObject(blocked("GB3"));
  expect(take("classified", "offer", { answers: { ...police, survivorAgrees: "unsure" } })).toMatchObject(undetermined("GB3"));
  expect(take("classified", "offer", { answers: { ...police, serviceOutcome: "declined" } })).toMatchObject(taken);
  expect(take("recorded", "offerHealth", { answers: { healthAgrees: "no", healthOutcome: "referred" } })).toMatchObject(blocked("GB3"));
  expect(take("recorded", "offerHealth", { answers: { healthAgrees: "no", healthOutcome: "declined" } })).toMatchObject(taken);
});

test("[GB3] nothing is handed over that she declined, and only to whom she named", () => {
  const agreed = { serviceKind: "legal", survivorAgrees: "yes", serviceOutcome: "referred" };
  const offer = (answers: object, ...handsOff: string[]) => take("classified", "offer", { answers: { ...agreed, ...answers }, handsOff });
  expect(offer({ handOverAgreed: ["asylum"] }, "asylum")).toMatchObject(taken);
  expect(offer({ handOverAgreed: ["asylum"] }, "asylum", "trafficking")).toMatchObject(blocked("GB3"));
  expect(offer({}, "asylum")).toMatchObject(blocked("GB3"));
  expect(offer({ handOverAgreed: ["asylum"], serviceOutcome: "declined" }, "asylum")).toMatchObject(blocked("GB3"));
  expect(offer({ survivorAgrees: "no", serviceOutcome: "declined" })).toMatchObject(taken);
  const health = (healthAgrees: string, healthOutcome: string) =>
    take("recorded", "offerHealth", { answers: { healthAgrees, healthOutcome }, handsOff: ["medical"] });
  expect(health("yes", "referred")).toMatchObject(taken);
  expect(health("yes", "declined")).toMatchObject(blocked("GB3"));
});

test("[GB3] a law is not named alone: a lawyer confirms it by name, and she is told before", () => {
  const ordered = {
    serviceKind: "police",
    survivorAgrees: "no",
    serviceOutcome: "referred",
    lawOrders: "Article 12",
    lawConfirmedBy: "Lawyer of the clinic",
    lawToldHer: "yes",
  };
  const offer = (answers: object) => take("classified", "offer", { answers: { ...ordered, ...answers } });
  expect(offer({})).toMatchObject(taken);
  expect(offer({ lawOrders: " " })).toMatchObject(blocked("GB3"));
  expect(offer({ lawConfirmedBy: " " })).toMatchObject(undetermined("GB3"));
  expect(offer({ lawToldHer: "no" })).toMatchObject(blocked("GB3"));
  expect(offer({ lawToldHer: "unsure" })).toMatchObject(undetermined("GB3"));
});

test("[GB4] health care is offered before it closes", () => {
  const past = { offerHealth: [{}] };
  expect(take("classified", "close", { answers: { closingAgreed: "yes" }, past })).toMatchObject(taken);
  expect(take("classified", "close", { answers: { closingAgreed: "yes" } })).toMatchObject(blocked("GB4"));
  expect(take("classified", "close", { answers: { closingAgreed: "unsure" }, past })).toMatchObject(undetermined("GB4"));
});

test("[GB5] no form asks for a name, and who keeps order or decides on claims does not read it", () => {
  const kinds = Object.values(genderViolence.forms).flatMap((form) => form.questions.map((one) => one.kind as string));
  expect(kinds.filter((kind) => ["person", "persons", "place"].includes(kind))).toEqual([]);
  for (const role of [
    "post-supervisor",
    "registration-supervisor",
    "eligibility-officer",
    "decision-maker",
    "nrm-officer",
    "service-provider",
  ] as const)
    expect([role, "gender-violence" in roles[role].compartments]).toEqual([role, false]);
});

test("[GB7] a doctor in time: 72 and 120 hours from the incident, where it was sexual violence as she says or as the questions find it", () => {
  const limit = (id: ClockId, answers: Record<string, unknown>) => {
    const clock = findClock(here.clocks, id, "2026-06-01", answers);
    return clock && clock.quantity !== "unknown" ? [clock.quantity, clock.unit, clock.countsFrom] : undefined;
  };
  const from = { question: "incidentOn", hour: "incidentHour" };
  for (const said of [{ urgentHealth: "yes" }, { urgentHealth: "unsure" }, { penetration: "yes" }, { penetration: "unsure" }]) {
    expect(limit("hiv", said)).toEqual([72, "hour", from]);
    expect(limit("contraception", said)).toEqual([120, "hour", from]);
  }
  for (const said of [{}, { urgentHealth: "no" }, { urgentHealth: "notAsked" }, { penetration: "no" }])
    expect(limit("hiv", said)).toBeUndefined();
  for (const id of ["hiv", "contraception"] as const) {
    expect(genderViolence.clocks[id]).toMatchObject({ awaits: "offerHealth", onlyAhead: true, once: true });
    expect(genderViolence.opening.starts).toContain(id);
    expect(genderViolence.steps.classify.starts).toContain(id);
    expect(genderViolence.steps.offerHealth.stops).toContain(id);
  }
});

test("[GB8] it lies apart from her file, and asks for no name and no link to one", () => {
  expect(genderViolence.liesApart).toBe(true);
  const kinds = Object.values(genderViolence.forms).flatMap((form) => form.questions.map((one): string => one.kind));
  for (const link of ["person", "persons"]) expect(kinds).not.toContain(link);
});

/** Values of the published lists, as read in the intake form and in the configuration that holds the others. */
const published = {
  "cp-violence-type":
    "rape sexual_assault physical_assault forced_marriage denial_of_resources_opportunities_or_services psychological_emotional_abuse non-gbv",
  sex: "female male",
  "displacement-status": "resident idp refugee asylum_seeker stateless_person returnee foreign_national",
  "perpetrator-relationship":
    "intimate_partner_former_partner primary_caregiver family_other_than_spouse_or_caregiver supervisor_employer schoolmate teacher_school_official service_provider cotenant_housemate family_friend_neighbor other_refugee_idp_returnee other_resident_community_member no_relation unknown other",
  "service-referred":
    "service_provided_by_your_agency referred services_already_received_from_another_agency service_not_applicable referral_declined_by_survivor service_unavailable",
} as const;

test("[GB9, PR70] the intake is asked and may be skipped; each list holds every published value and no code beside them", () => {
  const listed = listPublished([genderViolence]);
  const codes = (field: string) => new Set(listed.filter((one) => one.field === field).map((one) => one.code));
  expect(new Set(listed.map((one) => one.field))).toEqual(new Set(Object.keys(published)));
  for (const [field, all] of Object.entries(published)) expect([field, codes(field)]).toEqual([field, new Set(all.split(" "))]);
  const asked: readonly Question[] = genderViolence.forms.report.questions;
  for (const id of [
    "survivorAge",
    "survivorSex",
    "survivorOrigin",
    "displacement",
    "vulnerabilities",
    "incidentOn",
    "incidentHour",
    "urgentHealth",
  ])
    expect(asked.find((one) => one.id === id)?.required, id).toBeUndefined();
  expect(asked.map((one) => one.id)).toEqual(expect.arrayContaining(["survivorAge", "survivorSex", "displacement"]));
});
