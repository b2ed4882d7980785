import { expect, test } from "vitest";
import { countries } from "../../countries/index.ts";
import { procedures } from "../../procedures/index.ts";
import { checkBodies } from "./check-bodies.ts";
import { bodyOfMember, type Country, type DecidingBody, isAdopted, isQuorate, ruleOfBody, stepsOfBody } from "./index.ts";

const get = (id: string): Country => {
  const found = countries[id];
  if (!found) throw new Error(id);
  return found;
};
const demo = get("demo");
const [commission] = demo.bodies ?? [];
if (!commission) throw new Error("the demo State has no commission");
const votes = (inFavour: number, against: number, abstained = 0) => ({ inFavour, against, abstained });

test("[PR80] what no law was read for is our working standard and says so", () => {
  expect(ruleOfBody(commission)).toMatchObject({
    quorum: 3,
    majority: "ofVotes",
    seats: 5,
    quorumSource: "xd-law:commission",
    isQuorumRead: true,
  });
  const [tajik] = get("tj").bodies ?? [];
  expect(tajik && ruleOfBody(tajik)).toEqual({
    quorum: 3,
    majority: "ofVotes",
    quorumSource: "decision:0081",
    majoritySource: "decision:0081",
    isQuorumRead: false,
    isMajorityRead: false,
  });
});

test("[PR80] a majority of the seats is more than half of all, present or not; of seats that nobody read it cannot be told", () => {
  const rule = { quorum: 3, majority: "ofSeats", seats: 5 } as const;
  expect([isQuorate(votes(2, 0), rule), isAdopted(votes(2, 0), rule)]).toEqual(["undetermined", "undetermined"]);
  expect([isAdopted(votes(2, 1), rule), isAdopted(votes(3, 0), rule)]).toEqual(["no", "yes"]);
  expect(isAdopted(votes(3, 0), { quorum: 3, majority: "ofSeats" })).toBe("undetermined");
  expect(isAdopted(votes(2, 1), { quorum: 3, majority: "ofVotes" })).toBe("yes");
});

test("[PR80] members are those who take a step of the body in its unit, and steps are those that the definition leaves to it", () => {
  const known = { country: demo, procedures };
  const as = (role: string, unit: string) => bodyOfMember({ role, unit, ownDossier: undefined }, known)?.unit;
  expect([as("decision-maker", "XD-COM"), as("panel-member", "XD-BIP")]).toEqual(["XD-COM", "XD-BIP"]);
  expect([as("reviewer", "XD-COM"), as("decision-maker", "XD-MS-CAP"), as("panel-member", "XD-COM")]).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
  const asylum = procedures.find((one) => one.id === "asylum");
  expect(asylum && [stepsOfBody(asylum, "reviewed"), stepsOfBody(asylum, "assessed")]).toEqual([["decide"], []]);
});

test.each<[string, Partial<DecidingBody>, RegExp]>([
  ["of an unknown unit", { unit: "XD-NONE" }, /unit is unknown/],
  ["that decides in a procedure without a step for it", { procedures: ["registration"] }, /leaves no step to a body/],
  ["whose quorum is larger than it", { quorum: { says: 6, source: "xd-law:commission", evidence: "R" } }, /larger than it/],
  ["that cites what is no law", { majority: { says: "ofVotes", source: "xd-law:nothing", evidence: "R" } }, /cites unknown xd-law:nothing/],
  ["that nobody sits on", { unit: "XD-AUD" }, /nobody is a member/],
])("[PR80] a body %s is refused at start", (_, spoilt, fault) => {
  const isGround = (ref: string): boolean => ref !== "xd-law:nothing";
  expect(checkBodies(demo, procedures, isGround)).toEqual([]);
  const country: Country = { ...demo, bodies: [{ ...commission, ...spoilt }] };
  expect(checkBodies(country, procedures, isGround).join("\n")).toMatch(fault);
});
