import { randomUUID } from "node:crypto";
import { getActor } from "../demo/index.ts";
import type { Node } from "../node.ts";
import { ensureOperator } from "../operator.ts";
import { recordCommand } from "../record.ts";
import type { Chance } from "./chance.ts";
import { anHourAgo } from "./client.ts";
import { type At, type Canary, type Known, write } from "./access-planting.ts";
import { buildMeetings, buildPhoto, buildTracing } from "./access-world-meetings.ts";
import { buildSitting } from "./access-world-sitting.ts";
import { inScript, mark } from "./encodings.ts";

/** Fields by which the program finds its way; they hold codes, ids and dates, so a word of ours would only stop it. */
const signposts = new Set([
  "reference",
  "names",
  "birth",
  "post",
  "arrivedAt",
  "group",
  "feared",
  "fearedAsked",
  "household",
  "groupReference",
  "groupPost",
  "groupArrivedAt",
  "householdReference",
  "householdUnit",
  "referralReference",
  "route",
  "service",
  "fromUnit",
  "toUnit",
  "referralState",
  "firstContactAt",
  "sentAt",
  "dueAt",
  "dueSource",
  "nextStep",
  "acknowledgedAt",
  "owner",
  "outcome",
  "procedure",
  "procedureVersion",
  "person",
  "state",
  "unit",
  "heldBy",
  "openedAt",
  "assigned",
  "closedAt",
  "releaseDestination",
  "releaseChannel",
  "releaseFields",
  "releaseFeared",
  "releaseAbout",
  "consentGivenAt",
  "consentWithdrawnAt",
  "consentFields",
]);
const lists = new Set(["nationalities", "formerResidence", "languages", "needs", "rules", "sources"]);
/** Families whose members have another shape than a word, and so are left as the world made them. */
const builtFamilies = new Set(["member", "householdMember", "attended", "clock", "actedBy", "past", "document", "need", "event"]);

/** Cases of the compartments in which most is at stake: of which person, opened by whom of the unit that a referral let in. */
const guardedCases = [
  {
    of: 1,
    login: "child",
    unit: "XD-CP",
    procedure: "best-interests",
    compartment: "child",
    answers: { protectionStatus: "unaccompanied", risk: "medium", separationCause: "Not known" },
  },
  {
    of: 1,
    login: "nrm",
    unit: "XD-NRM",
    procedure: "trafficking",
    compartment: "trafficking",
    answers: { signsSeen: "A debt", notedBy: "police", inDangerNow: "no" },
  },
  {
    of: 2,
    login: "women",
    unit: "XD-SHELTER",
    procedure: "gender-violence",
    compartment: "gender-violence",
    answers: { reportedOn: "2026-11-20", reportedBy: "survivor", recordAgreed: "yes" },
  },
  {
    of: 0,
    login: "exclusion",
    unit: "XD-MS-CAP",
    procedure: "exclusion",
    compartment: "exclusion",
    answers: { triggerKind: "statement", triggerWords: "A prison" },
  },
] as const;

