import { expect, test } from "vitest";
import { countries } from "./index.ts";
import type { Instant } from "../src/kernel/index.ts";
import { type Clock, decideOpening, decideStep, dueAt, findClock, type GateFacts, standingOf } from "../src/process/index.ts";
import { nothingKnown } from "../test/procedure-contract.ts";
import { asylum } from "../procedures/asylum/index.ts";

type Taken = {
  readonly step: string;
  readonly part: string;
  readonly actor: string;
  readonly at: string;
  readonly answers: Readonly<Record<string, unknown>>;
};

/** A small case: folds steps as a node does, with the clocks of one State. Throws the refusal, so that a story reads straight. */
function openCase(state: string, answers: Readonly<Record<string, unknown>>, at: string, person: Readonly<Record<string, unknown>>) {
  const country = countries[state];
  const switched = country?.procedures["asylum"];
  if (!country || !switched) throw new Error(state);
  const when = { timeZone: country.timeZone, calendar: country.calendar };
  const clocks = new Map<string, { law: Clock; startedAt: Instant; suspensions: []; extended: boolean; stoppedAt?: Instant }>();
  const start = (id: string, from: string, fields: Readonly<Record<string, unknown>>) => {
    const law = findClock(switched.clocks, id, from.slice(0, 10), fields);
    if (law) clocks.set(id, { law, startedAt: from as Instant, suspensions: [], extended: false });
  };
  const opened = decideOpening({ procedure: asylum, parts: ["post"], facts: { ...nothingKnown, person, answers } });
  if (!opened.ok) throw new Error(opened.refusal.code);
  let facts: GateFacts = { ...nothingKnown, person, fields: answers, options: switched.options ?? {} };
  let current = opened.value.state;
  for (const id of opened.value.starts) start(id, at, answers);
  return {
    take({ step, part, actor, at: now, answers: given }: Taken) {
      const standing = Object.fromEntries([...clocks].map(([id, clock]) => [id, standingOf(clock.law, clock, when, now as Instant)]));
      const plan = decideStep({
        procedure: asylum,
        state: current,
        step,
        parts: [part],
        facts: { ...facts, actor, answers: given, clocks: standing, today: now.slice(0, 10) },
      });
      if (!plan.ok) return plan.refusal.rule;
      current = plan.value.to;
      facts = {
        ...facts,
        fields: { ...facts.fields, ...given },
        past: { ...facts.past, [step]: [...(facts.past[step] ?? []), given] },
        actedBy: { ...facts.actedBy, [step]: [...(facts.actedBy[step] ?? []), actor] },
      };
      for (const id of plan.value.stops) {
        const clock = clocks.get(id);
        if (clock) clock.stoppedAt = now as Instant;
      }
      for (const id of plan.value.starts) start(id, now, facts.fields);
      return current;
    },
    due: (id: string) => {
      const clock = clocks.get(id);
      return clock && !clock.stoppedAt ? dueAt(clock.law, clock, when) : undefined;
    },
  };
}

const woman = { fearedAsked: "asked", feared: ["IR"], birth: { precision: "day", day: "1994-04-04" } };
const heard = {
  interviewedOn: "2026-06-20",
  heard: "applicant",
  heardAlone: "yes",
  interviewerSex: "woman",
  interpreterSex: "woman",
  interpreterLinks: "no",
  record: "…",
  readBack: "yes",
};
const informed = {
  informedIn: "pes",
  understood: "yes",
  counselOffered: "yes",
  counselWished: "yes",
  interviewerSexWished: "woman",
  interpreterSexWished: "woman",
};

/** Takes a claim from lodging to the reviewer's desk. */
function examine(one: ReturnType<typeof openCase>): void {
  const steps: [string, string, string, string, Record<string, unknown>, string][] = [
    ["lodge", "applicant", "she", "2026-06-04T06:00:00.000Z", { lodgedOn: "2026-06-04", ownWords: "…" }, "lodged"],
    [
      "register",
      "registrar",
      "registrar",
      "2026-06-04T08:00:00.000Z",
      { registeredOn: "2026-06-04", childAlone: "no", languageSpoken: "pes" },
      "registered",
    ],
    [
      "handCertificate",
      "registrar",
      "registrar",
      "2026-06-04T09:00:00.000Z",
      { certificateHandedOn: "2026-06-04", certificateUntil: "2026-09-04" },
      "registered",
    ],
    ["inform", "registrar", "registrar", "2026-06-05T06:00:00.000Z", informed, "informed"],
    ["interview", "officer", "officer", "2026-06-20T06:00:00.000Z", heard, "interviewed"],
    ["research", "officer", "officer", "2026-06-25T06:00:00.000Z", { coiQuestions: "…", coiCited: "report, 3.1" }, "researched"],
    [
      "assess",
      "officer",
      "officer",
      "2026-06-26T06:00:00.000Z",
      { elementsAccepted: "…", elementsNotAccepted: "…", riskOnReturn: "…", proposal: "recognised" },
      "assessed",
    ],
    ["review", "reviewer", "reviewer", "2026-06-28T06:00:00.000Z", { reviewOpinion: "…", reviewAgrees: "yes" }, "reviewed"],
  ];
  for (const [step, part, actor, at, answers, to] of steps) expect(one.take({ step, part, actor, at, answers }), step).toBe(to);
}
const decided = (outcome: string) => ({
  outcome,
  decidedOn: "2026-07-01",
  reasons: "…",
  legalBasis: ["refugee-1951:1.A.2"],
  complementaryReasons: "…",
});
const told = { notifiedOn: "2026-07-02", noticeLanguage: "pes", appealExplained: "yes" };

