import { afterAll, beforeAll, expect, test } from "vitest";
import { type Claim, claimActors, openClaim, walkClaim } from "../../test/claim.ts";
import { openTestNode, type TestNode } from "../../test/node.ts";
import { appointmentParts } from "../app/appointment-parts.ts";
import { documentParts } from "../app/document-parts.ts";
import { previewCommand, recordCommand } from "../app/record.ts";
import { type ChoicesAt, fitCase, meetingTimes, placeAll } from "./index.ts";
import { appointmentRoutes } from "./server.ts";

let at: TestNode;
beforeAll(async () => {
  at = await openTestNode();
  at.setNow("2026-11-20T08:00:00.000Z");
  for (const login of ["emil", "dilnoza"] as const) {
    const { account, name, role, unit } = at.as(login);
    await at.must(at.as("operator"), "account.create", account, { account, name, login, role: role.id, unit });
  }
});
afterAll(() => at.close());

async function claim(until = "inform"): Promise<Claim> {
  const actors = claimActors(at);
  const opened = await openClaim(at, actors.post, { arrivedAt: "2026-11-19T22:00:00Z" });
  await walkClaim(at, actors, opened, until);
  return opened;
}

const officer = () => at.as("emil");

/** What the screen is told of one case at one time. */
async function choicesAt(one: Claim, startsAt: string, appointment: string): Promise<ChoicesAt> {
  const { choices } = appointmentRoutes(appointmentParts(at.node, at.desk, documentParts(at.node, at.desk).renderer))
    .handlers as unknown as {
    choices: (input: unknown, caller: unknown) => Promise<{ value: ChoicesAt }>;
  };
  const input = { params: { dossier: one.dossier, id: one.id }, query: { startsAt, minutes: 60, appointment } };
  return (await choices(input, { actor: officer() })).value;
}

const bookingOf = (one: Claim, startsAt: string, more: Record<string, unknown>) => ({
  case: one.id,
  kind: "interview",
  startsAt,
  minutes: 60,
  officer: officer().account,
  ...more,
});

test("[AP11, AP6, AP4] many get a time each by what the node knows; busy persons wait, conflicts are told, and each is booked for itself", async () => {
  const interpreter = at.node.newId();
  const entry = { kind: "interpreter", name: "Sabo Interpreter", sex: "F", languages: ["prs"], askedOn: "2026-11-01" };
  await at.must(at.as("nigora"), "helper.record", interpreter, { helper: interpreter, entry });
  const [free, busy, torn, unasked] = [await claim(), await claim(), await claim(), await claim("handCertificate")];
  const times = meetingTimes({ days: ["2026-11-24"], first: "09:00", until: "17:00", minutes: 60, perDay: 3 }).map(
    ({ day, time }) => `${day}T${time}:00.000Z`,
  );
  // Somebody has an appointment with another officer at that hour; somebody declared that the interpreter knows them.
  await at.must(
    officer(),
    "appointment.book",
    busy.dossier,
    bookingOf(busy, "2026-11-24T09:30:00.000Z", { appointment: at.node.newId(), minutes: 15, officer: at.as("dilnoza").account }),
  );
  await at.must(officer(), "appointment.recuse", torn.dossier, {
    recusal: at.node.newId(),
    case: torn.id,
    who: interpreter,
    name: "Sabo Interpreter",
    why: "She knows the family.",
  });
  const ids = new Map([free, busy, torn, unasked].map((one) => [one.id, at.node.newId()]));
  const plan = await placeAll([busy, torn, unasked, free], {
    places: times.length,
    had: () => undefined,
    ask: async (one, place) =>
      fitCase(await choicesAt(one, times[place] ?? "", ids.get(one.id) ?? ""), { officer: officer().account, withInterpreter: true }),
  });
  expect(plan.map(({ place, fit }) => place ?? ("why" in fit ? fit.why : ""))).toEqual([1, "conflict", "wishNotAsked", 0]);
  for (const { of, place, fit } of plan) {
    if (place === undefined || fit.kind !== "fits") continue;
    const payload = bookingOf(of, times[place] ?? "", {
      appointment: ids.get(of.id),
      interpreter: fit.interpreter?.id,
      language: fit.language,
    });
    const command = { id: at.node.newId(), kind: "appointment.book", dossier: of.dossier, payload };
    expect(await previewCommand(at.node, officer(), command)).toMatchObject({ ok: true });
    expect(await recordCommand(at.node, officer(), command)).toMatchObject({ ok: true });
    // Broken off and gone on with: the same command gets its first answer when it is looked at again; another for the same meeting is refused.
    expect(await previewCommand(at.node, officer(), command)).toMatchObject({ ok: true });
    expect(await previewCommand(at.node, officer(), { ...command, id: at.node.newId() })).toMatchObject({ ok: false });
    const own = await choicesAt(of, times[place] ?? "", ids.get(of.id) ?? "");
    expect([own.isPersonBusy, own.officers.find((one) => one.id === officer().account)?.isBusy]).toEqual([false, false]);
  }
  expect(await choicesAt(torn, times[1] ?? "", at.node.newId())).toMatchObject({ isPersonBusy: false, helpers: [{ isBusy: true }] });
});
