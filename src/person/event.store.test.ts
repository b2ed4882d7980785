import { afterAll, beforeAll, expect, test } from "vitest";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import { birthRoutes } from "./server.ts";
import { eventsOf, fileStanding } from "./event.ts";

let at: TestNode;
beforeAll(async () => {
  at = await openTestNode();
});
afterAll(async () => {
  await at.close();
});

async function arrive(more: Record<string, unknown> = {}): Promise<string> {
  const person = at.node.newId();
  await at.must(at.as("aziz"), "arrival.record", person, arrival(person, more));
  return person;
}
const factsOf = async (dossier: string) => (await at.desk.open(at.as("aziz"), dossier, "read", ({ subjects }) => subjects)) ?? [];
const personOf = async (dossier: string) => (await factsOf(dossier)).find((one) => one.kind === "person");
const event = (more: Record<string, unknown> = {}) => ({
  event: at.node.newId(),
  kind: "marriage",
  on: "2026-11-20",
  shownBy: "paper",
  ...more,
});
const note = (dossier: string, more: Record<string, unknown> = {}) => at.send(at.as("aziz"), "person.event", dossier, event(more));

test("[PE11] what happened stands with its day and what shows it, the latest first", async () => {
  const person = await arrive();
  await note(person);
  await note(person, { kind: "birthOfChild", on: "2026-11-22", shownBy: "said", note: "A girl, at the hospital" });
  expect(eventsOf(await personOf(person))).toMatchObject([
    { kind: "birthOfChild", on: "2026-11-22", shownBy: "said" },
    { kind: "marriage", on: "2026-11-20", shownBy: "paper" },
  ]);
});

test.each([
  ["event.in-future", { on: "2026-11-25" }],
  ["event.before-birth", { on: "1989-12-31" }],
])("[PE11] %s: the day is looked at", async (code, more) => {
  const person = await arrive({ birth: { precision: "day", day: "1990-01-01" } });
  expect(await note(person, more)).toMatchObject({ refusal: { code, rule: "PE11" } });
});

test("[PE11] what was noted by mistake is taken back once, stays on record, and is not noted a second time under its id", async () => {
  const person = await arrive();
  const told = event({ kind: "death" });
  await at.must(at.as("aziz"), "person.event", person, told);
  expect(await at.send(at.as("said"), "person.event", person, told)).toMatchObject({ refusal: { code: "event.noted-already" } });
  const back = { event: told.event, reason: "He stands before me" };
  await at.must(at.as("said"), "person.take-back-event", person, back);
  expect(eventsOf(await personOf(person))).toMatchObject([{ kind: "death", takenBack: back.reason }]);
  expect(fileStanding(await personOf(person))).toBe("active");
  expect(await at.send(at.as("said"), "person.take-back-event", person, back)).toMatchObject({ refusal: { code: "event.not-noted" } });
});

test("[PE12] a death ends nothing by itself, and whoever was called absent and comes is active again", async () => {
  const person = await arrive();
  const others = async () => (await factsOf(person)).filter((one) => one.kind !== "person");
  const before = await others();
  await note(person, { kind: "inactive", on: "2026-11-18", shownBy: "otherOffice" });
  expect(fileStanding(await personOf(person))).toBe("inactive");
  await note(person, { kind: "death", on: "2026-11-19" });
  expect(fileStanding(await personOf(person))).toBe("deceased");
  expect(await others()).toEqual(before);
  expect(await at.send(at.as("aziz"), "person.update", person, { phone: "+992 900 00 00 02" })).toMatchObject({ ok: true });
  await note(person, { kind: "active", on: "2026-11-20", shownBy: "seen" });
  expect(fileStanding(await personOf(person))).toBe("active");
});

test("[PE29] a birth is noted with what is known of both parents, and told with its risk, its clause and where it leads", async () => {
  const person = await arrive();
  const birth = {
    bornHere: "yes",
    self: { nationality: "none", residence: "permanent" },
    other: { nationality: "none", residence: "habitual" },
  };
  const born = (more: object = {}) => event({ kind: "birthOfChild", ...more });
  const told = born({ birth });
  const open = born();
  const mistaken = born({ birth });
  for (const one of [told, open, mistaken]) await at.must(at.as("aziz"), "person.event", person, one);
  const back = { event: mistaken.event, reason: "The other file was meant" };
  await at.must(at.as("said"), "person.take-back-event", person, back);
  const { births } = birthRoutes({ desk: at.desk, country: at.node.country }).handlers as unknown as Handlers;
  const found = await births({ params: { dossier: person } }, { actor: at.as("aziz") });
  const source = ["xd-law:birth.residence", "crc-1989:7"];
  const leadsTo = ["statelessness", "registration"];
  expect(found.value?.births).toHaveLength(2);
  expect(found.value?.births).toContainEqual({
    event: told.event,
    holds: "yes",
    because: "residenceLacks",
    rule: "PE29",
    source,
    leadsTo,
  });
  expect(found.value?.births).toContainEqual(
    expect.objectContaining({ event: open.event, holds: "undetermined", leadsTo: ["registration"] }),
  );
  const stranger = await births({ params: { dossier: person } }, { actor: at.as("bahor") });
  expect(stranger).toMatchObject({ refusal: { code: "access.not-available" } });
});

test("[PE29] what is asked of a birth stands at a birth alone", async () => {
  const person = await arrive();
  expect(await note(person, { kind: "birthOfChild", birth: { bornHere: "yes" } })).toMatchObject({ ok: true });
  await expect(note(person, { birth: { bornHere: "yes" } })).rejects.toThrow("request.malformed");
});

type Handlers = {
  readonly births: (
    input: object,
    context: object,
  ) => Promise<{ readonly value?: { readonly births: readonly Readonly<Record<string, unknown>>[] } }>;
};
