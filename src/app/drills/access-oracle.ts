import { sittingUnit } from "./access-world-sitting.ts";
import type { Canary, Cause, Known } from "./access-planting.ts";

/** Somebody who reads, as far as the oracle needs to know. */
export type Reader = { readonly login: string; readonly role: string; readonly unit: string; readonly ownDossier?: string };

type Fields = "all" | readonly string[];
type Line = {
  readonly reach: "own" | "related" | "country" | "none";
  readonly finds?: true;
  readonly sees: Readonly<Record<string, Fields>>;
};

const all = "all";
const named = ["names", "sex", "birth", "languages"];
const arrivalFacts = [
  "post",
  "arrivedAt",
  "group",
  "relation",
  "wishesAsylum",
  "informationReceipt",
  "importedFrom",
  "circumstance/",
  "state",
  "procedure",
  "reference",
  "openedAt",
  "clock/",
  "groupReference",
  "groupPost",
  "groupArrivedAt",
  "member/",
];
const caseKernel = ["state", "procedure", "procedureVersion", "person", "unit", "reference", "openedAt", "clock/"];
const caseFrame = ["state", "procedure", "procedureVersion", "person", "unit", "reference", "openedAt", "clock/", "assigned", "document/"];
/** Of a claim: when, by whom, in which language and with whom; never why, nor the interview and what follows from it. */
const registrarsAnswers = [
  "answer/wish/wishedOn",
  "answer/wish/crossing",
  "answer/claim/lodgedOn",
  "answer/claim/adults",
  "answer/claim/children",
  "answer/claim/papers",
  "answer/forwarding/",
  "answer/registration/",
  "answer/certificate/",
  "answer/fingerprints/",
  "answer/information/",
  "answer/counsel/",
  "answer/representative/",
  "answer/extension/extensionTold",
];
/** Of a security concern: that it is under way, and by when it is taken and looked at. */
const concernStands = [
  "state",
  "procedure",
  "procedureVersion",
  "person",
  "unit",
  "reference",
  "openedAt",
  "clock/handOn",
  "clock/take",
  "clock/answerDecline",
  "clock/look",
];
/** What whoever handed it on is told beside: why it was not taken. */
const concernBack = [...concernStands, "assigned", "answer/declining/", "answer/dropping/"];

/** When the person is to come, to whom, with which interpreter. */
const meetings = ["appointment/"];

/** Of what is held against them: what they are told and what they said to it. */
const toldOfExclusion = ["allegation", "reply", "hearing", "decision", "notice", "appeal", "appealDecision"].map(
  (form) => `answer/${form}/`,
);

/** Of the case of a victim: what whoever advises them must know. */
const advisedOnTrafficking = ["ways", "fear", "refusal", "contest", "review", "plan", "solution", "leaving"].map(
  (form) => `answer/${form}/`,
);

/** What a person said of relatives and how it stands; never whom somebody looked at for them. */
const tracingSaid = [
  "tracingReference",
  "tracingUnit",
  "tracingSought",
  "tracingWish",
  "tracingHeard",
  "tracingStanding",
  "tracingEnded",
  "wishFound",
  "wishUnit",
  "noContact/",
];

/**
 * What each role may see, written by hand from the promises and not from the policy: whoever changes the policy says it
 * here a second time, or the drill reports a leak.
 */
