import type { LawRef } from "../../kernel/index.ts";
import {
  findAsylum,
  findByAnswer,
  findFamilyTracing,
  findFamilyUnity,
  findOlderPerson,
  findPregnant,
  findRegistration,
  findSingleParent,
  findStatelessness,
  findSurvivor,
  findTrafficking,
  findWomanAtRisk,
} from "./adult-rules.ts";
import { findChild, findKeepApart, findNoDetention, findSeparated, findUnaccompanied } from "./child-rules.ts";
import type { AskedBy, NeedCode, NeedFinding, QuestionCode, RouteCode, View } from "./facts.ts";
import type { Finding } from "./finding.ts";

export type NeedRule = {
  readonly need: NeedCode;
  readonly rule: string;
  readonly source: readonly LawRef[];
  readonly route: RouteCode;
  readonly unhcr?: NeedFinding["unhcr"];
  readonly within?: NeedFinding["within"];
  /** Questions of this need that not everybody may put. */
  readonly askedBy?: AskedBy;
  /** The officer reads the person's own words beside the question. */
  readonly showsOwnWords?: true;
  /** Facts that may turn a yes into a no, since they say the contrary. Any other fact that is learned leaves a yes a yes. */
  readonly contradictedBy: readonly QuestionCode[];
  readonly find: (view: View) => Finding;
};

// First levels of UNHCR's codes are known from memory, and disability codes have changed since 2009: not confirmed.
const unhcr = (code: string) => ({ code, evidence: "memory" }) as const;
/** The source names the same day; how its text was read is not recorded, so it counts as memory. */
const sameDay = { quantity: 0, unit: "day", evidence: "memory" } as const;

