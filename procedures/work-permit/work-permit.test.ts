import { expect, test } from "vitest";
import { blocked, procedureContract, taken, takerOf, undetermined } from "../../test/procedure-contract.ts";
import { reviewFindings } from "../../test/review-contract.ts";
import { workPermit as here } from "../../countries/demo/work-permit.ts";
import { findClock, type Question } from "../../src/process/index.ts";
import { insuranceFindings, leftFindings } from "../../test/permit-contract.ts";
import { childFindings } from "../../test/children-contract.ts";
import { workPermit } from "./index.ts";

procedureContract(workPermit);

const take = takerOf(workPermit, { figures: { localShare: 70 }, options: { transferable: true, insuranceAsked: false } });
const examination = { nationals: 7, foreigners: 3, outsideQuota: "no", quotaPlaces: 5, quotaTaken: 4 };
const contract = {
  contractUnderstood: "yes",
  payEqual: "yes",
  wage: "500",
  feePaid: "no",
  papersOwn: "yes",
  childrenLeft: "no",
  permitUntil: "2027-06-01",
};

test("[WPT1] the share of nationals is not below the figure of the law; without a figure somebody states it by name", () => {
  expect(take("applied", "examine", { answers: examination })).toMatchObject(taken);
  expect(take("applied", "examine", { answers: { ...examination, nationals: 6 } })).toMatchObject(blocked("WPT1"));
  expect(take("applied", "examine", { answers: { ...examination, nationals: 0, foreigners: 0 } })).toMatchObject(blocked("WPT1"));
  const open = { figures: { localShare: "unknown" as const } };
  expect(take("applied", "examine", { answers: examination, ...open })).toMatchObject(undetermined("WPT1"));
  const stated = { ...examination, figureStated: 60, figureConfirmedBy: "Lawyer of the ministry" };
  expect(take("applied", "examine", { answers: stated, ...open })).toMatchObject(taken);
});

test("[WPT2] a place of the quota is left, or the work stands outside it", () => {
  expect(take("applied", "examine", { answers: { ...examination, quotaTaken: 5 } })).toMatchObject(blocked("WPT2"));
  const { quotaTaken: _, ...uncounted } = examination;
  expect(take("applied", "examine", { answers: uncounted })).toMatchObject(undetermined("WPT2"));
  expect(take("applied", "examine", { answers: { ...uncounted, outsideQuota: "yes" } })).toMatchObject(taken);
  expect(take("applied", "examine", { answers: { ...uncounted, outsideQuota: "unsure" } })).toMatchObject(undetermined("WPT2"));
});

test("[WPT3] the contract is understood and pays no worse than nationals are paid", () => {
  expect(take("examined", "permit", { answers: contract })).toMatchObject(taken);
  for (const one of ["contractUnderstood", "payEqual"]) {
    expect(take("examined", "permit", { answers: { ...contract, [one]: "no" } })).toMatchObject(blocked("WPT3"));
    expect(take("examined", "permit", { answers: { ...contract, [one]: "unsure" } })).toMatchObject(undetermined("WPT3"));
  }
});

test("[WPT4] the worker paid nobody and holds their own papers", () => {
  expect(take("examined", "permit", { answers: { ...contract, feePaid: "yes" } })).toMatchObject(blocked("WPT4"));
  expect(take("examined", "permit", { answers: { ...contract, papersOwn: "no" } })).toMatchObject(blocked("WPT4"));
  expect(take("examined", "permit", { answers: { ...contract, feePaid: "unsure" } })).toMatchObject(undetermined("WPT4"));
});

test("[WPT5] a refusal has reasons and a clause", () => reviewFindings.reasons(workPermit, "examined", {}, "WPT5"));
test("[WPT6] who refused does not review", () => reviewFindings.another(workPermit, "WPT6"));
test("[WPT7] a refusal is final when the time to contest is over", () => reviewFindings.over(workPermit, "WPT7"));

test("[WPT8] nobody loses the permit unheard, or for a complaint", () => {
  const answers = { workerHeard: "yes", revocationReasons: "Works elsewhere." };
  expect(take("permitted", "revoke", { answers })).toMatchObject(taken);
  expect(take("permitted", "revoke", { answers: { ...answers, workerHeard: "no" } })).toMatchObject(blocked("WPT8"));
  for (const procedure of ["grievance", "labour-inspection"]) {
    const open = { procedure, state: "received", isFinal: false, protects: false };
    expect(take("permitted", "revoke", { answers, cases: [open] })).toMatchObject(blocked("WPT8"));
    expect(take("permitted", "revoke", { answers, cases: [{ ...open, isFinal: true }] })).toMatchObject(taken);
  }
});