test("a claim in Almaty: certificate the same day, fingerprints in three days, decision in three months, recognised", () => {
  const one = openCase("kz", { wishedOn: "2026-06-01", crossing: "regular" }, "2026-06-01T06:00:00.000Z", woman);
  expect(one.due("apply")).toBe("2026-06-06T18:59:59.999Z");
  examine(one);
  expect(one.due("fingerprints")).toBe("2026-06-07T18:59:59.999Z");
  expect(one.due("decide")).toBe("2026-09-04T18:59:59.999Z");
  expect(
    one.take({ step: "decide", part: "decider", actor: "officer", at: "2026-07-01T06:00:00.000Z", answers: decided("recognised") }),
  ).toBe("AS9");
  expect(
    one.take({ step: "decide", part: "decider", actor: "member", at: "2026-07-01T06:00:00.000Z", answers: decided("recognised") }),
  ).toBe("AS26");
  expect(
    one.take({
      step: "noteFingerprints",
      part: "registrar",
      actor: "registrar",
      at: "2026-07-01T06:00:00.000Z",
      answers: { fingerprints: "done" },
    }),
  ).toBe("reviewed");
  expect(
    one.take({ step: "decide", part: "decider", actor: "member", at: "2026-07-01T06:00:00.000Z", answers: decided("recognised") }),
  ).toBe("decided");
  expect(one.take({ step: "notifyRecognition", part: "officer", actor: "officer", at: "2026-07-02T06:00:00.000Z", answers: told })).toBe(
    "recognised",
  );
});

test("after an irregular crossing into Kazakhstan the time to apply is a day, and it shows without refusing", () => {
  const one = openCase("kz", { wishedOn: "2026-06-01", crossing: "irregular" }, "2026-06-01T06:00:00.000Z", woman);
  expect(one.due("apply")).toBe("2026-06-02T06:00:00.000Z");
  examine(one);
});

test("rejected, but trafficked: nothing closes before the screen, and the appeal runs to its end", () => {
  const one = openCase("demo", { wishedOn: "2026-06-01" }, "2026-06-01T06:00:00.000Z", woman);
  examine(one);
  const deciding = { step: "decide", part: "decider", actor: "member", at: "2026-07-01T06:00:00.000Z", answers: decided("rejected") };
  expect(one.take(deciding)).toBe("AS11");
  expect(
    one.take({
      step: "screenTrafficking",
      part: "nrm",
      actor: "nrm",
      at: "2026-07-01T05:00:00.000Z",
      answers: { traffickingScreen: "indicators", traffickingReferral: "made" },
    }),
  ).toBe("reviewed");
  expect(one.take(deciding)).toBe("decided");
  expect(one.take({ step: "notifyRejection", part: "officer", actor: "officer", at: "2026-07-02T06:00:00.000Z", answers: told })).toBe(
    "appealable",
  );
  expect(one.due("appeal")).toBe("2026-08-01T18:59:59.999Z");
  const finalising = { step: "finalise", part: "officer", actor: "officer", at: "2026-08-01T18:00:00.000Z", answers: { waysShown: "yes" } };
  expect(one.take(finalising)).toBe("AS15");
  expect(
    one.take({
      step: "appeal",
      part: "applicant",
      actor: "she",
      at: "2026-08-01T18:30:00.000Z",
      answers: { appealedOn: "2026-08-01", appealGrounds: "…" },
    }),
  ).toBe("appealed");
  expect(
    one.take({
      step: "hearAppeal",
      part: "appeal",
      actor: "member",
      at: "2026-09-01T06:00:00.000Z",
      answers: { heardOn: "2026-09-01", hearingMode: "oral", fileShown: "yes" },
    }),
  ).toBe("AS17");
  expect(
    one.take({
      step: "hearAppeal",
      part: "appeal",
      actor: "judge",
      at: "2026-09-01T06:00:00.000Z",
      answers: { heardOn: "2026-09-01", hearingMode: "oral", fileShown: "yes" },
    }),
  ).toBe("heard");
  expect(
    one.take({
      step: "reverse",
      part: "appeal",
      actor: "judge",
      at: "2026-09-10T06:00:00.000Z",
      answers: { appealDecidedOn: "2026-09-10", outcome: "complementary", appealReasons: "…", appealBasis: ["cat-1984:3"] },
    }),
  ).toBe("reversed");
  expect(one.take({ step: "notifyProtection", part: "officer", actor: "officer", at: "2026-09-11T06:00:00.000Z", answers: told })).toBe(
    "complementary",
  );
});

test("in Tajikistan the post has 72 hours from first contact, and the commission 10 working days after interviews and checks", () => {
  const one = openCase("tj", { wishedOn: "2026-06-01" }, "2026-06-01T18:10:00.000Z", woman);
  expect(one.due("forward")).toBe("2026-06-04T18:10:00.000Z");
  expect(one.due("apply")).toBeUndefined();
  examine(one);
  expect(one.due("conclude")).toBe("2026-07-09T18:59:59.999Z");
  expect(one.due("decide")).toBeUndefined();
});