export const table: Readonly<Record<string, Line>> = {
  "border-officer": {
    reach: "related",
    sees: {
      identity: all,
      arrival: all,
      referral: all,
      asylum: ["state", "procedure", "procedureVersion", "person", "unit", "reference", "openedAt", "clock/"],
      child: ["care/"],
      trafficking: ["indicator/"],
      health: ["condition/"],
      "gender-violence": ["violence/"],
      security: concernBack,
    },
  },
  "post-supervisor": { reach: "related", sees: { identity: all, arrival: all, referral: all, security: concernBack } },
  registrar: {
    reach: "related",
    finds: true,
    sees: {
      identity: all,
      arrival: arrivalFacts,
      referral: all,
      asylum: [...caseFrame, "actedBy/", ...registrarsAnswers, ...meetings],
      child: ["care/"],
      health: ["condition/"],
      photo: all,
      security: concernBack,
    },
  },
  "registration-supervisor": {
    reach: "related",
    finds: true,
    sees: { identity: all, arrival: arrivalFacts, referral: all, asylum: [...caseFrame, ...meetings], photo: all },
  },
  "eligibility-officer": { reach: "related", sees: { identity: all, arrival: arrivalFacts, referral: all, asylum: all, photo: all } },
  reviewer: { reach: "related", sees: { identity: all, arrival: arrivalFacts, referral: all, asylum: all } },
  "decision-maker": {
    reach: "related",
    sees: { identity: all, arrival: arrivalFacts, referral: all, asylum: all, exclusion: all, sitting: all },
  },
  "appeal-officer": { reach: "related", sees: { identity: all, arrival: arrivalFacts, asylum: all, exclusion: all } },
  "child-protection-officer": {
    reach: "related",
    sees: { identity: all, arrival: arrivalFacts, referral: all, child: all, tracing: tracingSaid },
  },
  "panel-member": { reach: "related", sees: { identity: named, child: all, sitting: all } },
  "exclusion-examiner": {
    reach: "related",
    sees: { identity: all, asylum: all, exclusion: all, security: [...caseKernel, "answer/telling/", "answer/taking/"] },
  },
  "security-officer": {
    reach: "related",
    sees: {
      identity: named,
      arrival: ["arrivedAt"],
      referral: all,
      exclusion: [...caseKernel, "answer/securityQuestion/", "answer/securityAnswer/"],
      security: all,
    },
  },
  "protection-worker": { reach: "related", sees: { identity: all, referral: all, "gender-violence": all } },
  "nrm-officer": { reach: "related", sees: { identity: all, arrival: arrivalFacts, referral: all, trafficking: all } },
  "labour-officer": { reach: "related", sees: { identity: all, arrival: arrivalFacts, referral: all, labour: all } },
  "labour-inspector": { reach: "related", sees: { identity: all, arrival: arrivalFacts, referral: all, inspection: all } },
  "reception-officer": { reach: "related", sees: { identity: named, referral: all, reception: all } },
  "tracing-officer": {
    reach: "related",
    finds: true,
    sees: {
      identity: [
        ...named,
        "reference",
        "phone",
        "safeContact",
        "kinOther",
        "kinNamed",
        "kinRelation",
        "kinRecorded",
        "kinEnded",
        "kinSaid/",
        "kinShown/",
      ],
      tracing: all,
    },
  },
  "service-provider": { reach: "related", sees: { identity: named, referral: all } },
  "health-worker": { reach: "related", sees: { identity: named, referral: all, "health-check": all } },
  "legal-adviser": {
    reach: "related",
    sees: {
      identity: named,
      referral: all,
      asylum: all,
      trafficking: [...caseKernel, ...advisedOnTrafficking],
      exclusion: [...caseKernel, ...toldOfExclusion, ...meetings],
    },
  },
  monitor: {
    reach: "country",
    sees: { arrival: ["post", "arrivedAt", "wishesAsylum", "informationReceipt", "need/", "screening/"], referral: all, monitoring: all },
  },
  // Takes calls, and opens no file.
  "hotline-operator": { reach: "none", sees: {} },
  "quality-auditor": {
    reach: "related",
    sees: { identity: ["sex", "birth", "languages", "nationalities", "reference"], asylum: all },
  },
  auditor: { reach: "none", sees: {} },
  coordinator: { reach: "none", sees: {} },
  administrator: { reach: "none", sees: {} },
  person: {
    reach: "own",
    sees: {
      identity: all,
      arrival: all,
      referral: all,
      asylum: all,
      child: all,
      health: all,
      trafficking: all,
      labour: all,
      inspection: all,
      reception: all,
      "gender-violence": all,
      exclusion: [...caseKernel, ...toldOfExclusion, ...meetings],
      security: concernStands,
      "health-check": all,
      tracing: [...tracingSaid, "tracingTold", "toldOf/"],
      photo: all,
    },
  },
  watch: { reach: "none", sees: {} },
  operator: { reach: "related", sees: {} },
};

