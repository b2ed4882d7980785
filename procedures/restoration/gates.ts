import type { Gate } from "../../src/process/index.ts";
import { remedyGates } from "../shared/remedy.ts";
import { isEvidenceOpen, isFree, isNoFearedAsked, isTitleEqual } from "./rules.ts";

/** Gates in the numbering of RULES.md. */
export const gates = {
  noFearedAsked: {
    id: "noFearedAsked",
    rule: "RO1",
    holds: isNoFearedAsked,
    source: ["unhcr-standards:confidentiality"],
    title: { en: "No register of a State that the person fears was asked.", ru: "Реестр опасной для лица страны не запрашивался." },
    nextStep: { en: "Take witnesses, or a finding of a court here.", ru: "Опросите свидетелей или получите решение суда здесь." },
  },
  free: {
    id: "free",
    rule: "RO2",
    holds: isFree,
    source: ["pinheiro:13", "almaty-2011:ALM-REINT-iv-a"],
    title: { en: "It costs nothing.", ru: "Плата не взимается." },
    nextStep: { en: "Take the fee out.", ru: "Снимите плату." },
  },
  evidenceOpen: {
    id: "evidenceOpen",
    rule: "RO3",
    holds: isEvidenceOpen,
    source: ["pinheiro:15", "rap-2012:RAP-III-19"],
    title: {
      en: "A refusal comes only after witnesses were heard, and with reasons.",
      ru: "Отказ — лишь после заслушивания свидетелей и с мотивами.",
    },
    nextStep: { en: "Hear witnesses first.", ru: "Сначала заслушайте свидетелей." },
  },
  titleEqual: {
    id: "titleEqual",
    rule: "RO4",
    holds: isTitleEqual,
    source: ["pinheiro:4", "pinheiro:17"],
    title: {
      en: "Of housing and land: women's title is equal, and nobody is driven out arbitrarily.",
      ru: "Жильё и земля: право женщин равно, никого не выселяют произвольно.",
    },
    nextStep: {
      en: "Write the joint title, and find a place for those who live there.",
      ru: "Запишите общее право и найдите место для нынешних жильцов.",
    },
  },
  ...remedyGates({ other: "RO5", notice: "RO5", over: "RO5", body: "RO5", good: ["granted"], examiners: ["search"] }),
} as const satisfies Record<string, Gate>;
