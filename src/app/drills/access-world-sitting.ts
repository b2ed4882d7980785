import { type At, write } from "./access-planting.ts";

/** The body of the demo State that sits, and one of its members. */
export const sittingUnit = "XD-COM";
const login = "commission";
const [somebody, another] = ["0a000000-0000-4000-8000-000000000002", "0a000000-0000-4000-8000-000000000003"] as const;

/** A case that lies before a sitting: what members said among themselves, and why one keeps out, is canaries in the file of the person. */
export async function buildSitting(at: At, dossier: string): Promise<void> {
  const [sitting, item, claim] = [at.chance.uuid(), at.chance.uuid(), at.chance.uuid()];
  const of = (subject: string, kind: string) => (field: string) => at.canary({ dossier, subject, kind, compartment: "asylum", field });
  const version = at.node.country.procedures["statelessness"]?.version;
  await write(at, {
    dossier,
    subject: claim,
    subjectKind: "case",
    compartment: "asylum",
    set: {
      procedure: "statelessness",
      procedureVersion: version,
      person: dossier,
      state: "examined",
      unit: sittingUnit,
      heldBy: [sittingUnit],
      reference: of(claim, "case")("reference"),
      openedAt: new Date().toISOString(),
    },
  });
  at.known.causes.push({ dossier, unit: sittingUnit, cause: "case", what: "asylum" });
  at.known.causes.push({ dossier: sitting, unit: sittingUnit, cause: "sitting", what: "" });
  await at.send(login, "sitting.call", sitting, { sitting, startsAt: nextHour(), minutes: 60, place: "Hall 2" });
  await at.send(login, "sitting.add", dossier, { sitting, item, case: claim });
  await at.send(login, "sitting.open", sitting, { sitting });
  await write(at, { dossier, subject: item, subjectKind: "sitting-item", compartment: "asylum", set: saidOf(of(item, "sitting-item")) });
  at.known.dossiers.push(sitting);
  at.known.ids.push(sitting, item, claim);
  at.known.parts.push({ dossier, subject: claim });
  at.known.sittings.push(sitting);
}

/** Later today: a sitting is opened on its day. */
function nextHour(): string {
  return new Date(Math.ceil((Date.now() + 1000) / 900_000) * 900_000).toISOString();
}

function saidOf(word: (field: string) => string): Record<string, unknown> {
  const at = new Date().toISOString();
  return {
    itemProposal: { number: 1, step: "decide", answers: { reasons: word("itemProposal") }, by: somebody, name: word("itemProposal"), at },
    [`vote/${somebody}`]: { name: word("vote/"), vote: "against", dissent: word("vote/"), on: 1, at },
    [`apart/${another}`]: { name: word("apart/"), why: word("apart/"), at },
  };
}
