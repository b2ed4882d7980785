import { expect, test } from "vitest";
import { decideOpening, decideStep, type GateFacts } from "../../src/process/index.ts";
import { groupOf, memberOfGroup, nothingKnown, procedureContract } from "../../test/procedure-contract.ts";
import { asylum as inTajikistan } from "../../countries/tj/procedures.ts";
import { asylum } from "./index.ts";

procedureContract(asylum);

const interview = {
  interviewedOn: "2026-05-20",
  heard: "applicant",
  heardAlone: "yes",
  interviewerSex: "woman",
  interpreterSex: "woman",
  interpreterLinks: "no",
  record: "…",
  readBack: "yes",
};
const decision = {
  outcome: "rejected",
  decidedOn: "2026-06-01",
  reasons: "…",
  elementsAccepted: "origin",
  elementsNotAccepted: "arrest",
  coiCited: "report, 4.2",
  legalBasis: ["refugee-1951:1.A.2"],
  complementaryReasons: "no risk of that kind",
};

/** A claim of a grown woman who asked for a woman officer, at a point where every rule allows every step; each test spoils one thing. */
const allowed: GateFacts = {
  ...nothingKnown,
  person: { feared: ["AF"], fearedAsked: "asked", birth: { precision: "day", day: "1990-02-03" } },
  fields: {
    childAlone: "no",
    understood: "yes",
    counselOffered: "yes",
    interviewerSexWished: "woman",
    interpreterSexWished: "woman",
    traffickingScreen: "none",
    outcome: "rejected",
  },
  past: {
    interview: [interview],
    noteAbsence: [
      { missedOn: "2026-05-01", contactTried: "phone" },
      { missedOn: "2026-05-08", contactTried: "adviser" },
    ],
  },
  clocks: { appeal: "passed" },
  options: { complementary: true },
  actedBy: { interview: ["officer"], assess: ["officer"], review: ["reviewer"], decide: ["member"] },
  actor: "judge",
};

function take(state: string, step: string, part: string, facts: GateFacts) {
  return decideStep({ procedure: asylum, state, step, parts: [part], facts });
}
const taken = { ok: true };
const blocked = (rule: string) => ({ ok: false, refusal: { code: "gate.blocked", rule } });
const undetermined = (rule: string) => ({ ok: false, refusal: { code: "gate.undetermined", rule } });

const registering = { ...allowed, answers: { registeredOn: "2026-05-02", childAlone: "no", languageSpoken: "prs" } };
const interviewing = { ...allowed, past: {}, answers: interview };
const researching = { ...allowed, answers: { coiQuestions: "…", coiCited: "…" } };
const assessing = { ...allowed, answers: { elementsAccepted: "…", elementsNotAccepted: "…", riskOnReturn: "…", proposal: "rejected" } };
const reviewing = { ...allowed, actor: "reviewer", answers: { reviewOpinion: "…", reviewAgrees: "yes" } };
const deciding = { ...allowed, actor: "member", answers: decision };
const finalising = { ...allowed, answers: { waysShown: "yes" } };
const withdrawing = {
  ...allowed,
  answers: { withdrawnOn: "2026-05-09", withdrawalWords: "I want to stop", withdrawalFree: "yes", withdrawalCounsel: "yes" },
};
const appealing = { ...allowed, clocks: { appeal: "running" as const }, answers: { appealedOn: "2026-06-10", appealGrounds: "…" } };
const hearing = { ...allowed, answers: { heardOn: "2026-07-01", hearingMode: "oral", fileShown: "yes" } };
const notice = { ...allowed, answers: { notifiedOn: "2026-06-02", noticeLanguage: "prs", appealExplained: "yes" } };