/** Which compartments each route of the demo State opens to the unit that receives the referral. */
const routeOpens: Readonly<Record<string, readonly string[]>> = {
  asylum: ["identity", "arrival", "asylum"],
  "child-protection": ["identity", "arrival", "child"],
  nrm: ["identity", "trafficking"],
  "women-at-risk": ["identity", "gender-violence"],
  medical: ["identity", "health"],
};

/** A supervisor sees what the units below see. */
const unitsBelow: Readonly<Record<string, readonly string[]>> = {
  "post-supervisor/XD-BS-HQ": ["XD-BS-HQ", "XD-POST-01", "XD-POST-02", "XD-POST-03"],
};
const unitsOf = (reader: Reader): readonly string[] => unitsBelow[`${reader.role}/${reader.unit}`] ?? [reader.unit];

/** Compartments that one cause opens to its unit. */
function opensBy({ cause, what }: Cause): readonly string[] {
  switch (cause) {
    case "arrival":
      return ["identity", "arrival", "referral", "child", "health", "trafficking", "gender-violence"];
    case "group":
      return ["arrival"];
    case "household":
      return ["identity"];
    case "visit":
      return ["identity", "arrival", "referral"];
    case "referral":
      return ["referral", ...(routeOpens[what] ?? [])];
    case "case":
      return ["identity", "arrival", "referral", what];
    case "tracing":
      return ["identity", "tracing"];
    case "wish":
      return ["tracing"];
    case "photo":
      return ["photo"];
    case "sitting":
      return ["sitting"];
  }
}

/** The compartments of a dossier that are open to a reader at all. */
export function opened(reader: Reader, dossier: string, known: Known): ReadonlySet<string> {
  const line = table[reader.role];
  const held = Object.keys(line?.sees ?? {});
  switch (line?.reach) {
    case "own":
      return new Set(dossier === reader.ownDossier ? held : []);
    case "country":
      return new Set(known.dossiers.includes(dossier) ? held : []);
    case "related": {
      const open = new Set(known.causes.filter((one) => one.dossier === dossier && unitsOf(reader).includes(one.unit)).flatMap(opensBy));
      return new Set(held.filter((one) => open.has(one)));
    }
    case "none":
    case undefined:
      return new Set();
  }
}

const isNamed = (fields: Fields, field: string) =>
  fields === all || fields.some((one) => (one.endsWith("/") ? field.startsWith(one) : one === field));

/** Whether a reader may see a canary on a channel; what is not plainly allowed is not. */
export function maySee(reader: Reader, canary: Canary, channel: string, known: Known): boolean {
  const line = table[reader.role];
  if (!line) return false;
  const isFinding =
    channel === "search" && line.finds === true && canary.kind === "person" && ["names", "sex", "birth"].includes(canary.field);
  if (isFinding) return true;
  if (!opened(reader, canary.dossier, known).has(canary.compartment)) return false;
  if (!isNamed(line.sees[canary.compartment] ?? [], canary.field)) return false;
  // What members of a body say among themselves is theirs alone, whoever else may open the case.
  if (canary.kind === "sitting-item") return reader.role === "decision-maker" && reader.unit === sittingUnit;
  // A referral is read by the two it runs between, by the person, and by the monitor.
  if (canary.kind === "referral" && line.reach === "related")
    return (known.referralUnits.get(canary.subject) ?? []).some((unit) => unitsOf(reader).includes(unit));
  return true;
}
