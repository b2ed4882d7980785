import { afterAll, beforeAll, expect, test } from "vitest";
import { claimActors, openClaim, walkClaim } from "../../test/claim.ts";
import { openTestNode, type TestNode } from "../../test/node.ts";
import type { Country, Procedure } from "../process/index.ts";
import { openDesk } from "./desk.ts";
import type { Node } from "./node.ts";
import { checkVersionsInUse } from "./versions.ts";

let at: TestNode;
beforeAll(async () => {
  at = await openTestNode();
  at.setNow("2026-11-20T08:00:00.000Z");
});
afterAll(async () => {
  await at.close();
});

const later = "2027-01-01";
const asylum = () => at.node.procedures.find((one) => one.id === "asylum") as Procedure;
/** The law changed: a claim is lodged without a form, and somebody new reads along. */
const changed = (): Procedure => {
  const { form: _, ...lodge } = asylum().steps["lodge"] as Procedure["steps"][string];
  return {
    ...asylum(),
    version: later,
    parts: { ...asylum().parts, observer: { en: "Observer", ru: "Наблюдатель" } },
    steps: { ...asylum().steps, lodge },
  };
};
function changedCountry(parts: (old: Country["procedures"][string]["parts"]) => Country["procedures"][string]["parts"]): Country {
  const switched = at.node.country.procedures["asylum"] as Country["procedures"][string];
  return {
    ...at.node.country,
    procedures: { ...at.node.country.procedures, asylum: { ...switched, version: later, parts: parts(switched.parts) } },
  };
}
const withObserver = (old: Country["procedures"][string]["parts"]) => ({ ...old, observer: { roles: ["monitor"], units: ["XD-OMB"] } });
const nodeWith = (procedures: readonly Procedure[], country: Country): Node => ({ ...at.node, procedures, country });

test("[PR6] a running case keeps the version it began with, while a new one begins under the version that holds now", async () => {
  const actors = claimActors(at);
  const old = await openClaim(at, actors.post, { arrivedAt: "2026-11-19T22:00:00Z" });
  const node = nodeWith([...at.node.procedures, changed()], changedCountry(withObserver));
  const desk = openDesk(node);
  expect(await checkVersionsInUse(node)).toEqual([]);
  const lodge = (claim: typeof old) =>
    desk.record(actors.post, {
      id: node.newId(),
      kind: "case.step",
      dossier: claim.dossier,
      payload: { case: claim.id, step: "lodge", answers: {} },
    });
  expect(await lodge(old)).toMatchObject({ ok: false, refusal: { code: "step.answer-missing", rule: "PR3" } });
  const must: TestNode["must"] = async (actor, kind, dossier, payload, more = {}) => {
    const recorded = await desk.record(actor, { id: node.newId(), kind, dossier, payload, ...more });
    if (!recorded.ok) throw new Error(recorded.refusal.code);
    return recorded.answer;
  };
  expect(await lodge(await openClaim({ must }, actors.post, { arrivedAt: "2026-11-19T22:00:00Z" }))).toMatchObject({ ok: true });
  await walkClaim({ must }, actors, old, "register");
});

test("[PR6] a node does not start without a version that its cases need, nor where the country no longer answers it", async () => {
  await openClaim(at, claimActors(at).post, { arrivedAt: "2026-11-19T22:00:00Z" });
  const gone = nodeWith(
    at.node.procedures.map((one) => (one.id === "asylum" ? changed() : one)),
    changedCountry(withObserver),
  );
  expect(await checkVersionsInUse(gone)).toEqual(
    expect.arrayContaining([expect.stringMatching(/asylum 2026-01-01, which procedures\/ no longer has/)]),
  );
  const deaf = nodeWith(
    [...at.node.procedures, changed()],
    changedCountry((old) => withObserver(Object.fromEntries(Object.entries(old).filter(([part]) => part !== "reviewer")))),
  );
  expect(await checkVersionsInUse(deaf)).toContain("XD: cases run under asylum 2026-01-01, and nobody plays reviewer");
  const { asylum: _, ...others } = at.node.country.procedures;
  expect(await checkVersionsInUse(nodeWith(at.node.procedures, { ...at.node.country, procedures: others }))).toContain(
    "XD: cases run under asylum 2026-01-01, which is not switched on",
  );
});
