import type { Gate, GateFacts } from "../../src/process/index.ts";
import { remedyGates } from "../shared/remedy.ts";
import {
  hasCome,
  isCourtOffered,
  isCourtTheWay,
  isEvidenceOpen,
  isFree,
  isNoFearedAsked,
  isStatementSigned,
  isTitleEqual,
} from "./rules.ts";

const notAhead = {
  title: { en: "The day that is noted is not ahead.", ru: "Указанный день уже наступил." },
  nextStep: { en: "Check the date; note it once it has happened.", ru: "Проверьте дату; отметьте, когда это произойдёт." },
} as const;

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
    nextStep: { en: "Take the fee out, or have it waived.", ru: "Снимите плату или добейтесь освобождения от неё." },
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
  courtIsWay: {
    id: "courtIsWay",
    rule: "RO7",
    holds: isCourtTheWay,
    source: ["rap-2012:RAP-III-19", "decision:0103"],
    title: {
      en: "A court is asked for papers of which archives and registers have nothing, as the person wants.",
      ru: "В суд обращаются за документами, о которых нет сведений в архивах и реестрах, по желанию лица.",
    },
    nextStep: {
      en: "Ask archives and registers first; what they show is decided without a court.",
      ru: "Сначала запросите архивы и реестры; подтверждённое ими решается без суда.",
    },
  },
  witnessSigned: {
    id: "witnessSigned",
    rule: "RO8",
    holds: isStatementSigned,
    source: ["pinheiro:15", "decision:0103"],
    title: { en: "A statement was read back and signed.", ru: "Показания зачитаны свидетелю и подписаны." },
    nextStep: { en: "Read it back, correct it, and have it signed.", ru: "Зачитайте, исправьте и дайте подписать." },
  },
  courtOffered: {
    id: "courtOffered",
    rule: "RO9",
    holds: isCourtOffered,
    source: ["rap-2012:RAP-III-19", "decision:0103"],
    title: {
      en: "Papers that no register shows are refused only after the way to a court was tried or offered.",
      ru: "В документах, не подтверждённых реестром, отказывают лишь после обращения в суд или предложения этого пути.",
    },
    nextStep: {
      en: "Explain the way to a court, and ask whether the person wants it.",
      ru: "Разъясните путь через суд и спросите, желает ли его лицо.",
    },
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
  found: {
    ...notAhead,
    id: "found",
    rule: "RO10",
    holds: (facts: GateFacts) => hasCome(facts, "findingOn"),
    source: ["rap-2012:RAP-III-19", "decision:0103"],
  },
  entered: {
    ...notAhead,
    id: "entered",
    rule: "RO10",
    holds: (facts: GateFacts) => hasCome(facts, "restoredOn"),
    source: ["rap-2012:RAP-III-19", "decision:0103"],
  },
  handedOver: {
    ...notAhead,
    id: "handedOver",
    rule: "RO6",
    holds: (facts: GateFacts) => hasCome(facts, "restoredOn"),
    source: ["pinheiro:2"],
  },
  ...remedyGates({ other: "RO5", notice: "RO5", over: "RO5", body: "RO5", good: ["granted"], examiners: ["search"] }),
} as const satisfies Record<string, Gate>;
