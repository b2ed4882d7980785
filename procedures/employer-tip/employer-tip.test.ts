import { expect, test } from "vitest";
import { blocked, procedureContract, taken, takerOf, undetermined } from "../../test/procedure-contract.ts";
import { employerTip } from "./index.ts";

procedureContract(employerTip);

const take = takerOf(employerTip);

test("[ETP1] where somebody is in danger, or may be, help is told before the tip is taken up", () => {
  const triage = { sign: "trafficking" };
  expect(take("received", "take", { fields: { danger: "no" }, answers: triage })).toMatchObject(taken);
  for (const danger of ["yes", "unsure"]) {
    expect(take("received", "take", { fields: { danger }, answers: triage })).toMatchObject(undetermined("ETP1"));
    expect(take("received", "take", { fields: { danger }, answers: { ...triage, helpTold: "no" } })).toMatchObject(blocked("ETP1"));
    expect(take("received", "take", { fields: { danger }, answers: { ...triage, helpTold: "yes" } })).toMatchObject(taken);
  }
});

test("[ETP2] the answer is written and names no worker", () => {
  const reply = { outcome: "inspection", reply: "We go there.", namesWorker: "no" };
  expect(take("taken", "answer", { answers: reply })).toMatchObject(taken);
  expect(take("taken", "answer", { answers: { ...reply, namesWorker: "yes" } })).toMatchObject(blocked("ETP2"));
  expect(take("taken", "answer", { answers: { ...reply, namesWorker: "unsure" } })).toMatchObject(undetermined("ETP2"));
  expect(take("taken", "answer", { answers: { ...reply, reply: " " } })).toMatchObject(blocked("ETP2"));
});

test("[ETP3] no form asks who sends it", () => {
  const kinds = Object.values(employerTip.forms).flatMap((form) => form.questions.map((one) => one.kind as string));
  expect(kinds.filter((kind) => kind === "person" || kind === "persons")).toEqual([]);
  expect(employerTip.forms.tip.questions.map((one) => one.id)).toEqual(["tipAbout", "danger", "tipWho", "tipWhere", "tipWords"]);
});
