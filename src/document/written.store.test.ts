import { afterAll, beforeAll, expect, test } from "vitest";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import { pdfText } from "../../test/pdf-text.ts";
import type { Actor } from "../access/index.ts";
import { documentParts } from "../app/document-parts.ts";
import { fieldsOf } from "../ledger/index.ts";
import type { DocumentView } from "./index.ts";
import { documentRoutes } from "./server.ts";

let at: TestNode;
beforeAll(async () => {
  at = await openTestNode();
  at.setNow("2026-11-20T12:00:00.000Z");
}, 180_000);
afterAll(async () => {
  await at.close();
});

type Own = { readonly dossier: string; readonly id: string; readonly person: Actor };

/** Somebody who arrived, and who opens a case of their own. */
async function openOwn(procedure: string, answers: Record<string, unknown>): Promise<Own> {
  const [dossier, id] = [at.node.newId(), at.node.newId()];
  await at.must(at.as("aziz"), "arrival.record", dossier, { ...arrival(dossier), languages: ["uzb"] });
  const person = at.as("judge", { role: "person", unit: "XD-MS-CAP", ownDossier: dossier });
  await at.must(person, "case.open", dossier, { case: id, procedure, answers });
  return { dossier, id, person };
}
const labour = () => at.as("hakim", { role: "labour-officer", unit: "XD-LAB" });
const colleague = () => at.as("emil", { role: "labour-officer", unit: "XD-LAB" });
const helper = () => at.as("inna", { role: "nrm-officer", unit: "XD-NRM" });
const otherHelper = () => at.as("farida", { role: "nrm-officer", unit: "XD-NRM" });
const step = (own: Own, by: Actor, name: string, answers: Record<string, unknown> = {}) =>
  at.must(by, "case.step", own.dossier, { case: own.id, step: name, answers });
const trying = (own: Own, by: Actor, kind: string, more: Record<string, unknown> = {}) =>
  at.send(by, "document.issue", own.dossier, { document: at.node.newId(), case: own.id, kind, ...more });
async function issue(own: Own, by: Actor, kind: string, more: Record<string, unknown> = {}): Promise<string> {
  const document = at.node.newId();
  await at.must(by, "document.issue", own.dossier, { document, case: own.id, kind, ...more });
  return document;
}
const paperOf = async ({ dossier }: Own, by: Actor, id: string) =>
  await at.desk.open(by, dossier, "read", ({ subjects }) => subjects.find((one) => one.subject === id));
type Answer<T> = Promise<{ ok: boolean; value: T; refusal?: { code: string } }>;
const routes = () =>
  documentRoutes(documentParts(at.node, at.desk)).handlers as unknown as {
    documentPdf: (input: unknown, caller: unknown) => Answer<{ file: Uint8Array }>;
    personDocuments: (input: unknown, caller: unknown) => Answer<{ documents: DocumentView[]; kinds: Record<string, string[]> }>;
  };
const listed = async ({ dossier }: Own, actor: Actor) => (await routes().personDocuments({ params: { dossier } }, { actor })).value;

/** The words of a paper as it leaves for the printer, under a disclosure that names these fields. */
async function printed(own: Own, by: Actor, about: string, fields: readonly string[]): Promise<string> {
  const release = at.node.newId();
  const said = { release, about, channel: "paper", recipient: "The person", fields: [...fields], law: "rap-2012:RAP-I-03" };
  await at.must(by, "release.record", own.dossier, said);
  const paper = await routes().documentPdf(
    { params: { dossier: own.dossier, id: about }, query: { release } },
    { actor: by, session: { verifiedAt: "" } },
  );
  return paper.ok ? pdfText(paper.value.file) : (paper.refusal?.code ?? "");
}

const refusal = { refusalReasons: "No contract.\n\nNo fingerprints.", refusalLaw: "Labour law, article 12" };

test("[DO11, DO24] a refusal is told by its definition: what it is on, what was decided, the reasons and the clause as written, how to object", async () => {
  const own = await openOwn("patent", { appliesAlone: "yes" });
  expect(await trying(own, labour(), "decision-letter")).toMatchObject({ refusal: { code: "document.step-not-taken", rule: "DO11" } });
  await step(own, labour(), "refuse", refusal);
  const id = await issue(own, labour(), "decision-letter", { reasonsIn: "en" });
  const paper = await paperOf(own, labour(), id);
  expect(Object.keys(paper?.parts ?? {})).toEqual(["labour"]);
  expect(fieldsOf(paper)["letter"]).toMatchObject({
    about: { en: "Work patent", uz: "Ish patenti" },
    outcome: { en: "What you asked for is refused.", ps: "ستاسو غوښتنه رد شوه." },
    reasons: ["No contract.", "No fingerprints."],
    reasonsIn: "en",
    law: "Labour law, article 12",
    appeal: { lastDay: "2026-12-20", source: "xd-labour:objection", to: { en: "Labour migration and licences" }, isSuspensive: false },
  });
  const words = await printed(own, labour(), id, ["names", "decision"]);
  for (const told of [
    "Soʻrovingiz rad etildi.",
    "Siz shikoyat qilishingiz mumkin",
    "Sabablar yozilganidek chop etildi.",
    "inglizcha",
    "No contract.",
  ])
    expect(words).toContain(told);
  expect((await listed(own, labour())).kinds["patent"]).toEqual(["patent", "decision-letter", "appeal-decision"]);
});

