import { z } from "zod";
import { defineSubject } from "../ledger/index.ts";

/** One disclosure: what left, to whom, on what ground. The person's own page lists them (R3). */
export const releaseSubject = defineSubject({
  kind: "release",
  title: { en: "Disclosure", ru: "Передача сведений" },
  fields: {
    releaseDestination: { compartment: "referral", schema: z.string().regex(/^[A-Z]{2}$/), title: { en: "State", ru: "Государство" } },
    releaseChannel: { compartment: "referral", schema: z.enum(["slip", "paper", "mail"]), title: { en: "Channel", ru: "Способ" } },
    releaseRecipient: { compartment: "referral", schema: z.string().max(200), title: { en: "Recipient", ru: "Получатель" } },
    releaseFields: { compartment: "referral", schema: z.array(z.string().max(60)).min(1).max(40), title: { en: "Fields", ru: "Поля" } },
    releaseGround: { compartment: "referral", schema: z.string().max(120), title: { en: "Ground", ru: "Основание" } },
    releaseFeared: {
      compartment: "referral",
      schema: z.strictObject({ version: z.int() }),
      title: { en: "Feared set at that time", ru: "Перечень опасных государств на тот момент" },
    },
    releaseAbout: { compartment: "referral", schema: z.uuid(), title: { en: "About", ru: "О чём" } },
  },
});

/** A consent: to what, for whom, until when; withdrawn at will, with effect from the next request (P4). */
export const consentSubject = defineSubject({
  kind: "consent",
  title: { en: "Consent", ru: "Согласие" },
  fields: {
    consentTo: { compartment: "referral", schema: z.string().max(200), title: { en: "Recipient", ru: "Получатель" } },
    consentFields: { compartment: "referral", schema: z.array(z.string().max(60)).max(40), title: { en: "Fields", ru: "Поля" } },
    consentGivenAt: { compartment: "referral", schema: z.iso.datetime(), title: { en: "Given", ru: "Дано" } },
    consentLanguage: { compartment: "referral", schema: z.string().max(3), title: { en: "Language", ru: "Язык" } },
    consentWithdrawnAt: { compartment: "referral", schema: z.iso.datetime(), title: { en: "Withdrawn", ru: "Отозвано" } },
  },
});