/** Builds persons, groups, referrals, cases, households, papers and a conflict through commands, with a canary in every field that can hold one. */
export async function buildWorld(node: Node, chance: Chance): Promise<Known> {
  const known: Known = {
    canaries: new Map(),
    causes: [],
    dossiers: [],
    ids: [],
    references: [],
    parts: [],
    sittings: [],
    referralUnits: new Map(),
  };
  const send = async (login: string, kind: string, dossier: string, payload: Record<string, unknown>) => {
    const recorded = await recordCommand(node, await getActor(node, login), { id: randomUUID(), kind, dossier, payload });
    if (!recorded.ok) throw new Error(`fault: the drill's world was refused: ${kind} ${recorded.refusal.code}`);
    const reference = recorded.answer.says?.["reference"];
    if (typeof reference === "string") known.references.push(reference);
  };
  const canary = (about: Omit<Canary, "word">): string => {
    const word = mark + chance.letters(12);
    known.canaries.set(word, { ...about, word });
    return word;
  };
  const at = { node, known, chance, send, canary };
  const officers = ["post1.officer", "post1.officer", "post2.officer", "post2.officer", "post3.officer"];
  const persons: string[] = [];
  for (const [place, login] of officers.entries()) persons.push(await buildPerson(at, login, place));
  const [first, second, third, fourth, fifth] = persons as [string, string, string, string, string];
  for (const [dossier, route, unit, login] of [
    [first, "asylum", "XD-MS-CAP", "post1.officer"],
    [first, "medical", "XD-HOSP", "post1.officer"],
    [second, "child-protection", "XD-CP", "post1.officer"],
    [second, "nrm", "XD-NRM", "post1.officer"],
    [third, "women-at-risk", "XD-SHELTER", "post2.officer"],
    [third, "asylum", "XD-MS-CAP", "post2.officer"],
  ] as const)
    await buildReferral(at, { dossier, route, unit, login });
  const claim = await buildClaim(at, first, "post1.officer", "XD-POST-01");
  await buildMeetings(at, { dossier: first, case: claim, procedure: "asylum", unit: "XD-MS-CAP" });
  await buildPhoto(at, first);
  await buildClaim(at, fifth, "post3.officer", "XD-POST-03");
  for (const { of, login, unit, ...what } of guardedCases) await buildCase(at, { dossier: persons[of] ?? "", login, unit }, what);
  await buildConcern(at, second, "post1.officer", "XD-POST-01");
  await buildCheck(at, first);
  await send("registrar", "person.attend", fourth, { reason: "Applies at the office today" });
  known.causes.push({ dossier: fourth, unit: "XD-MS-CAP", cause: "visit", what: "" });
  await buildTracing(at, fourth);
  await buildSitting(at, fifth);
  await buildHousehold(at, [first, third]);
  await send("post1.officer", "person.update", first, { phone: "conflicting" });
  const operator = await ensureOperator(node);
  const own = randomUUID();
  await recordCommand(node, operator, {
    id: randomUUID(),
    kind: "account.create",
    dossier: own,
    payload: {
      account: own,
      name: "Applicant of the drill",
      login: "drill.applicant",
      role: "person",
      unit: "XD-MS-CAP",
      ownDossier: first,
      isDemo: true,
    },
  });
  return known;
}

async function buildPerson(at: At, login: string, place: number): Promise<string> {
  const { known, send, canary, chance } = at;
  const [person, group] = [chance.uuid(), chance.uuid()];
  const post = `XD-POST-0${login.slice(4, 5)}`;
  await send(login, "group.record", group, {
    group,
    post,
    arrivedAt: anHourAgo(),
    note: canary({ dossier: group, subject: group, kind: "group", compartment: "arrival", field: "groupNote" }),
    members: [{ person }],
  });
  const name = canary({ dossier: person, subject: person, kind: "person", compartment: "identity", field: "names" });
  await send(login, "arrival.record", person, {
    person,
    group,
    post,
    arrivedAt: anHourAgo(),
    names: [
      { script: "Latn", given: name, family: "Drill" },
      { script: "Cyrl", given: inScript(name, "Cyrl") },
      { script: "Arab", whole: inScript(name, "Arab") },
    ],
    sex: "F",
    birth: { precision: "year", year: 1980 + place },
    wishesAsylum: "yes",
    fearedAsked: "asked",
    feared: ["TM"],
    answers: { alone: "yes", pregnant: "yes", papersTaken: "unsure" },
  });
  known.dossiers.push(person, group);
  known.ids.push(person, group);
  known.causes.push({ dossier: person, unit: post, cause: "arrival", what: "" }, { dossier: group, unit: post, cause: "group", what: "" });
  const [consent, release] = [chance.uuid(), chance.uuid()];
  await send(login, "consent.give", person, {
    consent,
    to: canary({ dossier: person, subject: consent, kind: "consent", compartment: "referral", field: "consentTo" }),
    fields: ["names"],
    language: "prs",
  });
  await send(login, "release.record", person, {
    release,
    about: person,
    channel: "slip",
    recipient: canary({ dossier: person, subject: release, kind: "release", compartment: "referral", field: "releaseRecipient" }),
    fields: ["names"],
    law: "rap-2012:RAP-I-03",
  });
  known.ids.push(consent, release);
  await plant(at, { dossier: person, subject: person, kind: "person" });
  return person;
}