test("[DO12] each taking of a deciding step has its own letter, beside the earlier one, and one letter alone", async () => {
  const own = await openOwn("patent", { appliesAlone: "yes" });
  await step(own, labour(), "refuse", refusal);
  const first = await issue(own, labour(), "decision-letter");
  expect(await trying(own, labour(), "decision-letter")).toMatchObject({ refusal: { code: "document.valid-already", rule: "DO12" } });
  await step(own, own.person, "contest", { contestWords: "There is one." });
  at.setNow("2026-11-21T12:00:00.000Z");
  await step(own, colleague(), "overturn", { reviewReasons: "There is a contract." });
  const back = await issue(own, colleague(), "appeal-decision");
  expect(fieldsOf(await paperOf(own, labour(), back))["letter"]).toMatchObject({
    outcome: { en: "The decision is set aside. It will be decided anew." },
    reasons: ["There is a contract."],
  });
  expect(fieldsOf(await paperOf(own, labour(), back))["letter"]).not.toHaveProperty("appeal");
  await step(own, labour(), "refuse", { ...refusal, refusalReasons: "Another reason." });
  const second = await issue(own, labour(), "decision-letter");
  const letters = await Promise.all([first, second].map(async (id) => fieldsOf(await paperOf(own, labour(), id))));
  expect(letters.map((one) => [one["documentState"], (one["letter"] as { reasons: string[] }).reasons[0]])).toEqual([
    ["issued", "No contract."],
    ["issued", "Another reason."],
  ]);
  await step(own, own.person, "contest", { contestWords: "There is one." });
  at.setNow("2026-11-22T12:00:00.000Z");
  await step(own, colleague(), "uphold", { reviewReasons: "It holds." });
  const kept = fieldsOf(await paperOf(own, labour(), await issue(own, colleague(), "appeal-decision")))["letter"];
  expect(kept).toMatchObject({ outcome: { en: "The decision stays as it was." }, further: { phone: expect.any(String) as string } });
  at.setNow("2026-11-20T12:00:00.000Z");
});

const grounds = {
  purposeTold: "yes",
  talkedAlone: "yes",
  languageUnderstood: "yes",
  act: "Held in a flat.",
  controls: ["WithholdsDocuments"],
};
async function presumed(): Promise<Own> {
  const own = await openOwn("trafficking", { signsSeen: "Held.", notedBy: "police", inDangerNow: "no" });
  await step(own, helper(), "presume", { ...grounds, exploitation: ["ForcedLabour"] });
  return own;
}

test("[DO25] a paper that can betray its bearer is made for those alone who want it, and says nothing of why, by whom or in which procedure", async () => {
  const own = await presumed();
  expect(await trying(own, helper(), "confirmation")).toMatchObject({ refusal: { code: "document.not-wanted", rule: "DO25" } });
  await step(own, helper(), "askPaper", { paperWanted: "no" });
  expect(await trying(own, helper(), "confirmation")).toMatchObject({ refusal: { code: "document.not-wanted" } });
  await step(own, helper(), "askPaper", { paperWanted: "yes" });
  const id = await issue(own, helper(), "confirmation");
  const words = await printed(own, helper(), id, ["names"]);
  for (const told of ["Tasdiqnoma", "hech kim bu shaxsni davlatdan chiqarib yubora olmaydi", "4-yanvar, 2027"])
    expect(words).toContain(told);
  expect(words).not.toMatch(/traffick|victim|Anti-|NRM|xd-law|cets|Held/i);
});

test("[DO25] who does not read the compartment of a case finds no paper of it: neither in the list nor by its id, nor what was handed over", async () => {
  const own = await presumed();
  await step(own, helper(), "askPaper", { paperWanted: "yes" });
  const id = await issue(own, helper(), "confirmation");
  await printed(own, helper(), id, ["names"]);
  const patent = at.node.newId();
  await at.must(own.person, "case.open", own.dossier, { case: patent, procedure: "patent", answers: { appliesAlone: "yes" } });
  expect((await listed(own, helper())).documents.map((one) => [one.id, one.kind, one.prints])).toEqual([[id, "confirmation", ["names"]]]);
  for (const reader of [labour(), at.as("aziz")]) {
    expect((await listed(own, reader)).documents).toEqual([]);
    expect(await paperOf(own, reader, id)).toBeUndefined();
    const seen = await at.desk.open(reader, own.dossier, "read", ({ subjects }) =>
      JSON.stringify(subjects.filter((one) => one.kind === "release")),
    );
    expect(seen).not.toMatch(/confirmation|statement|traffick|decision/);
  }
});

test("[DO24, DO25] a refusal to identify keeps its reasons off the paper, and the note of protection ends with its time", async () => {
  const own = await presumed();
  await step(own, helper(), "askPaper", { paperWanted: "yes" });
  at.setNow("2027-02-20T12:00:00.000Z");
  await step(own, otherHelper(), "refuse", {
    decidedBy: "NonPoliceGovernmentalOrganization",
    elementsLacking: ["purpose"],
    refusalReasons: "Not shown.",
  });
  const letter = fieldsOf(await paperOf(own, helper(), await issue(own, helper(), "decision-letter", { reasonsIn: "en" })))["letter"];
  expect(letter).toMatchObject({
    isDiscreet: true,
    reasons: [],
    basis: [],
    sources: [],
    outcome: { en: "It was decided that this help is not for you." },
  });
  for (const field of ["about", "law", "reasonsIn"]) expect(letter).not.toHaveProperty(field);
  expect((letter as { appeal: object }).appeal).not.toHaveProperty("source");
  expect(JSON.stringify(letter)).not.toMatch(/Not shown|traffick|Anti-/i);
  expect(await trying(own, helper(), "confirmation")).toMatchObject({ refusal: { code: "document.step-not-taken", rule: "DO11" } });
  at.setNow("2026-11-20T12:00:00.000Z");
});