test("the allowed example passes at every step", () => {
  const steps: [string, string, string, GateFacts][] = [
    ["lodged", "register", "registrar", registering],
    ["informed", "interview", "officer", interviewing],
    ["interviewed", "research", "officer", researching],
    ["researched", "assess", "officer", assessing],
    ["assessed", "review", "reviewer", reviewing],
    ["reviewed", "decide", "decider", deciding],
    ["decided", "notifyRejection", "officer", notice],
    ["appealable", "appeal", "applicant", appealing],
    ["appealed", "hearAppeal", "appeal", hearing],
    ["appealable", "finalise", "officer", finalising],
    ["informed", "withdraw", "applicant", withdrawing],
    ["informed", "abandon", "officer", { ...allowed, answers: { abandonReasons: "…" } }],
  ];
  for (const [state, step, part, facts] of steps) expect(take(state, step, part, facts), step).toMatchObject(taken);
});

test("[AS1] no registration before the person was asked which countries they fear", () => {
  expect(take("lodged", "register", "registrar", { ...registering, person: {} })).toMatchObject(undetermined("AS1"));
  expect(take("lodged", "register", "registrar", { ...registering, person: { fearedAsked: "cannotSay" } })).toMatchObject(taken);
});

test("[AS2] every adult of the claim has an interview of their own", () => {
  const two = { ...researching, fields: { ...allowed.fields, adults: ["spouse"] } };
  expect(take("interviewed", "research", "officer", two)).toMatchObject(blocked("AS2"));
  const both = { ...two, past: { interview: [interview, { ...interview, heard: "otherAdult", heardPerson: "spouse" }] } };
  expect(take("interviewed", "research", "officer", both)).toMatchObject(taken);
  expect(take("interviewed", "research", "officer", { ...researching, past: {} })).toMatchObject(blocked("AS2"));
});

test("[AS3] an adult is not interviewed before the family", () => {
  expect(take("informed", "interview", "officer", { ...interviewing, answers: { ...interview, heardAlone: "no" } })).toMatchObject(
    blocked("AS3"),
  );
  expect(take("informed", "interview", "officer", { ...interviewing, answers: { ...interview, heardAlone: "unsure" } })).toMatchObject(
    undetermined("AS3"),
  );
});

test.each([["interviewerSex"], ["interpreterSex"]])("[AS4] a wish for a woman is honoured: %s", (who) => {
  const answers = { ...interview, [who]: "man" };
  expect(take("informed", "interview", "officer", { ...interviewing, answers })).toMatchObject(undetermined("AS4"));
  expect(take("informed", "interview", "officer", { ...interviewing, answers: { ...answers, otherAgreed: "no" } })).toMatchObject(
    blocked("AS4"),
  );
  expect(take("informed", "interview", "officer", { ...interviewing, answers: { ...answers, otherAgreed: "yes" } })).toMatchObject(taken);
});

test('[AS4] a wish nobody asked for is not "no preference"', () => {
  const { interviewerSexWished: _, ...fields } = allowed.fields;
  expect(take("informed", "interview", "officer", { ...interviewing, fields })).toMatchObject(undetermined("AS4"));
});

test("[AS5] no interpreter with links to a country feared, and none whose links are unknown", () => {
  expect(take("informed", "interview", "officer", { ...interviewing, answers: { ...interview, interpreterLinks: "yes" } })).toMatchObject(
    blocked("AS5"),
  );
  expect(
    take("informed", "interview", "officer", { ...interviewing, answers: { ...interview, interpreterLinks: "unsure" } }),
  ).toMatchObject(undetermined("AS5"));
});

test.each([
  ["a child by birth day", { birth: { precision: "day", day: "2010-01-01" } }, "no"],
  ["perhaps a child by birth year", { birth: { precision: "year", year: 2008 } }, "no"],
  ["perhaps a child by estimate", { birth: { precision: "estimated", ageYears: 19, on: "2026-01-01" } }, "no"],
  ["unsure whether a child alone", { birth: { precision: "unknown" } }, "unsure"],
])("[AS6] %s is interviewed only with a representative present", (_, person, childAlone) => {
  const facts = { ...interviewing, person: { ...allowed.person, ...person }, fields: { ...allowed.fields, childAlone } };
  expect(take("informed", "interview", "officer", facts)).toMatchObject(blocked("AS6"));
  const named = { ...facts, fields: { ...facts.fields, representative: "guardian" } };
  expect(take("informed", "interview", "officer", named)).toMatchObject(blocked("AS6"));
  expect(take("informed", "interview", "officer", { ...named, answers: { ...interview, representativePresent: "yes" } })).toMatchObject(
    taken,
  );
});

