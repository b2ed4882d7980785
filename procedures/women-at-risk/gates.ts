import { type Gate, hasGuardian } from "../../src/process/index.ts";
import { isShareHers } from "../shared/survivor-share.ts";
import { isAskedAlone, isDeclinedFreely, isPlanSafe, isSheSafe } from "./rules.ts";

/** Gates in the numbering of RULES.md. */
export const gates = {
  askedAlone: {
    id: "askedAlone",
    rule: "WR1",
    holds: isAskedAlone,
    source: ["rap-2012:RAP-II-01", "survivor-care:survivor-decides"],
    title: { en: "She was asked alone, and agrees to be helped.", ru: "Её спросили наедине, и она согласна на помощь." },
    nextStep: {
      en: "Talk alone, with a woman if she wishes; without her consent nothing is done.",
      ru: "Поговорите наедине, при желании с женщиной; без согласия ничего не делается.",
    },
  },
  girlGuarded: {
    id: "girlGuarded",
    rule: "WR2",
    holds: hasGuardian,
    source: ["crc-1989:3.1", "crc-1989:20"],
    title: { en: "A girl, and who may be one, has a guardian.", ru: "У девочки и той, кто может быть ребёнком, есть опекун." },
    nextStep: {
      en: "Name the guardian, or ask child protection today.",
      ru: "Укажите опекуна или сегодня же обратитесь в службу защиты детей.",
    },
  },
  planSafe: {
    id: "planSafe",
    rule: "WR3",
    holds: isPlanSafe,
    source: ["rap-2012:RAP-II-29"],
    title: {
      en: "At high risk a safe place is offered, and she agrees with the plan.",
      ru: "При высоком риске предложено безопасное место, и она согласна с планом.",
    },
    nextStep: {
      en: "Offer a safe place today, and plan only what she agrees to.",
      ru: "Предложите сегодня безопасное место и планируйте лишь то, с чем она согласна.",
    },
  },
  serviceAgreed: {
    id: "serviceAgreed",
    rule: "WR4",
    holds: isShareHers,
    source: ["survivor-care:survivor-decides"],
    title: {
      en: "No service, and no police, learns of her without her consent, save where a law orders it that a lawyer confirmed.",
      ru: "Ни служба, ни полиция не узнают о ней без согласия, если не обязывает закон, подтверждённый юристом.",
    },
    nextStep: {
      en: "Ask her, one by one, and respect the answer; hand nothing over that she declined.",
      ru: "Спросите о каждом отдельно и примите ответ; от чего она отказалась, того не передавайте.",
    },
  },
  closedSafe: {
    id: "closedSafe",
    rule: "WR5",
    holds: isSheSafe,
    source: ["rap-2012:RAP-II-29"],
    title: { en: "It closes when she says that she is safe.", ru: "Закрывается, когда она говорит, что в безопасности." },
    nextStep: { en: "Keep it open, and look again at the plan.", ru: "Не закрывайте и пересмотрите план." },
  },
  declinedFreely: {
    id: "declinedFreely",
    rule: "WR6",
    holds: isDeclinedFreely,
    source: ["survivor-care:survivor-decides"],
    title: {
      en: "Help is declined alone, freely, and knowing where to come later.",
      ru: "Отказ — наедине, свободно и с пониманием, куда прийти потом.",
    },
    nextStep: { en: "Talk alone, and tell where help is found.", ru: "Поговорите наедине и скажите, где найти помощь." },
  },
} as const satisfies Record<string, Gate>;
