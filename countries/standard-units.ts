import type { Unit } from "../src/process/index.ts";

/** Whoever watches and coordinates: the same three in each State, without a telephone that a person would call. */
export function oversightUnits(prefix: string): readonly Unit[] {
  return [
    {
      code: `${prefix}-OMB`,
      organisation: `${prefix}-OVERSIGHT`,
      kind: "monitor",
      title: { en: "Independent border monitor", ru: "Независимый мониторинг границы" },
    },
    { code: `${prefix}-AUD`, organisation: `${prefix}-OVERSIGHT`, kind: "audit", title: { en: "Audit", ru: "Аудит" } },
    {
      code: `${prefix}-NC`,
      organisation: `${prefix}-COUNCIL`,
      kind: "coordination",
      title: { en: "National Coordinator's office", ru: "Бюро Национального координатора" },
    },
  ];
}
