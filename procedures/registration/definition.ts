import { defineProcedure } from "../../src/process/index.ts";
import { forms } from "./forms.ts";
import { gates } from "./gates.ts";
import { states } from "./states.ts";

/** Registration of persons and households, continued as life goes on. Rules RG1-RG8 are in RULES.md. */
export const registration = defineProcedure({
  id: "registration",
  version: "2026-01-01",
  title: { en: "Registration", ru: "Регистрация" },
  compartment: "identity",
  source: ["minsk-2004:MIN-ASY-12", "almaty-2011:ALM-INT-i", "unhcr-standards:excom-91"],
  initial: "scheduled",
  opening: { title: { en: "Give an appointment", ru: "Назначить приём" }, by: ["registrar", "applicant"], form: "appointment", starts: ["complete"], source: ["minsk-2004:MIN-ASY-12"] },
  parts: {
    applicant: { en: "The person", ru: "Само лицо" },
    registrar: { en: "Registrar", ru: "Регистратор" },
    supervisor: { en: "Registration supervisor", ru: "Руководитель регистрации" },
  },
  states,
  forms,
  gates,
  steps: {
    captureIdentity: { title: { en: "Capture the identity", ru: "Записать личность" }, from: ["scheduled"], to: "identified", by: ["registrar"], form: "identity", gates: ["useExplained", "smallestRecord"], source: ["unhcr-standards:registration.emergency", "unhcr-standards:excom-91"] },
    composeHousehold: { title: { en: "Compose the household", ru: "Записать состав семьи" }, from: ["identified"], to: "composed", by: ["registrar"], form: "household", gates: ["householdKnown"], source: ["unhcr-standards:registration.emergency"] },
    compare: { title: { en: "Search for an earlier record", ru: "Найти прежнюю запись" }, from: ["composed", "compared"], to: "compared", by: ["registrar", "supervisor"], form: "comparison", source: ["minsk-2004:MIN-ASY-12"] },
    verify: { title: { en: "Verify", ru: "Проверить запись" }, from: ["compared"], to: "verified", by: ["supervisor"], form: "verification", gates: ["duplicateSettled", "verifierAnother"], stops: ["complete"], starts: ["certificate"], source: ["rap-2012:RCF-4.2-10"] },
    activate: { title: { en: "Hand over the certificate", ru: "Вручить свидетельство" }, from: ["verified"], to: "active", by: ["registrar"], form: "certificate", gates: ["paperOwn"], stops: ["certificate"], starts: ["fingerprints", "renew"], issues: ["proof-of-registration"], source: ["minsk-2004:MIN-ASY-14", "almaty-2011:ALM-INT-i"] },
    noteFingerprints: { title: { en: "Note the fingerprinting", ru: "Отметить дактилоскопию" }, from: ["verified", "active"], by: ["registrar"], form: "fingerprints", stops: ["fingerprints"], source: ["rap-2012:RCF-4.2-10"] },
    change: { title: { en: "Record a change", ru: "Внести изменение" }, from: ["active"], by: ["registrar"], form: "change", source: ["unhcr-standards:registration.continuous"] },
    renew: { title: { en: "Renew the certificate", ru: "Продлить свидетельство" }, from: ["active"], to: "active", by: ["registrar"], form: "certificate", gates: ["paperOwn"], stops: ["renew"], starts: ["renew"], issues: ["proof-of-registration"], source: ["unhcr-standards:registration.continuous"] },
    noteSearch: { title: { en: "Note that the person was sought", ru: "Отметить попытку найти лицо" }, from: ["scheduled", "identified", "composed", "compared", "verified", "active"], by: ["registrar"], form: "search", source: ["decision:0004"] },
    inactivate: { title: { en: "Set to inactive", ru: "Сделать запись неактивной" }, from: ["scheduled", "identified", "composed", "compared", "verified", "active"], to: "inactive", by: ["supervisor"], form: "inactivation", gates: ["unseenSought"], stops: ["complete", "certificate", "fingerprints", "renew"], source: ["unhcr-standards:registration.continuous"] },
    reopen: { title: { en: "Open again", ru: "Возобновить" }, from: ["inactive"], to: "identified", by: ["registrar", "supervisor"], form: "reopening", starts: ["complete"], source: ["unhcr-standards:registration.continuous"] },
  },
  clocks: {
    complete: { title: { en: "Appointment to verified record", ru: "От записи на приём до проверенной записи" }, owner: "registrar", awaits: "verify" },
    certificate: { title: { en: "To hand over the certificate", ru: "Вручение свидетельства" }, owner: "registrar", awaits: "activate", isOptional: true },
    fingerprints: { title: { en: "Fingerprinting", ru: "Дактилоскопия" }, owner: "registrar", awaits: "noteFingerprints", isOptional: true },
    renew: { title: { en: "Renewal before the certificate ends", ru: "Продление до истечения свидетельства" }, owner: "registrar", awaits: "renew", isOptional: true },
  },
  indicators: [
    { id: "daysToCertificate", title: { en: "Days from appointment to certificate", ru: "Дней от записи до свидетельства" }, from: "scheduled", to: "activate", source: ["almaty-2011:ALM-INT-i"] },
    { id: "comparedShare", title: { en: "Records compared with earlier ones", ru: "Доля записей, сверенных с прежними" }, from: "scheduled", to: "compare", source: ["minsk-2004:MIN-ASY-12"] },
    { id: "inactiveShare", title: { en: "Share set to inactive", ru: "Доля неактивных записей" }, from: "active", to: "inactivate", source: ["unhcr-standards:registration.continuous"] },
  ],
});
