import fc from "fast-check";
import { expect, test } from "vitest";
import { countries } from "../../countries/index.ts";
import type { Instant } from "../kernel/index.ts";
import type { CommandKind, SubjectState } from "../ledger/index.ts";
import {
  acknowledgeTerm,
  answeredReferrals,
  findRoute,
  nextTerm,
  redirectTerm,
  type ReferralWorld,
  sendReferral,
  type SendPayload,
} from "./index.ts";

const now = "2026-11-20T10:00:00.000Z" as Instant;
const dossier = "0a000000-0000-4000-8000-0000000000ff";
const child = (more: Record<string, unknown>): SubjectState => {
  const slot = (value: unknown) => ({ value, version: 1, at: now, by: "x" });
  const fields = { birth: { precision: "year", year: 2014 }, ...more };
  return {
    dossier,
    subject: dossier,
    kind: "person",
    parts: { arrival: { version: 1, fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, slot(value)])) } },
  };
};
const send = sendReferral as unknown as CommandKind<SendPayload, ReferralWorld>;
const refer = (country: string, route: string, person: SubjectState) => {
  const found = countries[country];
  if (!found) throw new Error("no such country");
  let id = 0;
  return send.decide({
    command: { id: "c", kind: "referral.send", dossier, payload: {} },
    payload: { referral: "r", route, needs: [], rules: [], sources: [] },
    states: [person],
    world: { country: found, keptFrom: () => [] },
    author: { account: "a", name: "A", role: "border-officer", unit: "POST", units: ["POST"], ownDossier: undefined },
    at: now,
    now,
    today: "2026-11-20" as never,
    newId: () => String(++id),
    newReference: () => "XD-0000-0000",
  });
};

const anyStatus = fc.record({
  wishesAsylum: fc.constantFrom("yes", "no", "unsure", "notAsked"),
  nationalities: fc.constantFrom(["AF"], ["XXA"], ["unknown"], undefined),
  relation: fc.constantFrom("child", "notRelated", "unknown", undefined),
});

test("[R5] a child reaches protection, health and tracing in every State, whatever their status, papers or wish", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...Object.keys(countries)),
      fc.constantFrom("child-protection", "medical", "family-tracing"),
      anyStatus,
      (country, route, status) => {
        expect(refer(country, route, child(status))).toMatchObject({ ok: true });
      },
    ),
  );
});

test("[RE1] every route of every State has a term with a source, never before what it counts from", () => {
  for (const country of Object.values(countries))
    for (const route of country.routes) {
      const term = nextTerm(country, { clock: route.acknowledge, from: now });
      expect(Date.parse(term.dueAt), `${country.code} ${route.id}`).toBeGreaterThan(Date.parse(now));
      expect(term.dueSource.source).toMatch(/^[a-z0-9-]+:/);
    }
});

test("[RE13] a case answers the open referrals that led to it alone: to a unit of whoever opens it, and whoever acknowledged one keeps it", () => {
  const { demo } = countries;
  if (!demo) throw new Error("no demo State");
  const slot = (value: unknown) => ({ value, version: 1, at: now, by: "x" });
  const sent = (subject: string, more: Record<string, string> = {}): SubjectState => {
    const fields = { referralState: "sent", toUnit: "XD-MS-CAP", route: "registration", referralProcedure: "registration", ...more };
    const slots = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, slot(value)]));
    return { dossier, subject, kind: "referral", parts: { referral: { version: 1, fields: slots } } };
  };
  const wishes = answeredReferrals(
    {
      states: [
        sent("mine"),
        sent("acknowledged", { referralState: "acknowledged" }),
        sent("declined", { referralState: "declined" }),
        sent("elsewhere", { toUnit: "XD-CP" }),
        sent("other procedure", { referralProcedure: "onward" }),
        { ...sent("of another"), dossier: "0a000000-0000-4000-8000-0000000000fe" },
      ],
      dossier,
      procedure: "registration",
      author: { account: "a", name: "A", units: ["XD-MS-CAP"] },
      at: now,
    },
    demo,
  );
  expect(wishes.map((one) => [one.subject, one.set["owner"]])).toEqual([
    ["mine", { account: "a", name: "A" }],
    ["acknowledged", undefined],
  ]);
});

const hoursAfter = (from: Instant, hours: number) => new Date(Date.parse(from) + hours * 3_600_000).toISOString();
const sentFor = (country: string, route: string) => {
  const sent = refer(country, route, child({ arrivedAt: "2026-11-10T10:00:00.000Z" }));
  return sent.ok ? sent.value.wishes[0]?.set : undefined;
};

test("[RE7] help asked for ten days after the arrival has its own time; a wish for asylum counts from the first contact", () => {
  expect(sentFor("demo", "medical")).toMatchObject({
    dueAt: hoursAfter(now, 2),
    firstContactAt: "2026-11-10T10:00:00.000Z",
    dueSource: { source: "xd-law:referral.acknowledge-urgent", from: now },
  });
  expect(sentFor("demo", "nrm")).toMatchObject({ dueAt: hoursAfter(now, 24) });
  expect(sentFor("tj", "asylum")).toMatchObject({
    dueAt: "2026-11-13T10:00:00.000Z",
    dueSource: { source: "tj-refugee-2002:handover", evidence: "S" },
  });
});

test("[RE7] declining and sending on never put off the 72 hours of a hand-over, and other help begins anew", () => {
  const tj = countries["tj"];
  if (!tj) throw new Error("no Tajikistan");
  const firstContactAt = "2026-11-18T10:00:00.000Z" as Instant;
  const route = (id: string) => findRoute(tj, id);
  const asylum = route("asylum");
  const medical = route("medical");
  if (!asylum || !medical) throw new Error("no route");
  expect(acknowledgeTerm(tj, asylum, { firstContactAt, at: now }).dueAt).toBe("2026-11-21T10:00:00.000Z");
  expect(redirectTerm(tj, asylum, { firstContactAt, at: hoursAfter(now, 12) as Instant })).toMatchObject({
    dueAt: "2026-11-21T10:00:00.000Z",
    dueSource: { source: "tj-refugee-2002:handover" },
  });
  expect(redirectTerm(tj, asylum, { firstContactAt, at: firstContactAt })).toMatchObject({
    dueAt: hoursAfter(firstContactAt, 24),
    dueSource: { source: "decision:0004" },
  });
  expect(acknowledgeTerm(tj, medical, { firstContactAt, at: now }).dueAt).toBe(hoursAfter(now, 2));
  expect(redirectTerm(tj, undefined, { firstContactAt, at: now }).dueAt).toBe(hoursAfter(now, 24));
});
