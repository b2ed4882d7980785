import { expect, test } from "vitest";
import { nothingKnown, procedureContract, trialOf } from "../../test/procedure-contract.ts";
import { formerlyDeported } from "./index.ts";

procedureContract(formerlyDeported);

const { take, taken, blocked, undetermined } = trialOf(formerlyDeported, {
  person: { fearedAsked: "asked", feared: ["AF"] },
  fields: { optionsExplained: ["return", "integration", "resettlement"], optionsUnderstood: "yes", citizenshipHow: "none" },
});
const proof = { proofKind: ["witness"], proofWords: "Two neighbours" };
const choice = { chosenWay: "integration", choiceWords: "My graves are here.", choiceFree: "yes", staying: "Nobody" };
const solution = { solutionWords: "I have a house.", solutionAgreed: "yes" };

test("[FD1] shown by any fit means, and no archive of a State feared is asked", () => {
  expect(take("recorded", "prove", { answers: proof })).toMatchObject(taken);
  const archive = (archiveState: string) => ({ answers: { ...proof, proofKind: ["archive"], archiveState } });
  expect(take("recorded", "prove", archive("RU"))).toMatchObject(taken);
  expect(take("recorded", "prove", archive("AF"))).toMatchObject(blocked("FD1"));
  expect(take("recorded", "prove", { ...archive("RU"), person: nothingKnown.person })).toMatchObject(undetermined("FD1"));
});

test("[FD2] all three ways are explained before a choice", () => {
  expect(take("proven", "choose", { answers: choice })).toMatchObject(taken);
  const fields = { optionsExplained: ["return"], optionsUnderstood: "yes", citizenshipHow: "none" };
  expect(take("proven", "choose", { answers: choice, fields })).toMatchObject(blocked("FD2"));
});

test("[FD3] the right to citizenship is looked at before a choice", () => {
  const fields = { optionsExplained: ["return", "integration", "resettlement"], optionsUnderstood: "yes" };
  expect(take("proven", "choose", { answers: choice, fields })).toMatchObject(undetermined("FD3"));
});

test("[FD4] the choice is their own, free, and may be changed", () => {
  expect(take("proven", "choose", { answers: { ...choice, choiceFree: "no" } })).toMatchObject(blocked("FD4"));
  expect(take("proven", "choose", { answers: { ...choice, staying: " " } })).toMatchObject(blocked("FD4"));
  expect(take("chosen", "chooseAnew")).toMatchObject({ ok: true, value: { to: "proven" } });
});

test("[FD5] no case ends while a safety incident is open", () => {
  expect(take("chosen", "solve", { answers: solution, past: { noteIncident: [{}] } })).toMatchObject(blocked("FD5"));
  expect(take("chosen", "solve", { answers: solution, past: { noteIncident: [{}], answerIncident: [{}] } })).toMatchObject(taken);
  const stopping = { answers: { withdrawalWords: "Not now.", withdrawalFree: "yes" } };
  for (const state of ["recorded", "proven", "chosen"])
    expect(take(state, "stop", { ...stopping, past: { noteIncident: [{}] } })).toMatchObject(blocked("FD5"));
});

test("[FD6] it is solved when the person says so", () => {
  expect(take("chosen", "solve", { answers: { ...solution, solutionAgreed: "no" } })).toMatchObject(blocked("FD6"));
});

test("[FD7] the person may stop, and come back", () => {
  expect(take("proven", "stop", { answers: { withdrawalWords: "Not now.", withdrawalFree: "yes" } })).toMatchObject(taken);
  expect(take("proven", "stop", { answers: { withdrawalWords: "Not now.", withdrawalFree: "unsure" } })).toMatchObject(undetermined("FD7"));
  expect(formerlyDeported.steps.comeBack.from).toContain("stopped");
});
