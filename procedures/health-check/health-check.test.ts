import { expect, test } from "vitest";
import { nothingKnown, procedureContract, trialOf } from "../../test/procedure-contract.ts";
import { findRole, roles } from "../../src/access/index.ts";
import { decideOpening, personSplits } from "../../src/process/index.ts";
import { procedures } from "../index.ts";
import { conditionGroups } from "./forms.ts";
import { healthCheck } from "./index.ts";

procedureContract(healthCheck);

const { take, taken, blocked, undetermined } = trialOf(healthCheck, {});
const result = { checkAgreed: "yes", conditionGroup: "tuberculosis", resultTold: "yes" };

test("[HC1] of a check-up the health worker and the person read, and no other role a field", () => {
  const readers = Object.keys(roles).filter((role) => findRole(role)?.compartments["health-check"] !== undefined);
  expect(readers).toEqual(["health-worker", "person"]);
  for (const shut of ["asylum", "child", "trafficking", "gender-violence", "security", "labour"] as const)
    expect(findRole("health-worker")?.compartments[shut]).toBeUndefined();
  expect(findRole("health-worker")).toMatchObject({ scope: "related", search: "none" });
});

test("[HC2] nothing is examined without the person's own yes, asked anew; whoever says no is asked and nothing else", () => {
  for (const checkAgreed of ["yes", "no", "unsure"])
    expect(
      decideOpening({ procedure: healthCheck, parts: ["health"], facts: { ...nothingKnown, answers: { checkAgreed } } }),
    ).toMatchObject({ ok: true });
  expect(take("asked", "examine", { answers: result })).toMatchObject(taken);
  expect(take("asked", "examine", { answers: { ...result, checkAgreed: "no" }, fields: { checkAgreed: "yes" } })).toMatchObject(
    blocked("HC2"),
  );
  expect(take("examined", "examine", { answers: { ...result, checkAgreed: "unsure" } })).toMatchObject(undetermined("HC2"));
  for (const state of ["asked", "examined"]) expect(take(state, "stop")).toMatchObject({ ok: true, value: { to: "ended", starts: [] } });
});

test("[HC3] no gate of another procedure answers otherwise because of a check-up, and no state of it protects", () => {
  for (const [id, state] of Object.entries(healthCheck.states)) {
    expect([id, state.protects]).toEqual([id, false]);
    const there = { procedure: "health-check", state: id, isFinal: state.isFinal, protects: state.protects };
    for (const procedure of procedures)
      for (const gate of Object.values(procedure.gates))
        for (const answers of [{}, { wishesAsylum: "no" }])
          expect(gate.holds({ ...nothingKnown, answers, cases: [there] }), `${procedure.id} ${gate.id}`).toBe(
            gate.holds({ ...nothingKnown, answers }),
          );
  }
});

test("[HC4] a result is written down after the person was told it", () => {
  expect(take("asked", "examine", { answers: { ...result, resultTold: "no" } })).toMatchObject(blocked("HC4"));
  expect(take("asked", "examine", { answers: { ...result, resultTold: "unsure" } })).toMatchObject(undetermined("HC4"));
});

test("[HC5] where it stands and what is due are the same whatever was found", () => {
  const outcomes = Object.keys(conditionGroups).map((conditionGroup) =>
    take("asked", "examine", { answers: { ...result, conditionGroup } }),
  );
  const shapes = outcomes.map((one) => one.ok && JSON.stringify([one.value.to, one.value.starts, one.value.stops, one.value.handsOff]));
  expect(new Set(shapes).size).toBe(1);
  const following = Object.keys(healthCheck.forms.following.questions[0].options).map((follows) =>
    take("examined", "close", { answers: { follows } }),
  );
  expect(new Set(following.map((one) => one.ok && JSON.stringify([one.value.to, one.value.starts]))).size).toBe(1);
  expect(healthCheck).not.toHaveProperty("track");
});

test("[HC6] what is counted is counted apart, by answers of closed lists and by nothing of a person", () => {
  expect(healthCheck.countsApart).toBe(true);
  expect(healthCheck.indicators.map((one) => one.by)).toEqual([["conditionGroup"], ["follows"]]);
  for (const { by } of healthCheck.indicators) expect(personSplits.some((split) => by.some((one) => one === split))).toBe(false);
});
