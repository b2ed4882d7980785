import fc from "fast-check";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { Day, Instant, LawRef, type Answer, type NationalityCode } from "../../kernel/index.ts";
import { parseArrivals } from "../import/parse-arrivals.ts";
import { relations } from "../import/arrival-row.ts";
import { isLanguage, isNationality } from "../import/codes.ts";
import {
  type AnswerCode,
  answerCodes,
  defaultNeedPolicy,
  factCodes,
  factsOfArrival,
  type NeedCode,
  needCodes,
  type NeedFinding,
  type PersonFacts,
  questionCodes,
} from "./facts.ts";
import { findNeeds } from "./find-needs.ts";
import { needRules } from "./rules.ts";
import { factTexts, needTexts, questionTexts } from "./texts.ts";

const today = Day.parse("2026-11-21");
const nationality = (code: string) => code as NationalityCode;
/** A grown woman, of a known nationality, with husband and child: asked everything, and nothing holds but what every arrival needs. */
const calm: PersonFacts = {
  id: "wife",
  sex: "F",
  birth: { precision: "year", year: 1985 },
  nationality: nationality("AF"),
  relation: "spouse",
  wishesAsylum: "no",
  answers: Object.fromEntries(answerCodes.filter((code) => code !== "survivorDisclosed").map((code) => [code, "no"])) as Record<
    AnswerCode,
    Answer
  >,
};
const husband: PersonFacts = { id: "husband", sex: "M", birth: { precision: "year", year: 1980 }, relation: "head", wishesAsylum: "yes" };
const daughter: PersonFacts = {
  id: "daughter",
  sex: "F",
  birth: { precision: "year", year: 2015 },
  relation: "child",
  wishesAsylum: "notAsked",
};
const family = [calm, husband, daughter];

type Spoiled = { readonly [Key in keyof PersonFacts]?: PersonFacts[Key] | undefined };
const withAnswers = (answers: PersonFacts["answers"]): Spoiled => ({ answers: { ...calm.answers, ...answers } });
/** An absent field, where a test spoils by leaving out. */
const merged = (base: PersonFacts, spoiled: Spoiled) =>
  Object.fromEntries(Object.entries({ ...base, ...spoiled }).filter(([, value]) => value !== undefined)) as unknown as PersonFacts;
const need = (code: NeedCode, spoiled: Spoiled = {}, group: readonly PersonFacts[] = family, base: PersonFacts = calm): NeedFinding => {
  const found = findNeeds(merged(base, spoiled), { members: group }, today).find((finding) => finding.need === code);
  if (!found) throw new Error(`no finding for ${code}`);
  return found;
};
const facts = (finding: NeedFinding) => finding.because.map(({ fact }) => fact);

test("[ND0] every need is answered, none twice, and what holds comes first", () => {
  const findings = findNeeds(calm, { members: family }, today);
  expect(findings.map(({ need }) => need).sort()).toEqual([...needCodes].sort());
  expect(findings.filter(({ holds }) => holds === "yes").map(({ need }) => need)).toEqual(["familyUnity", "registration"]);
  expect(findings.filter(({ holds }) => holds === "undetermined").map(({ need }) => need)).toEqual(["survivorOfViolence"]);
  const order = findings.map(({ holds }) => ["yes", "undetermined", "no"].indexOf(holds));
  expect(order).toEqual(order.toSorted());
});

