import { expect, test } from "vitest";
import { countries } from "../../countries/index.ts";
import { type BirthFacts, birthLeadsTo, birthRisk } from "./birth-risk.ts";

const law = (code: string) => Object.values(countries).find((one) => one.code === code)?.birth;
const permanent = { nationality: "none", residence: "permanent" } as const;
const habitual = { nationality: "none", residence: "habitual" } as const;
const away = { nationality: "none", residence: "none" } as const;

/** A child born here of two parents without nationality who both live here for good; a test spoils one thing. */
const born = (more: BirthFacts = {}): BirthFacts => ({ bornHere: "yes", self: permanent, other: permanent, ...more });
const risk = (code: string, more: BirthFacts = {}) => {
  const { holds, because } = birthRisk(law(code), born(more));
  return `${holds} ${because}`;
};

test.each(["KZ", "TJ", "XD"])("[PE29] in %s both parents without nationality live here for good, or the child is at risk", (code) => {
  expect(risk(code)).toBe("no residenceEnough");
  expect(risk(code, { other: habitual })).toBe("yes residenceLacks");
  expect(risk(code, { other: away })).toBe("yes residenceLacks");
  expect(risk(code, { other: { nationality: "none" } })).toBe("undetermined residenceNotKnown");
  expect(risk(code, { self: { nationality: "none", residence: "unsure" }, other: away })).toBe("yes residenceLacks");
});

test("[PE29] in Turkmenistan the home of one of them is enough", () => {
  expect(risk("TM", { self: away, other: habitual })).toBe("no residenceEnough");
  expect(risk("TM", { self: away, other: away })).toBe("yes residenceLacks");
  expect(risk("TM", { self: away, other: { nationality: "none" } })).toBe("undetermined residenceNotKnown");
});

test.each(["KZ", "UZ", "XD"])("[PE29] in %s the consent of both decides where the parents have different nationalities", (code) => {
  const mixed = { other: { nationality: "here" } } as const;
  expect(risk(code, { ...mixed, consent: "no" })).toBe("yes consentLacks");
  expect(risk(code, { ...mixed, consent: "yes" })).toBe("no consentGiven");
  const fromElsewhere = { self: { nationality: "other" }, other: { nationality: "none" } } as const;
  for (const consent of ["yes", "no"] as const) expect(risk(code, { ...fromElsewhere, consent })).toBe("undetermined foreignNotRead");
  for (const consent of ["unsure", "notAsked", undefined] as const)
    expect(risk(code, { ...mixed, consent })).toBe("undetermined consentNotKnown");
});

test("[PE29] what no law was read for, or nobody asked, is not determined and never no", () => {
  expect(birthRisk(undefined, born())).toMatchObject({ holds: "undetermined", because: "ruleNotRead", source: [] });
  expect(risk("KG")).toBe("undetermined ruleNotRead");
  expect(risk("UZ")).toBe("undetermined ruleNotRead");
  expect(risk("TJ", { other: { nationality: "here" }, consent: "no" })).toBe("undetermined ruleNotRead");
  expect(birthRisk(law("KZ"))).toMatchObject({ holds: "undetermined", because: "placeNotKnown" });
  expect(risk("KZ", { bornHere: "unsure" })).toBe("undetermined placeNotKnown");
  expect(risk("KZ", { bornHere: "no" })).toBe("undetermined bornElsewhere");
  expect(risk("KZ", { other: {} })).toBe("undetermined nationalityNotKnown");
  expect(risk("KZ", { other: { nationality: "unsure", residence: "permanent" } })).toBe("undetermined nationalityNotKnown");
  const foreign = { nationality: "other", residence: "permanent" } as const;
  expect(risk("KZ", { self: foreign, other: foreign })).toBe("undetermined foreignNotRead");
});

test("[PE29] it says the clause, and leads every birth to registration and a child at risk to who looks into statelessness", () => {
  const found = birthRisk(law("KZ"), born({ other: away }));
  expect(found.source).toEqual(["ca-birth-nationality:kz"]);
  expect(birthLeadsTo(found)).toEqual(["statelessness", "registration"]);
  expect(birthLeadsTo(birthRisk(law("KZ"), born()))).toEqual(["registration"]);
  expect(birthLeadsTo(birthRisk(law("KG"), born()))).toEqual(["registration"]);
});
