import type { TestNode } from "./node.ts";

/** What the labour authority sets up in a test; a test spoils one thing. */
export const schemeForm = (more: Record<string, unknown> = {}): Record<string, unknown> => ({
  procedure: "circular-scheme",
  title: { en: "Cotton harvest", ru: "Сбор хлопка", tg: "Ҷамъоварии пахта" },
  sending: ["AF", "KG"],
  occupations: ["92"],
  returningOnly: false,
  places: 40,
  placesKept: 0,
  applyFrom: "2026-01-01",
  applyTo: "2028-12-31",
  stayFrom: "2026-01-01",
  stayTo: "2026-12-31",
  ...more,
});

const official = { role: "labour-officer", unit: "XD-LAB" } as const;

/** Sets a scheme up, or a new version of one, by one official of the labour authority and confirms it by another; says its id. */
export async function setUpScheme(at: TestNode, more: Record<string, unknown> = {}, scheme: string = at.node.newId()): Promise<string> {
  const proposedAt = at.node.now();
  await at.must(at.as("hakim", official), "scheme.propose", scheme, { scheme, form: schemeForm(more) });
  await at.must(at.as("emil", official), "scheme.confirm", scheme, { scheme, proposedAt });
  return scheme;
}