test("[AS7] no assessment before each record was read back", () => {
  const unread = {
    ...assessing,
    past: {
      interview: [
        { ...interview, readBack: "no" },
        { ...interview, readBack: "unsure" },
      ],
    },
  };
  expect(take("researched", "assess", "officer", unread)).toMatchObject(blocked("AS7"));
  expect(take("researched", "assess", "officer", { ...unread, past: { ...unread.past, readBack: [{ readBack: "yes" }] } })).toMatchObject(
    blocked("AS7"),
  );
  expect(
    take("researched", "assess", "officer", { ...unread, past: { ...unread.past, readBack: [{ readBack: "yes" }, { readBack: "yes" }] } }),
  ).toMatchObject(taken);
});

test("[AS8] the reviewer is a second officer", () => {
  expect(take("assessed", "review", "reviewer", { ...reviewing, actor: "officer" })).toMatchObject(blocked("AS8"));
  expect(take("assessed", "review", "reviewer", { ...reviewing, actedBy: {} })).toMatchObject(undetermined("AS8"));
});

test("[AS9] who interviewed does not decide", () => {
  expect(take("reviewed", "decide", "decider", { ...deciding, actor: "officer" })).toMatchObject(blocked("AS9"));
});

test.each([["elementsNotAccepted"], ["coiCited"], ["elementsAccepted"]])("[AS10] a rejection states its reasons: %s", (missing) => {
  expect(take("reviewed", "decide", "decider", { ...deciding, answers: { ...decision, [missing]: " " } })).toMatchObject(blocked("AS10"));
});

test("[AS11] no rejection, closing or withdrawal before the trafficking screen; recognition does not wait for it", () => {
  const { traffickingScreen: _, ...fields } = allowed.fields;
  expect(take("reviewed", "decide", "decider", { ...deciding, fields })).toMatchObject(undetermined("AS11"));
  expect(take("appealable", "finalise", "officer", { ...finalising, fields })).toMatchObject(undetermined("AS11"));
  expect(take("informed", "withdraw", "applicant", { ...withdrawing, fields })).toMatchObject(undetermined("AS11"));
  expect(take("abandoned", "close", "decider", { ...allowed, fields, answers: { closingReasons: "…" } })).toMatchObject(
    undetermined("AS11"),
  );
  expect(take("reviewed", "decide", "decider", { ...deciding, fields, answers: { ...decision, outcome: "recognised" } })).toMatchObject(
    taken,
  );
});

test.each([["indicators"], ["unsure"]])(
  '[AS12] with the screen answered "%s" the case closes only after a referral',
  (traffickingScreen) => {
    const fields = { ...allowed.fields, traffickingScreen };
    expect(take("appealable", "finalise", "officer", { ...finalising, fields })).toMatchObject(blocked("AS12"));
    expect(take("appealable", "finalise", "officer", { ...finalising, fields: { ...fields, traffickingReferral: "made" } })).toMatchObject(
      taken,
    );
  },
);

test("[AS13] complementary protection only where the law has it, and there it is considered before a rejection", () => {
  const granting = { ...deciding, answers: { ...decision, outcome: "complementary" } };
  expect(take("reviewed", "decide", "decider", granting)).toMatchObject(taken);
  expect(take("reviewed", "decide", "decider", { ...granting, options: { complementary: false } })).toMatchObject(blocked("AS13"));
  expect(take("reviewed", "decide", "decider", { ...granting, options: { complementary: "unknown" } })).toMatchObject(undetermined("AS13"));
  const { complementaryReasons: _, ...answers } = decision;
  expect(take("reviewed", "decide", "decider", { ...deciding, answers })).toMatchObject(blocked("AS13"));
  expect(take("reviewed", "decide", "decider", { ...deciding, answers, options: { complementary: false } })).toMatchObject(taken);
});