async function buildReferral(
  at: At,
  { dossier, route, unit, login }: { dossier: string; route: string; unit: string; login: string },
): Promise<void> {
  const referral = at.chance.uuid();
  await at.send(login, "referral.send", dossier, { referral, route, toUnit: unit });
  at.known.ids.push(referral);
  at.known.parts.push({ dossier, subject: referral });
  at.known.causes.push({ dossier, unit, cause: "referral", what: route });
  at.known.referralUnits.set(referral, [`XD-POST-0${login.slice(4, 5)}`, unit]);
  await plant(at, { dossier, subject: referral, kind: "referral" });
}

type Opened = { readonly dossier: string; readonly login: string; readonly unit: string };

async function buildClaim(at: At, dossier: string, login: string, unit: string): Promise<string> {
  const answers = { wishedOn: "2026-11-20", crossing: "irregular" };
  return await buildCase(at, { dossier, login, unit }, { procedure: "asylum", compartment: "asylum", answers });
}

/** Forms of a security concern: what was seen, why it came back, what the examiner is told, and how it ended. */
const concernForms = ["concern", "declining", "telling", "closing"];

/**
 * A security concern that the body looks at and that the examiner was told of, so that its post, the body and the unit where claims are
 * heard all have its file: each role of theirs sees its own share of it, and most see none (SC1).
 */
async function buildConcern(at: At, dossier: string, login: string, unit: string): Promise<void> {
  const answers = {
    concernKind: "hit",
    concernSource: "A list",
    concernWords: "A name",
    concernPurpose: "To be looked at",
    claimInside: "no",
  };
  const id = await buildCase(at, { dossier, login, unit }, { procedure: "security-concern", compartment: "security", answers });
  const step = (by: string, name: string, said: object) => at.send(by, "case.step", dossier, { case: id, step: name, answers: said });
  await step(login, "handOn", {});
  await step("security", "accept", {});
  await step("security", "tellExaminer", { findingWords: "A name", findingAlone: "yes", findingUntil: "2027-05-01", findingSecret: "no" });
  const words = concernForms.map((form) => {
    const field = `answer/${form}/`;
    return [field, at.canary({ dossier, subject: id, kind: "case", compartment: "security", field })] as const;
  });
  // Its reference stands in lists as well, so that a reader who may not know of it is told of it by none of them.
  const reference = at.canary({ dossier, subject: id, kind: "case", compartment: "security", field: "reference" });
  const set = { reference, ...Object.fromEntries(words.map(([field, word]) => [field + word, word])) };
  await write(at, { dossier, subject: id, subjectKind: "case", compartment: "security", set });
  for (const held of ["XD-SEC", "XD-MS-CAP"]) at.known.causes.push({ dossier, unit: held, cause: "case", what: "security" });
}

/**
 * A check-up with its result, of somebody of whom nearly every role has a file as well: its words, and its reference in lists, are the
 * health worker's and the person's alone (HC1).
 */
