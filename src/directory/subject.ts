import { z } from "zod";
import { Day } from "../kernel/index.ts";
import { defineSubject } from "../ledger/index.ts";
import { Activity } from "./activity.ts";
import { DirectoryEntry } from "./entry.ts";
import { Proposal } from "./proposal.ts";

/** A service of the directory; its dossier is its own id, and it holds nothing of a person. */
export const serviceSubject = defineSubject({
  kind: "service",
  title: { en: "Service", ru: "Услуга" },
  fields: {
    serviceEntry: { compartment: "directory", schema: DirectoryEntry, title: { en: "Entry", ru: "Запись" } },
    serviceProposal: { compartment: "directory", schema: Proposal, title: { en: "Proposal", ru: "Предложение" } },
    retiredOn: { compartment: "directory", schema: Day, title: { en: "Retired on", ru: "Снято с учёта" } },
    retiredReason: {
      compartment: "directory",
      schema: z.string().trim().min(3).max(500),
      title: { en: "Why retired", ru: "Причина снятия" },
    },
  },
  families: [{ prefix: "activity", compartment: "directory", schema: Activity, title: { en: "Activity", ru: "Мероприятие" } }],
});