test("[AS26] where the law decides on condition of fingerprinting it is noted first, whatever its result; elsewhere nobody waits for it", () => {
  const bound = { ...deciding, options: { complementary: true, fingerprintsFirst: true } };
  expect(take("reviewed", "decide", "decider", bound)).toMatchObject(undetermined("AS26"));
  for (const fingerprints of ["done", "notPossible", "notRequired"])
    expect(take("reviewed", "decide", "decider", { ...bound, fields: { ...bound.fields, fingerprints } })).toMatchObject(taken);
  expect(take("reviewed", "decide", "decider", { ...bound, options: { complementary: true, fingerprintsFirst: "unknown" } })).toMatchObject(
    taken,
  );
});

test("[AS14] the notice says what was decided", () => {
  expect(take("decided", "notifyRecognition", "officer", notice)).toMatchObject(blocked("AS14"));
  expect(take("decided", "notifyProtection", "officer", notice)).toMatchObject(blocked("AS14"));
  expect(take("decided", "notifyRejection", "officer", { ...notice, fields: { ...allowed.fields, outcome: "recognised" } })).toMatchObject(
    blocked("AS14"),
  );
});

test("[AS15] a rejection is not final while the time for appeal runs, nor while its length is unknown", () => {
  expect(take("appealable", "finalise", "officer", { ...finalising, clocks: { appeal: "running" } })).toMatchObject(blocked("AS15"));
  expect(take("appealable", "finalise", "officer", { ...finalising, clocks: {} })).toMatchObject(undetermined("AS15"));
  const unknown = { ...finalising, clocks: { appeal: "noFigure" as const } };
  expect(take("appealable", "finalise", "officer", unknown)).toMatchObject(undetermined("AS15"));
  const said = { waysShown: "yes", windowConfirmedBy: "bar association" };
  expect(take("appealable", "finalise", "officer", { ...unknown, answers: { ...said, windowEndedOn: "2026-06-01" } })).toMatchObject(
    blocked("AS15"),
  );
  expect(take("appealable", "finalise", "officer", { ...unknown, answers: { ...said, windowEndedOn: "2026-05-31" } })).toMatchObject(taken);
});

test("[AS34] where a higher body and a court may both be asked, what the higher body upheld is final only after the court, or its time", () => {
  const toHigher = {
    ...finalising,
    options: { ...finalising.options, appealHigher: true },
    past: { appeal: [{ appealBody: "higherBody" }] },
  };
  const finalise = (more: object) => take("upheld", "finalise", "officer", { ...toHigher, ...more });
  expect(finalise({ past: { appeal: [{ appealBody: "higherBody" }, { appealBody: "court" }] } })).toMatchObject(taken);
  expect(finalise({ past: {} })).toMatchObject(taken);
  expect(finalise({})).toMatchObject(undetermined("AS15"));
  const said = { ...finalising.answers, windowConfirmedBy: "bar association" };
  expect(finalise({ answers: { ...said, windowEndedOn: "2026-06-01" } })).toMatchObject(blocked("AS15"));
  expect(finalise({ answers: { ...said, windowEndedOn: "2026-05-31" } })).toMatchObject(taken);
  for (const appealHigher of [false, "unknown"] as const)
    expect(finalise({ options: { ...finalising.options, appealHigher } })).toMatchObject(taken);
});

