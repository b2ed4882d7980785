import type { OfficerTexts } from "../kernel/index.ts";

/** What refusals of family tracing say. */
export const tracingTexts = {
  "tracing.ended-already": {
    en: "This request has ended, or was taken back. If the person wishes it again, record a new one.",
    ru: "Этот запрос завершён или отозван. Если человек снова этого хочет, запишите новый.",
  },
  "tracing.hears-children": {
    en: "A child is heard by child protection. Hand it to the duty officer.",
    ru: "Ребёнка заслушивает служба защиты детей. Передайте дежурному.",
  },
  "tracing.child-not-heard": {
    en: "A child is or may be concerned and was not heard yet. Let child protection hear the child first.",
    ru: "Речь идёт о ребёнке или том, кто может им быть, и его ещё не заслушали. Сначала ребёнка заслушивает служба защиты детей.",
  },
  "tracing.fear-not-asked": {
    en: "One of the two was not yet asked which countries they fear. Ask first, or have the office ask that works with them.",
    ru: "Одного из двоих ещё не спросили, каких государств он опасается. Сначала спросите или попросите об этом ведомство, которое с ним работает.",
  },
  "tracing.not-to-be-approached": {
    en: "This person is not to be approached. Nothing more is said of it; go on with another, or end the request as not found.",
    ru: "К этому человеку обращаться нельзя. Причина не сообщается; продолжите с другим или завершите запрос как «не найден».",
  },
  "tracing.not-asked-yet": {
    en: "This person was not asked yet, or has not said that a relative may be told. Ask first, without saying who looks.",
    ru: "Этого человека ещё не спросили, или он не сказал, что родным можно сообщить. Сначала спросите, не говоря, кто ищет.",
  },
  "tracing.excepted": {
    en: "One of the two named somebody who is not to be told. Make sure that it is another person; while there is doubt, nobody is told.",
    ru: "Один из двоих назвал того, кому сообщать нельзя. Убедитесь, что это другой человек; пока есть сомнение, никому не сообщают.",
  },
} as const satisfies OfficerTexts;