describe("age", () => {
  test.each([
    ["yes", "under18", { precision: "day", day: "2008-11-22" }],
    ["no", "over18", { precision: "day", day: "2008-11-21" }],
    ["yes", "mayBeUnder18", { precision: "day", day: "2008-01-01" }],
    ["yes", "mayBeUnder18", { precision: "year", year: 2008 }],
    ["no", "over18", { precision: "year", year: 2007 }],
    ["yes", "mayBeUnder18", { precision: "estimated", ageYears: 19, on: "2026-11-21" }],
    ["no", "over18", { precision: "estimated", ageYears: 20, on: "2026-11-21" }],
    ["no", "over18", { precision: "estimated", ageYears: 18, on: "2024-11-21" }],
    ["yes", "under18", { precision: "day", day: "2026-12-25" }],
    ["undetermined", "ageUnknown", { precision: "unknown" }],
    ["undetermined", "ageUnknown", undefined],
  ] as const)("[ND1] a child: %s, %s", (holds, fact, birth) => {
    const finding = need("child", { birth });
    expect([finding.holds, ...facts(finding)]).toEqual([holds, fact]);
    expect(finding.ask?.question).toBe(holds === "undetermined" || fact === "mayBeUnder18" ? "birth" : undefined);
  });

  test("[ND15] who is or may be a child is not detained", () => {
    expect(need("noDetention", { birth: { precision: "year", year: 2008 } })).toMatchObject({
      holds: "yes",
      source: ["crc-1989:37", "vst:rating"],
    });
    expect(need("noDetention").holds).toBe("no");
    expect(need("noDetention", { birth: undefined }).holds).toBe("undetermined");
  });

  test.each([
    ["yes", 1960],
    ["no", 1980],
    ["undetermined", 1966],
  ] as const)("[ND10] an older person: %s when born %i", (holds, year) => {
    expect(need("olderPerson", { birth: { precision: "year", year }, answers: {} }).holds).toBe(holds);
  });

  test("[ND10] ticked or said is enough; no age is open", () => {
    expect(need("olderPerson", withAnswers({ olderPerson: "yes" })).holds).toBe("yes");
    expect(need("olderPerson", { ...withAnswers({ olderPerson: "no" }), birth: { precision: "year", year: 1966 } }).holds).toBe("no");
    expect(need("olderPerson", { birth: undefined })).toMatchObject({ holds: "undetermined", ask: { question: "birth" } });
  });
});