test("[AS35] a further complaint goes to a body that did not uphold it; after a new decision both are open again", () => {
  const step = (name: string) => ({ step: name, by: "judge", answers: {} });
  const further = (appealBody: string, ended = [step("uphold")]) =>
    decideStep({
      procedure: asylum,
      state: "upheld",
      step: "appeal",
      parts: ["applicant"],
      national: inTajikistan,
      facts: {
        ...appealing,
        options: { appealHigher: true },
        taken: ended,
        past: { appeal: [{ appealBody: "higherBody" }] },
        answers: { ...appealing.answers, appealBody },
      },
    });
  expect(further("court")).toMatchObject(taken);
  expect(further("higherBody")).toMatchObject(blocked("AS35"));
  expect(further("higherBody", [step("uphold"), step("decide")])).toMatchObject(taken);
  expect(take("upheld", "appeal", "applicant", { ...appealing, options: { appealHigher: true } })).toMatchObject(undetermined("AS35"));
});

test("[AS16] a late appeal is taken with its reason, also after the rejection was noted as final", () => {
  const late = { ...appealing, clocks: { appeal: "passed" as const } };
  expect(take("rejected", "appeal", "applicant", late)).toMatchObject(blocked("AS16"));
  expect(take("rejected", "appeal", "applicant", { ...late, answers: { ...late.answers, lateReason: "in hospital" } })).toMatchObject(
    taken,
  );
});

test.each([["officer"], ["reviewer"], ["member"]])("[AS17] %s, who acted before, does not hear the appeal", (actor) => {
  expect(take("appealed", "hearAppeal", "appeal", { ...hearing, actor })).toMatchObject(blocked("AS17"));
});

test.each([["withdrawalFree"], ["withdrawalCounsel"]])(
  "[AS18] no withdrawal without the person's own free and counselled word: %s",
  (missing) => {
    expect(
      take("informed", "withdraw", "applicant", { ...withdrawing, answers: { ...withdrawing.answers, [missing]: "no" } }),
    ).toMatchObject(blocked("AS18"));
    expect(
      take("informed", "withdraw", "applicant", { ...withdrawing, answers: { ...withdrawing.answers, [missing]: "unsure" } }),
    ).toMatchObject(undetermined("AS18"));
  },
);

test("[AS18] a child does not withdraw without a representative", () => {
  const child = { ...withdrawing, person: { birth: { precision: "day", day: "2011-01-01" } } };
  expect(take("informed", "withdraw", "applicant", child)).toMatchObject(blocked("AS18"));
});

test("[AS19] one missed appointment, or two on one day, is not giving up", () => {
  const abandoning = { ...allowed, answers: { abandonReasons: "…" } };
  const once = { missedOn: "2026-05-01", contactTried: "phone" };
  expect(take("informed", "abandon", "officer", { ...abandoning, past: { noteAbsence: [once] } })).toMatchObject(blocked("AS19"));
  expect(take("informed", "abandon", "officer", { ...abandoning, past: { noteAbsence: [once, once] } })).toMatchObject(blocked("AS19"));
});

test("[AS20] every state that is not final protects from removal, recognition and complementary protection too", () => {
  for (const [id, state] of Object.entries(asylum.states)) if (!state.isFinal) expect(state.protects, id).toBe(true);
  expect(asylum.states.recognised.protects && asylum.states.complementary.protects).toBe(true);
  expect(
    Object.entries(asylum.states)
      .filter(([, state]) => !state.protects)
      .map(([id]) => id),
  ).toEqual(["rejected", "withdrawn", "closed"]);
});

test("[AS21] no interview before the person understood their rights and was offered counsel", () => {
  for (const missing of ["understood", "counselOffered"]) {
    expect(take("informed", "interview", "officer", { ...interviewing, fields: { ...allowed.fields, [missing]: "no" } })).toMatchObject(
      blocked("AS21"),
    );
    expect(take("informed", "interview", "officer", { ...interviewing, fields: { ...allowed.fields, [missing]: "unsure" } })).toMatchObject(
      undetermined("AS21"),
    );
  }
});

test("[AS21] what was not understood is explained again, until the interview may be held", () => {
  expect(asylum.steps.inform.from).toContain("informed");
});

