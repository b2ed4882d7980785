import type { OfficerText } from "../kernel/index.ts";
import type { Procedure } from "../process/index.ts";

/**
 * What a person is in figures, by what the stages of their cases count as; whoever is several counts as the first. Who was trafficked, or
 * met with violence, is no group (SD1). @source rap-2012:RAP-III-O2, decision:0066
 */
const groups: Readonly<Record<string, { readonly title: OfficerText; readonly countsAs: readonly string[] }>> = {
  refugee: { title: { en: "refugees", ru: "беженцы" }, countsAs: ["ASY-RECOGNISED"] },
  protected: {
    title: { en: "other protection", ru: "иная защита" },
    countsAs: ["ASY-COMPLEMENTARY", "HUM-GRANTED", "TMP-PROTECTED"],
  },
  stateless: {
    title: { en: "stateless, found or examined", ru: "апатриды, признанные и на рассмотрении" },
    countsAs: ["SLS-RECOGNISED", "SLS-PENDING", "SLS-APPEAL"],
  },
  applicant: { title: { en: "asylum-seekers", ru: "ищущие убежище" }, countsAs: ["ASY-PENDING", "ASY-APPEAL"] },
  minority: { title: { en: "formerly deported peoples", ru: "ранее депортированные народы" }, countsAs: ["FDP-OPEN", "FDP-SOLVED"] },
  returnee: {
    title: { en: "returnees", ru: "возвратившиеся" },
    countsAs: ["REI-OPEN", "REI-CLOSED", "RET-RETURNED", "ETH-GRANTED", "ETH-CITIZEN"],
  },
  worker: { title: { en: "migrant workers", ru: "трудящиеся-мигранты" }, countsAs: ["LAB-WORKER", "REG-PERMITTED"] },
};

/** Groups by id. */
export const groupTexts: Readonly<Record<string, OfficerText>> = Object.fromEntries(
  Object.entries(groups).map(([id, { title }]) => [id, title]),
);

/** Which group a case puts its person in, by procedure and stage, in the order in which groups count. */
export function groupStandings(procedures: readonly Procedure[]): { readonly id: string; readonly standing: string }[] {
  return Object.entries(groups).flatMap(([id, { countsAs }]) =>
    procedures.flatMap((procedure) =>
      Object.entries(procedure.states)
        .filter(([, state]) => state.countsAs !== undefined && countsAs.includes(state.countsAs))
        .map(([state]) => ({ id, standing: `${procedure.id}/${state}` })),
    ),
  );
}

/** Where a case stands when its person is a regularised or permitted worker, as `procedure/state`. */
export function workerStandings(procedures: readonly Procedure[]): string[] {
  return groupStandings(procedures)
    .filter((one) => one.id === "worker")
    .map((one) => one.standing);
}