describe("a child and the adults", () => {
  const child = (spoiled: Spoiled = {}) =>
    merged({ id: "child", birth: { precision: "year", year: 2012 }, relation: "child", wishesAsylum: "notAsked" }, spoiled);
  const found = (code: NeedCode, spoiled: Spoiled = {}, others: readonly PersonFacts[] = [husband, calm]) =>
    need(code, {}, [child(spoiled), ...others], child(spoiled));

  test("[ND2] a child of the first of the group is with a parent", () => {
    expect(found("unaccompaniedChild")).toMatchObject({ holds: "no", because: [{ fact: "parentPresent" }] });
    expect(found("keepApart").holds).toBe("no");
  });

  test.each(["nephewOrNiece", "uncleOrAunt", "otherRelative", "notRelated", "grandchild", "spouse"] as const)(
    "[ND2] a child who is %s of the first of the group is unaccompanied until a parent is named",
    (relation) => {
      expect(found("unaccompaniedChild", { relation })).toMatchObject({
        holds: "yes",
        ask: { question: "parentPresent" },
        within: { quantity: 0, unit: "day" },
      });
      expect(found("unaccompaniedChild", { relation, answers: { parentPresent: "yes" } }).holds).toBe("no");
    },
  );

  test("[ND2] said to be alone, or the only one of the group", () => {
    expect(found("unaccompaniedChild", { relation: undefined, answers: { alone: "yes" } })).toMatchObject({
      holds: "yes",
      because: [{ fact: "saidAlone" }],
    });
    expect(found("unaccompaniedChild", { relation: "head" }, [])).toMatchObject({ holds: "yes", because: [{ fact: "onlyOneInGroup" }] });
  });

  test("[ND2] a relation that was not asked is open, with the question", () => {
    expect(found("unaccompaniedChild", { relation: undefined })).toMatchObject({ holds: "undetermined", ask: { question: "relation" } });
  });

  test("[ND2] an age that was not asked leaves it open, with the question", () => {
    expect(found("unaccompaniedChild", { relation: "notRelated", birth: undefined })).toMatchObject({
      holds: "undetermined",
      ask: { question: "birth" },
    });
  });

  test("[ND2] a sibling is with a parent only when one is in the group", () => {
    const mother: PersonFacts = { id: "mother", birth: { precision: "year", year: 1960 }, relation: "parent", wishesAsylum: "yes" };
    const stranger = merged(husband, { id: "stranger", relation: undefined });
    expect(found("unaccompaniedChild", { relation: "sibling" }, [husband, mother]).holds).toBe("no");
    expect(found("unaccompaniedChild", { relation: "sibling" }, [husband, stranger]).holds).toBe("undetermined");
    expect(found("unaccompaniedChild", { relation: "sibling" }, [husband]).holds).toBe("yes");
  });

  test("[ND2] a parent who is a child is no guardian, and a ward needs a guardianship that was shown", () => {
    expect(found("unaccompaniedChild", {}, [{ ...husband, birth: { precision: "year", year: 2011 } }]).holds).toBe("undetermined");
    expect(found("unaccompaniedChild", { relation: "ward" })).toMatchObject({
      holds: "undetermined",
      ask: { question: "guardianshipShown" },
    });
    expect(found("unaccompaniedChild", { relation: "ward", answers: { guardianshipShown: "yes" } }).holds).toBe("no");
  });

  test("[ND3] with a relative whose relation is verified the child is separated, not unaccompanied", () => {
    const verified = { relation: "nephewOrNiece", answers: { relationVerified: "yes" } } as const;
    expect([found("separatedChild", verified).holds, found("unaccompaniedChild", verified).holds]).toEqual(["yes", "no"]);
    expect(found("separatedChild", { relation: "nephewOrNiece" })).toMatchObject({
      holds: "undetermined",
      ask: { question: "relationVerified" },
    });
    expect(found("separatedChild", { relation: "notRelated", answers: { relationVerified: "yes" } }).holds).toBe("no");
  });

  test("[ND4] a child with an adult whose relation is unclear is kept apart from the adults until child protection has seen them", () => {
    expect(found("keepApart", { relation: "nephewOrNiece" })).toMatchObject({
      holds: "yes",
      apartFrom: ["husband", "wife"],
      ask: { question: "childProtectionSaw" },
      route: "child-protection",
    });
    expect(found("keepApart", { relation: "nephewOrNiece", answers: { childProtectionSaw: "yes" } }).holds).toBe("no");
    expect(found("keepApart", { relation: "nephewOrNiece", answers: { relationVerified: "yes" } }).holds).toBe("no");
  });

  test("[ND4] child and adult who do not say the same: kept apart, even when given as child", () => {
    expect(found("keepApart", { relation: "child", answers: { relationVerified: "no" } })).toMatchObject({
      holds: "yes",
      because: [{ fact: "relationDisproved" }],
    });
  });

  test("[ND4] where a parent may be in the group unseen, the question comes before the measure", () => {
    const second = { ...husband, id: "second", relation: "notRelated" } as const;
    expect(found("keepApart", { relation: "notRelated" }, [husband, second])).toMatchObject({
      holds: "undetermined",
      ask: { question: "parentPresent" },
    });
    expect(found("keepApart", { relation: "notRelated", answers: { parentPresent: "no" } }, [husband, second]).holds).toBe("yes");
    expect(found("keepApart", { relation: "sibling" }, [husband])).toMatchObject({
      holds: "undetermined",
      ask: { question: "relationVerified" },
    });
  });

  test("[ND4] children among themselves are not parted", () => {
    expect(found("keepApart", { relation: "notRelated" }, [daughter])).toMatchObject({
      holds: "no",
      because: [{ fact: "noAdultInGroup" }],
    });
  });

  test("[ND6] a child with an unclear adult may be trafficked: open until it is looked into, never no", () => {
    expect(found("trafficking", { relation: "nephewOrNiece" })).toMatchObject({
      holds: "undetermined",
      because: [{ fact: "childWithUnclearAdult" }],
      ask: { question: "relationVerified", by: "trainedChildStaff" },
    });
    const allNo = { papersTaken: "no", unpaidWork: "no", debtBondage: "no", controlled: "no" } as const;
    expect(found("trafficking", { relation: "nephewOrNiece", answers: allNo }).holds).toBe("undetermined");
    expect(found("trafficking", { answers: allNo }).holds).toBe("no");
  });

  test("[ND16] a family is kept together, but a child kept apart is no proof of one", () => {
    expect(need("familyUnity").holds).toBe("yes");
    expect(found("familyUnity", { relation: "nephewOrNiece" })).toMatchObject({
      holds: "undetermined",
      ask: { question: "relationVerified" },
    });
    expect(need("familyUnity", { relation: "notRelated" }).holds).toBe("no");
    expect(need("familyUnity", { relation: undefined }).holds).toBe("undetermined");
  });
});

