import { defineProcedure } from "../../src/process/index.ts";
import { forms } from "./forms.ts";
import { gates } from "./gates.ts";
import { states } from "./states.ts";
import { steps } from "./steps.ts";

/** A hit or a concern on its way to the competent body, apart from all that protects. Rules SC1-SC8 are in RULES.md. */
export const securityConcern = defineProcedure({
  id: "security-concern",
  version: "2026-01-01",
  title: { en: "Security concern", ru: "Сообщение о безопасности" },
  compartment: "security",
  source: ["almaty-2011:ALM-BORD-n3", "rap-2012:RCF-4.1-2"],
  initial: "noted",
  opening: {
    title: { en: "Note a hit or a concern", ru: "Записать совпадение или сообщение" },
    by: ["post"],
    form: "concern",
    gates: ["concernClean", "childSafe"],
    starts: ["handOn"],
    source: ["rap-2012:RCF-4.1-2", "almaty-2011:ALM-BORD-i-b"],
  },
  parts: {
    post: { en: "Post or registration that notes it", ru: "Пост или регистрация, где записано" },
    security: { en: "Competent body", ru: "Компетентный орган" },
    examiner: { en: "Exclusion examiner", ru: "Специалист по исключению" },
  },
  states,
  steps,
  forms,
  gates,
  clocks: {
    handOn: { title: { en: "To hand it on", ru: "Передача" }, owner: "post", awaits: "handOn" },
    take: { title: { en: "To take it or to decline", ru: "Принятие или отказ" }, owner: "security", awaits: "accept" },
    answerDecline: { title: { en: "To answer the refusal", ru: "Ответ на отказ" }, owner: "post", awaits: "handOnAgain" },
    look: { title: { en: "To look at it", ru: "Изучение" }, owner: "security", awaits: "close" },
    examine: { title: { en: "To say what became of the finding", ru: "Ответ о результате" }, owner: "examiner", awaits: "takeUp" },
  },
  indicators: [
    {
      id: "takenShare",
      title: { en: "From protection to security: handed on, and taken", ru: "От защиты к безопасности: передано и принято" },
      from: "handOn",
      to: "accept",
      source: ["rap-2012:RAP-I-E2"],
    },
    {
      id: "declinedShare",
      title: { en: "From protection to security: handed on, and declined", ru: "От защиты к безопасности: передано и не принято" },
      from: "handOn",
      to: "decline",
      source: ["rap-2012:RAP-I-E2"],
    },
    {
      id: "asylumShare",
      title: {
        en: "From security to protection: received, and referred to asylum",
        ru: "От безопасности к защите: получено и направлено: убежище",
      },
      from: "handedOn",
      to: "referAsylum",
      source: ["rap-2012:RAP-I-E2"],
    },
    {
      id: "childShare",
      title: {
        en: "From security to protection: received, and referred to child protection",
        ru: "От безопасности к защите: получено и направлено: защита детей",
      },
      from: "handedOn",
      to: "referChild",
      source: ["rap-2012:RAP-I-E2"],
    },
    {
      id: "traffickingShare",
      title: {
        en: "From security to protection: received, and referred to help for victims of trafficking",
        ru: "От безопасности к защите: получено и направлено: помощь жертвам торговли людьми",
      },
      from: "handedOn",
      to: "referTrafficking",
      source: ["rap-2012:RAP-I-E2"],
    },
    {
      id: "foundShare",
      title: { en: "Looked at, and told to the examiner", ru: "Изучено и сообщено специалисту по исключению" },
      from: "accept",
      to: "tellExaminer",
      source: ["rap-2012:RCF-4.1-2"],
    },
  ],
});
