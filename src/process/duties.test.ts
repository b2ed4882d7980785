import { expect, test } from "vitest";
import { countries } from "../../countries/index.ts";
import { procedures } from "../../procedures/index.ts";
import type { Instant } from "../kernel/index.ts";
import { awaitedStep } from "./duties.ts";
import { type CaseFile, checkProcedure } from "./index.ts";

const procedure = procedures.find((one) => one.id === "best-interests");
const switched = countries["demo"]?.procedures["best-interests"];
if (!procedure || !switched) throw new Error("no best interests in the demo State");
const at = (hour: number) => `2026-11-20T${String(hour).padStart(2, "0")}:00:00.000Z` as Instant;

/** A child's case before the panel, with the votes cast so far. */
function before(...votes: string[]): CaseFile {
  return {
    procedure: "best-interests",
    version: procedure?.version ?? "",
    person: "p",
    state: "reported",
    unit: "XD-BIP",
    heldBy: ["XD-CP", "XD-BIP"],
    reference: "XD-7K3M-29Q4",
    openedAt: at(1),
    assigned: undefined,
    closedAt: undefined,
    clocks: {},
    actedBy: {},
    answers: {},
    past: {
      layBefore: [{ at: at(2), by: "worker", answers: {} }],
      vote: votes.map((vote, place) => ({ at: at(3 + place), by: `member-${place}`, answers: { vote } })),
    },
  };
}
const awaited = (...votes: string[]) => awaitedStep("panel", before(...votes), { procedure, switched });

test("[PR41] a panel is asked for its votes before the decision, and then for the step that the votes call for", () => {
  expect(awaited()).toBe("vote");
  expect(awaited("for", "for")).toBe("vote");
  expect(awaited("for", "for", "against")).toBe("adopt");
  expect(awaited("against", "against", "for")).toBe("sendBack");
});

test("[PR41] what comes before a step must be known, and wait for a gate of that step", () => {
  const spoiled = (awaitsFirst: { step: string; until: string }) => {
    const panel = procedure.clocks["panel"];
    if (!panel) throw new Error("no clock of the panel");
    return checkProcedure({ ...procedure, clocks: { ...procedure.clocks, panel: { ...panel, awaitsFirst } } }).join("\n");
  };
  expect(spoiled({ step: "vote", until: "carried" })).toBe("");
  expect(spoiled({ step: "sing", until: "carried" })).toContain("awaits first unknown step sing");
  expect(spoiled({ step: "vote", until: "memberApartment" })).toContain("which is no gate of step adopt");
});