describe("asylum", () => {
  test.each([
    ["yes", "yes"],
    ["unsure", "yes"],
    ["no", "no"],
    ["notAsked", "undetermined"],
  ] as const)("[ND5] a wish answered %s: %s", (wishesAsylum, holds) => {
    const finding = need("asylum", { wishesAsylum });
    expect(finding).toMatchObject({ holds, route: "asylum" });
    expect(finding.ask?.question).toBe(holds === "undetermined" ? "wishesAsylum" : undefined);
  });

  test("[ND5] fear of return is a claim, whatever word was used", () => {
    expect(need("asylum", withAnswers({ fearsReturn: "yes" }))).toMatchObject({ holds: "yes", because: [{ fact: "fearsReturn" }] });
  });

  test("[ND20] free text decides nothing; the officer reads it beside the open question", () => {
    const words = "threats, they took my passport and I worked without pay";
    expect(need("asylum", { wishesAsylum: "notAsked", reasonOwnWords: words })).toMatchObject({
      holds: "undetermined",
      showBeside: "reasonOwnWords",
    });
    expect(need("trafficking", { ...withAnswers({ papersTaken: "notAsked" }), reasonOwnWords: words })).toMatchObject({
      holds: "undetermined",
      showBeside: "reasonOwnWords",
    });
    for (const code of needCodes) expect(need(code, { reasonOwnWords: words }).holds).toBe(need(code).holds);
  });
});

describe("trafficking", () => {
  test.each(["papersTaken", "unpaidWork", "debtBondage", "controlled"] as const)("[ND6] one indicator is enough: %s", (indicator) => {
    expect(need("trafficking", withAnswers({ [indicator]: "yes" }))).toMatchObject({
      holds: "yes",
      route: "nrm",
      because: [{ fact: indicator }],
    });
    expect(need("trafficking", withAnswers({ [indicator]: "unsure" }))).toMatchObject({
      holds: "undetermined",
      ask: { question: indicator },
    });
    expect(need("trafficking", withAnswers({ [indicator]: "notAsked" })).holds).toBe("undetermined");
  });

  test("[ND6] no only when every indicator was asked", () => {
    expect(need("trafficking")).toMatchObject({ holds: "no", because: [{ fact: "noIndicator" }] });
  });
});

