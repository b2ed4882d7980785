import type { ProcedureSwitch } from "../../src/process/index.ts";

/** Invented law of the demo State: `evidence` is R because the whole of it stands in `law/`. */
const law = { evidence: "R", validFrom: "2024-01-01" } as const;

export const asylum: ProcedureSwitch = {
  version: "2026-01-01",
  options: { complementary: true, fingerprintsFirst: false, fastTracks: true, appealHigher: false },
  parts: {
    applicant: { roles: ["person"], units: [] },
    adviser: { roles: ["legal-adviser"], units: ["XD-AID"] },
    guardian: { roles: ["child-protection-officer"], units: ["XD-CP"] },
    post: { roles: ["border-officer", "post-supervisor"], units: ["XD-POST-01", "XD-POST-02", "XD-POST-03"] },
    registrar: { roles: ["registrar", "registration-supervisor"], units: ["XD-MS-CAP"] },
    officer: { roles: ["eligibility-officer"], units: ["XD-MS-CAP"] },
    reviewer: { roles: ["reviewer"], units: ["XD-MS-CAP"] },
    decider: { roles: ["decision-maker"], units: ["XD-COM"] },
    appeal: { roles: ["appeal-officer"], units: ["XD-COURT"] },
    nrm: { roles: ["nrm-officer"], units: ["XD-NRM"] },
  },
  clocks: [
    { ...law, id: "apply", quantity: 10, unit: "day", source: "xd-law:apply" },
    { ...law, id: "forward", quantity: 24, unit: "hour", source: "xd-law:asylum-handover" },
    { ...law, id: "register", quantity: 3, unit: "workingDay", source: "xd-law:registration" },
    { ...law, id: "certificate", quantity: 0, unit: "day", source: "xd-law:registration" },
    {
      ...law,
      id: "decide",
      quantity: 3,
      unit: "month",
      source: "xd-law:decision",
      extension: { quantity: 6, unit: "month", source: "xd-law:decision.extension", evidence: "R" },
    },
    {
      ...law,
      id: "decide",
      quantity: 1,
      unit: "month",
      source: "xd-law:track.accelerated",
      when: { question: "track", is: ["needs", "founded", "unfounded"] },
    },
    {
      ...law,
      id: "decide",
      quantity: 2,
      unit: "month",
      source: "xd-law:track.simplified",
      when: { question: "track", is: ["simplified"] },
    },
    {
      ...law,
      id: "decide",
      quantity: 10,
      unit: "workingDay",
      source: "xd-law:track.prima-facie",
      when: { question: "track", is: ["primaFacie"] },
    },
    { ...law, id: "notify", quantity: 5, unit: "workingDay", source: "xd-law:notice" },
    { ...law, id: "appeal", quantity: 30, unit: "day", source: "xd-law:appeal" },
    { ...law, id: "decideAppeal", quantity: 3, unit: "month", source: "xd-law:appeal.decision" },
  ],
  documents: {
    "asylum-seeker-certificate": {
      title: { en: "Certificate of an asylum-seeker", ru: "Свидетельство лица, ищущего убежище" },
      term: { ...law, id: "asylum-seeker-certificate", quantity: 3, unit: "month", source: "xd-law:certificate" },
      brings: [
        {
          ...law,
          title: { en: "any paper that the person has; own words are enough", ru: "любой имеющийся документ; достаточно слов лица" },
          source: "xd-law:certificate.bring",
        },
      ],
    },
    "refugee-certificate": {
      title: { en: "Refugee card", ru: "Удостоверение беженца" },
      term: { ...law, id: "refugee-certificate", quantity: 24, unit: "month", source: "xd-law:status-papers" },
    },
    "complementary-certificate": {
      title: { en: "Card of complementary protection", ru: "Удостоверение о дополнительной защите" },
      term: { ...law, id: "complementary-certificate", quantity: 24, unit: "month", source: "xd-law:status-papers" },
    },
    "travel-document-1951": {
      title: { en: "Travel document of the 1951 Convention", ru: "Проездной документ по Конвенции 1951 года" },
      term: { ...law, id: "travel-document-1951", quantity: 12, unit: "month", source: "xd-law:status-papers" },
    },
  },
};