test("[AS22] an appeal suspends: the state it leads to protects, from every state it may be filed in", () => {
  expect(asylum.states[asylum.steps.appeal.to].protects).toBe(true);
  expect(asylum.steps.appeal.from).toEqual(expect.arrayContaining(["appealable", "upheld", "rejected"]));
});

test("[AS23] registration issues the certificate, the decision its letter", () => {
  expect(asylum.steps.register.issues).toEqual(["asylum-seeker-certificate"]);
  expect(asylum.steps.decide.issues).toEqual(["decision-letter"]);
});

test("[AS24] an applicant may open a case, be heard, appeal and withdraw, and takes no official's step", () => {
  expect(
    decideOpening({ procedure: asylum, parts: ["applicant"], facts: { ...nothingKnown, answers: { wishedOn: "2026-05-01" } } }),
  ).toMatchObject({
    ok: true,
    value: { state: "wished", starts: ["apply", "forward"] },
  });
  const own = Object.entries(asylum.steps)
    .filter(([, step]) => (step.by as readonly string[]).includes("applicant"))
    .map(([id]) => id);
  expect(own).toEqual(["lodge", "letCounselIn", "endCounsel", "nameCounsel", "handInEvidence", "appeal", "withdraw"]);
});

const choosing = {
  ...allowed,
  options: { ...allowed.options, fastTracks: true },
  answers: { track: "unfounded", trackVulnerable: "no", trackReason: "…" },
};
const choose = (facts: Partial<GateFacts>) => take("registered", "chooseTrack", "officer", { ...choosing, ...facts });
const otherCase = (procedure: string) => ({ cases: [{ procedure, state: "open", isFinal: false, protects: true }] });

test("[AS27] a track of its own only where the law has it, and none after a return; it changes a time limit and no gate", () => {
  expect(choose({})).toMatchObject({ ok: true, value: { to: "registered", stops: ["decide"], starts: ["decide"] } });
  expect(choose({ options: { fastTracks: false } })).toMatchObject(blocked("AS27"));
  expect(choose({ options: { fastTracks: "unknown" } })).toMatchObject(undetermined("AS27"));
  expect(choose({ past: { leaveTrack: [{}] } })).toMatchObject(blocked("AS27"));
  for (const gate of Object.values(asylum.gates).filter((one) => !["AS27", "AS28", "AS29", "AS30", "AS31"].includes(one.rule)))
    expect(gate.holds({ ...allowed, fields: { ...allowed.fields, track: "founded" } }), gate.id).toBe(gate.holds(allowed));
});

test("[AS28] children and victims are not among the manifestly unfounded, then nor later", () => {
  expect(choose({ answers: { ...choosing.answers, trackVulnerable: "yes" } })).toMatchObject(blocked("AS28"));
  expect(choose({ answers: { ...choosing.answers, trackVulnerable: "unsure" } })).toMatchObject(undetermined("AS28"));
  expect(choose({ person: { birth: { precision: "year", year: 2012 } } })).toMatchObject(blocked("AS28"));
  for (const procedure of ["trafficking", "best-interests"]) expect(choose(otherCase(procedure))).toMatchObject(blocked("AS28"));
  const fields = { ...allowed.fields, track: "unfounded", trackVulnerable: "no", traffickingScreen: "unsure" };
  expect(take("reviewed", "decide", "decider", { ...deciding, fields })).toMatchObject(blocked("AS28"));
  expect(take("researched", "assess", "officer", { ...assessing, fields })).toMatchObject(blocked("AS28"));
});

test("[AS28] whether they were hurt is put to the person alone, in one question that does not ask which", () => {
  const asked = asylum.forms.track.questions.find((one) => one.id === "trackVulnerable");
  expect(asked).toMatchObject({ required: true, label: { en: expect.stringMatching(/^Asked alone:.*Which of these is not asked/) } });
  expect(asked).toMatchObject({ say: { en: expect.stringContaining("need not say which") } });
});