async function buildCheck(at: At, dossier: string): Promise<void> {
  const opened = { dossier, login: "doctor", unit: "XD-HOSP" };
  const id = await buildCase(at, opened, { procedure: "health-check", compartment: "health-check", answers: { checkAgreed: "yes" } });
  const field = "answer/result/";
  const about = { dossier, subject: id, kind: "case", compartment: "health-check" };
  const word = at.canary({ ...about, field });
  const answers = { checkAgreed: "yes", conditionGroup: "tuberculosis", resultWords: word, resultTold: "yes" };
  await at.send("doctor", "case.step", dossier, { case: id, step: "examine", answers });
  const set = { reference: at.canary({ ...about, field: "reference" }) };
  await write(at, { dossier, subject: id, subjectKind: "case", compartment: "health-check", set });
}

async function buildCase(
  at: At,
  { dossier: file, login, unit }: Opened,
  { procedure, compartment, answers }: { readonly procedure: string; readonly compartment: string; readonly answers: object },
): Promise<string> {
  const id = at.chance.uuid();
  const isApart = at.node.procedures.some((one) => one.id === procedure && one.liesApart);
  const dossier = isApart ? id : file;
  await at.send(login, "case.open", dossier, { case: id, procedure, answers, ...(isApart ? { about: file } : {}) });
  if (isApart) at.known.dossiers.push(dossier);
  at.known.ids.push(id);
  at.known.parts.push({ dossier, subject: id });
  at.known.causes.push({ dossier, unit, cause: "case", what: compartment });
  await plant(at, { dossier, subject: id, kind: "case", filed: compartment });
  return id;
}

async function buildHousehold(at: At, [head, other]: readonly [string, string]): Promise<void> {
  const household = at.chance.uuid();
  await at.send("registrar", "household.record", household, {
    household,
    address: at.canary({ dossier: household, subject: household, kind: "household", compartment: "identity", field: "householdAddress" }),
    members: [
      { person: head, relation: "head" },
      { person: other, relation: "sibling" },
    ],
  });
  at.known.dossiers.push(household);
  at.known.ids.push(household);
  at.known.causes.push({ dossier: household, unit: "XD-MS-CAP", cause: "household", what: "" });
}

/** Writes a canary into each field of a subject that is no signpost, and one member of each family. */
async function plant(at: At, about: { dossier: string; subject: string; kind: string; filed?: string }): Promise<void> {
  const subject = at.node.subjects.get(about.kind);
  if (!subject) throw new Error(`fault: no kind of subject ${about.kind}`);
  const byCompartment = new Map<string, Record<string, unknown>>();
  // The name of a family's member tells as much as its value, so it is a canary as well.
  const put = (field: string, compartment: string, shape: (word: string) => unknown, isFamily = false) => {
    const filed = about.filed ?? compartment;
    const word = at.canary({
      dossier: about.dossier,
      subject: about.subject,
      kind: about.kind,
      compartment: filed,
      field: isFamily ? `${field}/` : field,
    });
    byCompartment.set(filed, { ...byCompartment.get(filed), [isFamily ? `${field}/${word}` : field]: shape(word) });
  };
  for (const [field, { compartment }] of Object.entries(subject.fields))
    if (!signposts.has(field)) put(field, compartment, (word) => shapeOf(field, word));
  for (const { prefix, compartment } of subject.families)
    if (!builtFamilies.has(prefix)) put(prefix === "answer" ? "answer/drill" : prefix, compartment, (word) => word, true);
  for (const [compartment, set] of byCompartment)
    await write(at, { dossier: about.dossier, subject: about.subject, subjectKind: about.kind, compartment, set });
}

function shapeOf(field: string, word: string): unknown {
  if (lists.has(field)) return [word];
  if (field === "documentsSeen") return [{ type: "passport", number: word }];
  if (field === "importedFrom") return { list: word, row: 1 };
  if (field === "informationReceipt")
    return {
      leaflet: "rights",
      leafletVersion: "1",
      language: word,
      how: "read",
      understood: "yes",
      givenAt: "2026-11-20T10:00:00.000Z",
      givenBy: "0a000000-0000-4000-8000-000000000001",
    };
  if (field === "fearedNarrowed") return { removed: [], reason: word, personsWord: word };
  return word;
}
