import { z } from "zod";
import { programmeResults, standings } from "../directory/index.ts";
import { Answer, Day } from "../kernel/index.ts";
import { defineSubject } from "../ledger/index.ts";

export const referralStates = ["sent", "acknowledged", "declined", "finished"] as const;

/** Ends by which help was given; of a programme its result says so. */
export const helpOutcomes = ["provided", "partly"] as const;
/** How any referral can end. */
export const commonOutcomes = [...helpOutcomes, "personDeclined", "notReached", "passedOn"] as const;
/** How a referral ended: as any can, or with the result of a programme (RE12). */
export const outcomes = [...commonOutcomes, ...programmeResults] as const;
export type Outcome = (typeof outcomes)[number];

/** How a person stands in the programme that they were referred to, since when, and from which day the place is theirs (RE11). */
export const Enrolment = z.strictObject({
  standing: z.enum(standings),
  since: z.iso.datetime(),
  on: Day.optional(),
});
export type Enrolment = z.infer<typeof Enrolment>;

/** On which ground somebody goes first, by which clause, and whether it is sure (RE19). */
const GoesFirst = z.strictObject({ ground: z.enum(["child", "woman"]), source: z.string().max(80), isSure: z.boolean() });

/** A referral: an obligation of somebody, with a clock and a next step, until it is done (P6). */
export const referralSubject = defineSubject({
  kind: "referral",
  title: { en: "Referral", ru: "Направление" },
  fields: {
    referralReference: { compartment: "referral", schema: z.string().max(20), title: { en: "Reference", ru: "Номер" } },
    route: { compartment: "referral", schema: z.string().max(40), title: { en: "For", ru: "Куда" } },
    referralProcedure: { compartment: "referral", schema: z.string().max(40), title: { en: "To be opened", ru: "Что открыть" } },
    needs: { compartment: "referral", schema: z.array(z.string().max(40)).max(20), title: { en: "Needs", ru: "Потребности" } },
    rules: { compartment: "referral", schema: z.array(z.string().max(20)).max(20), title: { en: "Rules", ru: "Правила" } },
    sources: { compartment: "referral", schema: z.array(z.string().max(80)).max(30), title: { en: "Sources", ru: "Источники" } },
    fromUnit: { compartment: "referral", schema: z.string().max(40), title: { en: "From", ru: "От кого" } },
    toUnit: { compartment: "referral", schema: z.string().max(40), title: { en: "To", ru: "Кому" } },
    service: { compartment: "referral", schema: z.uuid(), title: { en: "Service", ru: "Услуга" } },
    referralState: { compartment: "referral", schema: z.enum(referralStates), title: { en: "State", ru: "Состояние" } },
    firstContactAt: { compartment: "referral", schema: z.iso.datetime(), title: { en: "First contact", ru: "Первый контакт" } },
    sentAt: { compartment: "referral", schema: z.iso.datetime(), title: { en: "Sent", ru: "Отправлено" } },
    dueAt: { compartment: "referral", schema: z.iso.datetime(), title: { en: "Due", ru: "Срок" } },
    dueSource: {
      compartment: "referral",
      schema: z.strictObject({ source: z.string().max(80), evidence: z.string().max(10), from: z.iso.datetime() }),
      title: { en: "Source of the term", ru: "Источник срока" },
    },
    nextStep: { compartment: "referral", schema: z.string().max(60), title: { en: "Next step", ru: "Следующий шаг" } },
    owner: {
      compartment: "referral",
      schema: z.strictObject({ account: z.uuid(), name: z.string().max(120) }),
      title: { en: "In hand with", ru: "Ответственный" },
    },
    personAgreed: { compartment: "referral", schema: Answer, title: { en: "The person agrees", ru: "Лицо согласно" } },
    mayWork: { compartment: "referral", schema: Answer, title: { en: "May work here", ru: "Вправе работать" } },
    enrolment: { compartment: "referral", schema: Enrolment, title: { en: "Place in the programme", ru: "Место в программе" } },
    outcomeOn: { compartment: "referral", schema: Day, title: { en: "Ended on", ru: "Дата итога" } },
    goesFirst: { compartment: "referral", schema: z.array(GoesFirst).max(5), title: { en: "Goes first", ru: "Первоочередное" } },
    acknowledgedAt: { compartment: "referral", schema: z.iso.datetime(), title: { en: "Acknowledged", ru: "Подтверждено" } },
    declinedReason: { compartment: "referral", schema: z.string().max(1000), title: { en: "Reason for declining", ru: "Причина отказа" } },
    outcome: {
      compartment: "referral",
      schema: z.enum(outcomes),
      title: { en: "Outcome", ru: "Итог" },
    },
    referralNote: { compartment: "referral", schema: z.string().max(1000), title: { en: "Note", ru: "Примечание" } },
  },
});