test("[AS28] no answer here differs by a case of violence that lies elsewhere", () => {
  for (const procedure of ["women-at-risk", "gender-violence"]) {
    expect(choose(otherCase(procedure))).toEqual(choose({}));
    for (const gate of Object.values(asylum.gates))
      expect(gate.holds({ ...choosing, ...otherCase(procedure) }), gate.id).toBe(gate.holds(choosing));
  }
});

test("[AS29] while exclusion is examined no track is fast", () => {
  expect(choose({ ...otherCase("exclusion"), answers: { track: "founded", trackReason: "…" } })).toMatchObject(blocked("AS29"));
});

test("[AS30] prima facie recognition names a decision on the group that holds, and that the person belongs", () => {
  const answers = { track: "primaFacie", groupDecision: groupOf().id, trackReason: "…" };
  const person = { ...allowed.person, ...memberOfGroup };
  const named = (facts: Partial<GateFacts>) => choose({ answers, person, groups: [groupOf({ kind: "primaFacie" })], ...facts });
  expect(named({})).toMatchObject(taken);
  expect(named({ groups: [groupOf({ kind: "primaFacie", until: "2026-01-01" })] })).toMatchObject(blocked("AS30"));
  expect(named({ groups: [groupOf()] })).toMatchObject(blocked("AS30"));
  expect(named({ person: { ...person, nationalities: ["IR"] } })).toMatchObject(blocked("AS30"));
  expect(named({ person: allowed.person })).toMatchObject(undetermined("AS30"));
  expect(named({ groups: [] })).toMatchObject(undetermined("AS30"));
});

test("[AS31] a return to the regular track starts its time limit anew", () => {
  const leaving = { ...allowed, answers: { leavingReason: "A child" } };
  const leave = (track: string) => take("informed", "leaveTrack", "officer", { ...leaving, fields: { ...allowed.fields, track } });
  expect(leave("unfounded")).toMatchObject({ ok: true, value: { answers: { track: "regular" }, starts: ["decide"] } });
  expect(leave("regular")).toMatchObject(blocked("AS31"));
});

test("[AS32] recognition leads on to integration, citizenship and resettlement, as the person wishes", () => {
  for (const step of ["notifyRecognition", "notifyProtection"] as const) {
    const { handsOff } = asylum.steps[step];
    expect(handsOff.map((one) => one.to)).toEqual(["local-integration", "naturalisation", "resettlement"]);
    expect(handsOff.every((one) => one.when === "onRequest")).toBe(true);
  }
});

test("[AS33] legal aid is let in when the person wishes it, and let go when they end it", () => {
  const letIn = (counselChosen: string) =>
    decideStep({
      procedure: asylum,
      state: "informed",
      step: "letCounselIn",
      parts: ["applicant"],
      facts: { ...nothingKnown, answers: { counselChosen } },
    });
  expect(letIn("yes")).toMatchObject({ ok: true, value: { to: "informed", brings: "adviser" } });
  expect(letIn("no")).toMatchObject({ refusal: { code: "gate.blocked", rule: "AS33" } });
  expect(letIn("unsure")).toMatchObject({ refusal: { code: "gate.undetermined", rule: "AS33" } });
  expect(asylum.steps.endCounsel).toMatchObject({ releases: "adviser", from: asylum.steps.letCounselIn.from });
  expect(asylum.steps.endCounsel.by).toContain("applicant");
});

test("[AS40] a rejection becomes final only after the lawful ways still open were shown, with counsel", () => {
  const shown = (waysShown: string) =>
    take("appealable", "finalise", "officer", { ...finalising, answers: { ...finalising.answers, waysShown } });
  expect(shown("yes")).toMatchObject(taken);
  expect(shown("no")).toMatchObject(blocked("AS40"));
  expect(shown("unsure")).toMatchObject(undetermined("AS40"));
});