describe("women, health, family, nationality, work", () => {
  test("[ND7] a woman alone or among strangers; a woman offers to ask", () => {
    expect(need("womanAtRisk", {}, [calm])).toMatchObject({ holds: "yes", because: [{ fact: "womanAlone" }] });
    expect(need("womanAtRisk", { relation: "notRelated" })).toMatchObject({ holds: "yes", because: [{ fact: "womanNotAmongRelatives" }] });
    expect(need("womanAtRisk", withAnswers({ feelsUnsafe: "yes" })).holds).toBe("yes");
    expect(need("womanAtRisk", withAnswers({ feelsUnsafe: "notAsked" }))).toMatchObject({
      holds: "undetermined",
      ask: { question: "feelsUnsafe", by: "woman" },
    });
    expect(need("womanAtRisk", { sex: undefined })).toMatchObject({ holds: "undetermined", ask: { question: "sex" } });
    expect(need("womanAtRisk", { sex: "M" }).holds).toBe("no");
    expect(need("womanAtRisk").holds).toBe("no");
  });

  test("[ND8] pregnancy is asked of who may be, by a woman, and never of small girls", () => {
    expect(need("pregnant", withAnswers({ pregnant: "yes" }))).toMatchObject({ holds: "yes", route: "medical" });
    expect(need("pregnant", withAnswers({ pregnant: "notAsked" }))).toMatchObject({
      holds: "undetermined",
      ask: { question: "pregnant", by: "woman" },
    });
    expect(need("pregnant", { answers: {}, birth: { precision: "year", year: 2020 } })).toMatchObject({
      holds: "no",
      because: [{ fact: "belowAgeAsked" }],
    });
    expect(need("pregnant", { answers: {}, sex: "M" }).holds).toBe("no");
  });

  test("[ND9] the only adult with own children is a single parent", () => {
    const head = merged(calm, { relation: "head", answers: {} });
    expect(need("singleParent", {}, [head, daughter], head)).toMatchObject({ holds: "yes", because: [{ fact: "onlyAdultWithChildren" }] });
    expect(need("singleParent", {}, [head, daughter, { ...husband, relation: "spouse" }], head).holds).toBe("no");
    expect(need("singleParent", {}, [head, daughter, merged(husband, { relation: undefined })], head)).toMatchObject({
      holds: "undetermined",
      ask: { question: "singleParent" },
    });
    expect(need("singleParent", {}, [head], head).holds).toBe("no");
    expect(need("singleParent", { answers: {} })).toMatchObject({ holds: "undetermined" });
  });

  const saidByPerson = (code: "disability" | "medical") => {
    expect([
      need(code, withAnswers({ [code]: "yes" })).holds,
      need(code).holds,
      need(code, withAnswers({ [code]: "unsure" })).holds,
    ]).toEqual(["yes", "no", "undetermined"]);
    expect(need(code, { answers: {} })).toMatchObject({ holds: "undetermined", ask: { question: code } });
  };
  test("[ND11] a disability is what the person says", () => saidByPerson("disability"));
  test("[ND12] a medical need is what the person says", () => saidByPerson("medical"));

  test.each([
    ["XXA", "yes"],
    ["XXX", "yes"],
    ["unknown", "yes"],
    ["XXB", "no"],
    ["AF", "no"],
  ])("[ND13] nationality %s: to be looked into %s", (code, holds) => {
    expect(need("statelessness", { nationality: nationality(code) }).holds).toBe(holds);
  });

  test("[ND13] not asked is open; a doubt about a given nationality opens it", () => {
    expect(need("statelessness", { nationality: undefined })).toMatchObject({ holds: "undetermined", ask: { question: "nationality" } });
    expect(need("statelessness", withAnswers({ nationalityDoubt: "yes" })).holds).toBe("yes");
    expect(need("statelessness", { nationality: nationality("XXB"), answers: {} })).toMatchObject({
      holds: "undetermined",
      ask: { question: "nationalityDoubt" },
    });
  });

  test("[ND14] violence is never asked and never no; who tells it is referred", () => {
    expect(need("survivorOfViolence", withAnswers({ survivorDisclosed: "no" }))).toMatchObject({
      holds: "undetermined",
      because: [{ fact: "onlyIfDisclosed" }],
    });
    expect(need("survivorOfViolence")).not.toHaveProperty("ask");
    expect(need("survivorOfViolence", withAnswers({ survivorDisclosed: "yes" }))).toMatchObject({ holds: "yes", route: "women-at-risk" });
    expect(need("survivorOfViolence", { ...withAnswers({ survivorDisclosed: "yes" }), sex: "M" })).toMatchObject({
      holds: "yes",
      route: "medical",
    });
  });

  test("[ND17] tracing is asked and wished", () => {
    expect(need("familyTracing", withAnswers({ familyElsewhere: "yes" }))).toMatchObject({ holds: "yes", route: "family-tracing" });
    expect(need("familyTracing", { answers: {} }).holds).toBe("undetermined");
    expect(need("familyTracing").holds).toBe("no");
  });

  test("[ND18] work is a route beside others, never instead of them", () => {
    const both = { ...withAnswers({ seeksWork: "yes" }), wishesAsylum: "yes" } as const;
    expect([need("labour", both).holds, need("asylum", both).holds]).toEqual(["yes", "yes"]);
  });

  test("[ND19] everybody is registered", () => {
    expect(need("registration", { answers: {}, birth: undefined, sex: undefined, relation: undefined })).toMatchObject({
      holds: "yes",
      route: "registration",
    });
  });
});