/** Every need of the first look, in the order in which they are shown. */
export const needRules: readonly NeedRule[] = [
  {
    need: "unaccompaniedChild",
    rule: "ND2",
    route: "child-protection",
    unhcr: unhcr("SC"),
    within: sameDay,
    source: ["crc-1989:20", "crc-1989:22", "rap-2012:RCF-4.2-5", "almaty-2011:ALM-TRAF-xi"],
    contradictedBy: ["birth", "relation", "parentPresent", "guardianshipShown", "relationVerified"],
    find: findUnaccompanied,
  },
  {
    need: "keepApart",
    rule: "ND4",
    route: "child-protection",
    within: sameDay,
    source: ["crc-1989:35", "rap-2012:RAP-II-24", "almaty-2011:ALM-TRAF-xi"],
    contradictedBy: ["birth", "relation", "parentPresent", "guardianshipShown", "relationVerified", "childProtectionSaw"],
    find: findKeepApart,
  },
  {
    need: "child",
    rule: "ND1",
    route: "child-protection",
    unhcr: unhcr("CR"),
    source: ["crc-1989:1", "rap-2012:RAP-II-24", "almaty-2011:ALM-TRAF-x-a", "vst:child-staff"],
    contradictedBy: ["birth"],
    find: findChild,
  },
  {
    need: "noDetention",
    rule: "ND15",
    route: "child-protection",
    source: ["crc-1989:37", "vst:rating"],
    contradictedBy: ["birth"],
    find: findNoDetention,
  },
  {
    need: "asylum",
    rule: "ND5",
    route: "asylum",
    showsOwnWords: true,
    source: ["refugee-1951:33.1", "minsk-2004:MIN-ASY-3", "rap-2012:RCF-4.2-2", "rap-2012:RAP-I-04"],
    contradictedBy: ["wishesAsylum", "fearsReturn"],
    find: findAsylum,
  },
  {
    need: "trafficking",
    rule: "ND6",
    route: "nrm",
    unhcr: unhcr("LP"),
    within: sameDay,
    askedBy: "trainedChildStaff",
    showsOwnWords: true,
    source: ["palermo-2000:3.a", "palermo-2000:6", "almaty-2011:ALM-TRAF-n1", "rap-2012:RCF-4.2-3", "cets-197:10"],
    contradictedBy: [],
    find: findTrafficking,
  },
  {
    need: "survivorOfViolence",
    rule: "ND14",
    route: "women-at-risk",
    unhcr: unhcr("SV"),
    source: ["rap-2012:RAP-II-30", "gbvims:once"],
    contradictedBy: [],
    find: findSurvivor,
  },
  {
    need: "medical",
    rule: "ND12",
    route: "medical",
    unhcr: unhcr("SM"),
    source: ["vst:domains", "almaty-2011:ALM-INT-ii-c", "rap-2012:RAP-II-O2"],
    contradictedBy: ["medical"],
    find: findByAnswer("medical"),
  },
  {
    need: "pregnant",
    rule: "ND8",
    route: "medical",
    unhcr: unhcr("SM"),
    askedBy: "woman",
    source: ["vst:domains", "rap-2012:RAP-II-01"],
    contradictedBy: ["pregnant"],
    find: findPregnant,
  },
  {
    need: "womanAtRisk",
    rule: "ND7",
    route: "women-at-risk",
    unhcr: unhcr("WR"),
    askedBy: "woman",
    source: ["rap-2012:RAP-II-28", "rap-2012:RAP-II-29", "rap-2012:RCF-4.2-4"],
    contradictedBy: ["sex", "relation"],
    find: findWomanAtRisk,
  },
  {
    need: "separatedChild",
    rule: "ND3",
    route: "child-protection",
    unhcr: unhcr("SC"),
    source: ["crc-1989:20", "crc-1989:22", "almaty-2011:ALM-TRAF-xi", "primero:protection-status"],
    contradictedBy: ["birth", "relation", "parentPresent", "guardianshipShown"],
    find: findSeparated,
  },
  {
    need: "disability",
    rule: "ND11",
    route: "medical",
    unhcr: unhcr("DS"),
    source: ["vst:domains", "hrit:categories", "rap-2012:RAP-II-01"],
    contradictedBy: ["disability"],
    find: findByAnswer("disability"),
  },
  {
    need: "olderPerson",
    rule: "ND10",
    route: "medical",
    unhcr: unhcr("ER"),
    source: ["hrit:categories", "rap-2012:RAP-II-01"],
    contradictedBy: ["birth", "olderPerson"],
    find: findOlderPerson,
  },
  {
    need: "singleParent",
    rule: "ND9",
    route: "child-protection",
    unhcr: unhcr("SP"),
    source: ["crc-1989:3.2", "rap-2012:RAP-II-01"],
    contradictedBy: ["relation", "singleParent"],
    find: findSingleParent,
  },
  {
    need: "familyUnity",
    rule: "ND16",
    route: "registration",
    unhcr: unhcr("FU"),
    source: ["crc-1989:9", "unhcr-standards:registration.emergency"],
    // Whatever shows that a child belongs apart from these adults also opens whether they are a family.
    contradictedBy: ["relation", "birth", "alone", "parentPresent", "guardianshipShown", "relationVerified"],
    find: findFamilyUnity,
  },
  {
    need: "familyTracing",
    rule: "ND17",
    route: "family-tracing",
    unhcr: unhcr("FU"),
    source: ["crc-1989:10", "crc-1989:22", "primero:tracing"],
    contradictedBy: ["familyElsewhere"],
    find: findFamilyTracing,
  },
  {
    need: "statelessness",
    rule: "ND13",
    route: "statelessness",
    unhcr: unhcr("LP"),
    source: ["stateless-1954:1.1", "minsk-2004:MIN-SLS-2", "almaty-2011:ALM-INT-vi-a", "rap-2012:RAP-III-12"],
    contradictedBy: ["nationality", "nationalityDoubt"],
    find: findStatelessness,
  },
  {
    need: "labour",
    rule: "ND18",
    route: "labour-routes",
    source: ["rap-2012:RAP-II-12", "rap-2012:RCF-4.4-1", "almaty-2011:ALM-LAB-ii"],
    contradictedBy: ["seeksWork"],
    find: findByAnswer("seeksWork"),
  },
  {
    need: "registration",
    rule: "ND19",
    route: "registration",
    source: ["minsk-2004:MIN-ASY-12", "rap-2012:RCF-4.1-5", "unhcr-standards:excom-91"],
    contradictedBy: [],
    find: findRegistration,
  },
];