test("[AS41] a nationality, or none, changes no step of a claim", () => {
  const steps = Object.entries(asylum.steps).flatMap(([step, { from }]) => from.map((state) => [state, step] as const));
  for (const each of [registering, interviewing, assessing, reviewing, deciding, notice, appealing, hearing, finalising]) {
    const ends = ["AF", "SY", "KZ", "XXA", "unknown"].map((one) => {
      const facts = { ...each, person: { ...each.person, nationalities: [one] } };
      return steps.map(([state, step]) => decideStep({ procedure: asylum, state, step, parts: Object.keys(asylum.parts), facts }));
    });
    for (const end of ends) expect(end).toEqual(ends[0]);
    expect(ends[0]?.some(({ ok }) => ok)).toBe(true);
  }
});

test("[AS42] claims are examined together under a sign that is no name, each heard and decided alone, and leave at any time", () => {
  const answers = { groupSign: "Kunduz 2026-08", groupBy: "place", groupWhy: "One village, one night." };
  expect(take("informed", "examineTogether", "officer", { ...allowed, answers })).toMatchObject({ ok: true, value: { to: "informed" } });
  for (const groupSign of ["KARIMOV", "Karimov 1!", "1".repeat(30)])
    expect(take("informed", "examineTogether", "officer", { ...allowed, answers: { ...answers, groupSign } }), groupSign).toMatchObject(
      blocked("AS42"),
    );
  expect(
    take("informed", "examineAlone", "officer", { ...allowed, answers: { apartWhy: "Her own story." }, past: { examineTogether: [{}] } }),
  ).toMatchObject({ ok: true });
  expect(
    take("informed", "examineAlone", "officer", {
      ...allowed,
      answers: { apartWhy: "Her own story." },
      past: { examineTogether: [{}], examineAlone: [{}] },
    }),
  ).toMatchObject(blocked("AS42"));
  const many = Object.entries(asylum.steps).flatMap(([id, step]) => ("many" in step ? [id] : []));
  expect(many).toEqual(["examineTogether", "research", "extend"]);
  for (const gate of Object.values(asylum.gates).filter((one) => one.rule !== "AS42"))
    expect(gate.holds({ ...allowed, fields: { ...allowed.fields, groupSign: "KUNDUZ-2026-08" } }), gate.id).toBe(gate.holds(allowed));
});

const citing = {
  sourceCountry: "IR",
  sourceKind: "international",
  sourceReference: "COI-IR-2026-014",
  sourceParagraph: "3 and 7",
  sourcePublishedOn: "2026-03-02",
  sourceLanguage: "rus",
  sourceTranslation: "original",
  sourceSays: "Lecturers who signed were questioned.",
  sourcePerson: "no",
};

test("[AS36] a source is cited by paragraph, with its date or that it has none, and not by a machine translation alone", () => {
  const cite = (more: object) => take("interviewed", "citeSource", "officer", { ...allowed, answers: { ...citing, ...more } });
  expect(cite({})).toMatchObject({ ok: true, value: { to: "interviewed", starts: [], stops: [] } });
  expect(cite({ sourceParagraph: " " })).toMatchObject(blocked("AS36"));
  expect(cite({ sourceTranslation: "machine" })).toMatchObject(blocked("AS36"));
  expect(cite({ sourceTranslation: "checked" })).toMatchObject(taken);
  expect(cite({ sourcePublishedOn: "2026-06-02" })).toMatchObject(blocked("AS36"));
  expect(cite({ sourcePublishedOn: undefined })).toMatchObject(undetermined("AS36"));
  expect(cite({ sourcePublishedOn: undefined, sourceUndated: "yes" })).toMatchObject(taken);
});

test("[AS37] what is noted of a country tells nothing of the person", () => {
  const cite = (sourcePerson: string) => take("assessed", "citeSource", "reviewer", { ...allowed, answers: { ...citing, sourcePerson } });
  expect(cite("no")).toMatchObject(taken);
  expect(cite("yes")).toMatchObject(blocked("AS37"));
  expect(cite("unsure")).toMatchObject(undetermined("AS37"));
});