test("[WPT9] another employer on the same permit where the law lets", () => {
  const answers = { employer: "Bakery", transferOn: "2026-07-01" };
  expect(take("permitted", "transfer", { answers })).toMatchObject(taken);
  expect(take("permitted", "transfer", { answers, options: { transferable: false } })).toMatchObject(blocked("WPT9"));
  expect(take("permitted", "transfer", { answers, options: { transferable: "unknown" } })).toMatchObject(undetermined("WPT9"));
});

test("[WPT10] a permit ends past its renewal; before, only the worker gives it back", () => {
  expect(take("permitted", "expire", { clocks: { renew: "passed" } })).toMatchObject(taken);
  expect(take("permitted", "expire", { clocks: { renew: "running" } })).toMatchObject(blocked("WPT10"));
  expect(take("permitted", "expire", { clocks: { renew: "noFigure" } })).toMatchObject(undetermined("WPT10"));
  expect(workPermit.steps.giveBack.by).toEqual(["person"]);
});

test("[WPT11] the highly skilled: fewer papers and a shorter time where the law has it, and the same fairness", () => {
  const { wage: _, ...fair } = contract;
  const fast = { ...fair, skillSeen: "yes" };
  const facts = { answers: fast, fields: { highlySkilled: "yes" }, options: { fastSkilled: true, insuranceAsked: false } };
  const give = (more: object) => take("applied", "permitFast", { ...facts, ...more });
  expect(give({})).toMatchObject({ ok: true, value: { to: "permitted", stops: ["examine"], issues: ["work-permit"] } });
  expect(give({ options: { fastSkilled: false } })).toMatchObject(blocked("WPT11"));
  expect(give({ options: { fastSkilled: "unknown" } })).toMatchObject(undetermined("WPT11"));
  expect(give({ fields: {} })).toMatchObject(undetermined("WPT11"));
  expect(give({ answers: { ...fast, skillSeen: "no" } })).toMatchObject(blocked("WPT11"));
  expect(give({ answers: { ...fast, payEqual: "no" } })).toMatchObject(blocked("WPT3"));
  expect(give({ answers: { ...fast, papersOwn: "no" } })).toMatchObject(blocked("WPT4"));
  const { fast: few, examination: market, contract: agreement } = workPermit.forms;
  const asked = (questions: readonly Question[]) => questions.filter((one) => one.required === true).length;
  expect(asked(few.questions)).toBeLessThan(asked(market.questions) + asked(agreement.questions));
  const within = (highlySkilled: string) => findClock(here.clocks, "examine", "2026-06-01", { highlySkilled });
  expect([within("yes"), within("no")]).toMatchObject([
    { quantity: 5, unit: "day" },
    { quantity: 15, unit: "day" },
  ]);
});

test("[WPT12] a child who comes along is named with their school, and no permit hangs on it", () =>
  childFindings(workPermit, "permitted", "WPT12"));

test("[WPT13] where the law asks for insurance the worker is insured on the day, and its end is due", () => {
  insuranceFindings(workPermit, { state: "examined", step: "permit", rule: "WPT13", answers: contract });
  const { wage: _, ...fair } = contract;
  insuranceFindings(workPermit, {
    state: "applied",
    step: "permitFast",
    rule: "WPT13",
    answers: { ...fair, skillSeen: "yes" },
    facts: { fields: { highlySkilled: "yes" }, options: { fastSkilled: true } },
  });
});

test("[WPT14] children who stay behind have somebody, or the care check is asked for", () =>
  leftFindings(workPermit, {
    state: "examined",
    step: "permit",
    rule: "WPT14",
    answers: contract,
    facts: { options: { insuranceAsked: false } },
  }));

test("[WPT15] permits of both ways and refusals are counted by sex", () => {
  const bySex = workPermit.indicators.filter(({ by }) => by?.some((one) => one === "sex"));
  expect(bySex.map(({ to }) => to)).toEqual(expect.arrayContaining(["permitted", "refuse"]));
  expect([workPermit.steps.permit.to, workPermit.steps.permitFast.to]).toEqual(["permitted", "permitted"]);
});