describe("what is learned", () => {
  const answer = fc.constantFrom<Answer>("yes", "no", "unsure", "notAsked");
  const birth = fc.oneof(
    fc.constant({ precision: "unknown" as const }),
    fc.integer({ min: 1940, max: 2026 }).map((year) => ({ precision: "year" as const, year })),
    fc.integer({ min: 0, max: 90 }).map((ageYears) => ({ precision: "estimated" as const, ageYears, on: "2026-11-21" })),
  );
  const person = (id: string): fc.Arbitrary<PersonFacts> =>
    fc.record(
      {
        id: fc.constant(id),
        sex: fc.constantFrom("F" as const, "M" as const, "X" as const),
        birth,
        nationality: fc.constantFrom("AF", "XXA", "XXB", "unknown").map(nationality),
        relation: fc.constantFrom(...relations),
        wishesAsylum: answer,
        answers: fc.dictionary(fc.constantFrom(...answerCodes), answer, { maxKeys: 8 }).map((entries) => ({ ...entries })),
      },
      { requiredKeys: ["id", "wishesAsylum"] },
    );
  const group = fc
    .tuple(
      person("a"),
      fc.array(
        fc.nat(5).chain((n) => person(`m${n}`)),
        { maxLength: 4 },
      ),
    )
    .map(([first, others]) => ({
      first,
      members: [first, ...others.filter((member, place) => others.findIndex(({ id }) => id === member.id) === place)],
    }));
  const holdsOf = (facts: PersonFacts, members: readonly PersonFacts[]) =>
    new Map(findNeeds(facts, { members }, today).map((finding) => [finding.need, finding.holds]));

  test("[ND0] a fact that is learned never turns a yes into a no, unless it says the contrary", () => {
    const learned = fc.oneof(
      fc.tuple(fc.constantFrom(...answerCodes), answer).map(([code, value]) => ({
        code,
        with: (facts: PersonFacts): PersonFacts =>
          facts.answers?.[code] ? facts : { ...facts, answers: { ...facts.answers, [code]: value } },
      })),
      birth.map((value) => ({
        code: "birth" as const,
        with: (facts: PersonFacts): PersonFacts => (facts.birth ? facts : { ...facts, birth: value }),
      })),
      fc.constantFrom(...relations).map((value) => ({
        code: "relation" as const,
        with: (facts: PersonFacts): PersonFacts => (facts.relation ? facts : { ...facts, relation: value }),
      })),
      fc.constantFrom("F" as const, "M" as const).map((value) => ({
        code: "sex" as const,
        with: (facts: PersonFacts): PersonFacts => (facts.sex ? facts : { ...facts, sex: value }),
      })),
      fc.constantFrom("AF", "XXA").map((value) => ({
        code: "nationality" as const,
        with: (facts: PersonFacts): PersonFacts => (facts.nationality ? facts : { ...facts, nationality: nationality(value) }),
      })),
    );
    fc.assert(
      fc.property(group, learned, ({ first, members }, { code, with: learn }) => {
        const before = holdsOf(first, members);
        const after = holdsOf(
          learn(first),
          members.map((member) => (member.id === first.id ? learn(member) : member)),
        );
        for (const rule of needRules) {
          if ((rule.contradictedBy as readonly string[]).includes(code)) continue;
          if (before.get(rule.need) === "yes") expect([rule.need, code, after.get(rule.need)]).toEqual([rule.need, code, "yes"]);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test("[ND0] what is learned of another member turns no yes into a no, save whose parent that member is or how old", () => {
    const learned = fc.tuple(fc.constantFrom(...answerCodes), answer);
    fc.assert(
      fc.property(group, learned, ({ first, members }, [code, value]) => {
        const after = holdsOf(
          first,
          members.map((member) =>
            member.id === first.id ? member : { ...member, wishesAsylum: "yes" as const, answers: { ...member.answers, [code]: value } },
          ),
        );
        expect(after).toEqual(holdsOf(first, members));
      }),
    );
  });

  test("[ND0] whatever is open is shown with a question, save what must not be asked", () => {
    fc.assert(
      fc.property(group, ({ first, members }) => {
        const findings = findNeeds(first, { members }, today);
        expect(findings).toHaveLength(needCodes.length);
        for (const { need, holds, ask, because } of findings) {
          expect(because.length).toBeGreaterThan(0);
          if (holds === "undetermined" && need !== "survivorOfViolence") expect([need, ask?.question]).toEqual([need, expect.any(String)]);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("[ND0] a question that was answered is not asked again for the same need", () => {
    fc.assert(
      fc.property(group, ({ first, members }) => {
        for (const { need, ask } of findNeeds(first, { members }, today)) {
          const said = ask && first.answers?.[ask.question as AnswerCode];
          // Whether child protection has seen the child changes with time, so it alone is asked again.
          if (ask?.question !== "childProtectionSaw" && (said === "yes" || said === "no")) expect([need, ask?.question, said]).toBe("open");
        }
      }),
      { numRuns: 2000 },
    );
  });

  test("[ND0] who was asked nothing has no need answered by no, but what the group of one shows", () => {
    const unasked = findNeeds({ id: "a", wishesAsylum: "notAsked" }, { members: [husband, { id: "a", wishesAsylum: "notAsked" }] }, today);
    expect(unasked.filter(({ holds }) => holds === "no").map(({ need }) => need)).toEqual(["singleParent"]);
  });
});

test("[ND4] the night of story 1: the boy with the uncle", async () => {
  const bytes = new Uint8Array(readFileSync(new URL("../../../test/fixtures/arrivals/night.csv", import.meta.url)));
  const context = {
    now: Instant.parse("2026-11-22T06:00:00.000Z"),
    timeZone: "Asia/Dushanbe",
    posts: new Set(["TJ-PANJ"]),
    isNationality,
    isLanguage,
    checkMrz: () => ({ ok: true }) as const,
  };
  const { rows } = await parseArrivals(bytes, "night.csv", context);
  const members = rows.flatMap((row) => (row.ok ? [factsOfArrival(String(row.row), row.arrival)] : []));
  const held = (id: number) => findNeeds(members[id - 1] as PersonFacts, { members }, today);
  const yes = (id: number) =>
    held(id)
      .filter(({ holds }) => holds === "yes")
      .map(({ need }) => need);
  expect(yes(8)).toEqual(["unaccompaniedChild", "keepApart", "child", "noDetention", "registration"]);
  expect(held(8).find(({ need }) => need === "trafficking")).toMatchObject({
    holds: "undetermined",
    ask: { question: "relationVerified" },
  });
  expect(held(8).find(({ need }) => need === "keepApart")?.apartFrom).toContain("7");
  expect(yes(2)).toEqual(["asylum", "pregnant", "familyUnity", "registration"]);
  expect(yes(3)).toEqual(
    ["child", "noDetention", "asylum", "familyUnity", "registration"].filter((code) => code !== "child" && code !== "noDetention"),
  );
  expect(yes(4)).toEqual(["child", "noDetention", "asylum", "familyUnity", "registration"]);
  expect(yes(6)).toEqual(["asylum", "olderPerson", "familyUnity", "registration"]);
  expect(yes(7)).toEqual(["registration"]);
  expect(yes(9)).toEqual(["asylum", "medical", "registration"]);
});

test("[ND0] every rule cites law by id, and has a text for its need, reasons and questions", () => {
  expect(needRules.map(({ need }) => need)).toEqual([...needCodes]);
  expect(new Set(needRules.map(({ rule }) => rule)).size).toBe(needRules.length);
  for (const { source } of needRules) for (const ref of source) expect(LawRef.safeParse(ref).success).toBe(true);
  expect(Object.keys(needTexts)).toEqual([...needCodes]);
  expect(Object.keys(factTexts)).toEqual([...factCodes]);
  expect(Object.keys(questionTexts)).toEqual([...questionCodes]);
  for (const text of [...Object.values(needTexts), ...Object.values(questionTexts)]) {
    expect(text.prs).toMatch(/[\u0600-\u06FF]/);
    expect(text.tg).toMatch(/[а-яӣӯқғҳҷ]/i);
  }
  expect(defaultNeedPolicy.childYearsBelow).toBe(18);
});
