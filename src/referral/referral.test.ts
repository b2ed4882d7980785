import fc from "fast-check";
import { expect, test } from "vitest";
import { countries } from "../../countries/index.ts";
import type { Instant } from "../kernel/index.ts";
import type { CommandKind, SubjectState } from "../ledger/index.ts";
import { nextTerm, type ReferralWorld, sendReferral, type SendPayload } from "./index.ts";

const now = "2026-11-20T10:00:00.000Z" as Instant;
const dossier = "0a000000-0000-4000-8000-0000000000ff";
const child = (more: Record<string, unknown>): SubjectState => {
  const slot = (value: unknown) => ({ value, version: 1, at: now, by: "x" });
  const fields = { birth: { precision: "year", year: 2014 }, ...more };
  return { dossier, subject: dossier, kind: "person", parts: { arrival: { version: 1, fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, slot(value)])) } } };
};
const send = sendReferral as unknown as CommandKind<SendPayload, ReferralWorld>;
const refer = (country: string, route: string, person: SubjectState) => {
  const found = countries[country];
  if (!found) throw new Error("no such country");
  let id = 0;
  return send.decide({
    command: { id: "c", kind: "referral.send", dossier, payload: {} }, payload: { referral: "r", route, needs: [], rules: [], sources: [] }, states: [person], world: { country: found },
    author: { account: "a", name: "A", role: "border-officer", unit: "POST", units: ["POST"], ownDossier: undefined }, at: now, now, today: "2026-11-20" as never, newId: () => String(++id), newReference: () => "XD-0000-0000",
  });
};

const anyStatus = fc.record({ wishesAsylum: fc.constantFrom("yes", "no", "unsure", "notAsked"), nationalities: fc.constantFrom(["AF"], ["XXA"], ["unknown"], undefined), relation: fc.constantFrom("child", "notRelated", "unknown", undefined) });

test("[R5] a child reaches protection, health and tracing in every State, whatever their status, papers or wish", () => {
  fc.assert(
    fc.property(fc.constantFrom(...Object.keys(countries)), fc.constantFrom("child-protection", "medical", "family-tracing"), anyStatus, (country, route, status) => {
      expect(refer(country, route, child(status))).toMatchObject({ ok: true });
    }),
  );
});

test("[RE1] every route of every State has a term with a source, counted from first contact, never before it", () => {
  for (const country of Object.values(countries))
    for (const route of country.routes) {
      const term = nextTerm(country, { clock: route.acknowledge, from: now });
      expect(Date.parse(term.dueAt), `${country.code} ${route.id}`).toBeGreaterThan(Date.parse(now));
      expect(term.dueSource.source).toMatch(/^[a-z0-9-]+:/);
    }
});
