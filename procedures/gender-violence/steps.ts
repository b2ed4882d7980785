import type { Step } from "../../src/process/index.ts";

/** Steps of an incident. */
export const steps = {
  offerHealth: {
    title: { en: "Offer health care", ru: "Предложить медицинскую помощь" },
    from: ["recorded", "classified"],
    by: ["worker"],
    form: "health",
    gates: ["healthByHer"],
    stops: ["health", "hiv", "contraception"],
    handsOff: [{ to: "medical", route: "medical", when: "onRequest", source: ["rap-2012:RAP-II-30"] }],
    source: ["rap-2012:RAP-II-30"],
  },
  classify: {
    title: { en: "Put the questions in their order", ru: "Задать вопросы по порядку" },
    from: ["recorded", "classified"],
    to: "classified",
    by: ["worker"],
    form: "incident",
    gates: ["recordAgreed"],
    stops: ["classify"],
    starts: ["followUp", "hiv", "contraception"],
    source: ["gbvims:classification"],
  },
  offer: {
    title: { en: "Offer a service", ru: "Предложить услугу" },
    from: ["recorded", "classified"],
    by: ["worker"],
    form: "service",
    gates: ["shareAgreed"],
    handsOff: [
      { to: "women-at-risk", route: "women-at-risk", when: "onRequest", source: ["rap-2012:RAP-II-30"] },
      { to: "trafficking", route: "nrm", when: "onRequest", source: ["rap-2012:RAP-II-31"] },
      { to: "asylum", route: "asylum", when: "onRequest", source: ["rap-2012:RAP-II-31"] },
    ],
    source: ["rap-2012:RAP-II-30", "primero:referral-outcome"],
  },
  followUp: {
    title: { en: "Ask how she is", ru: "Узнать, как дела" },
    from: ["classified"],
    by: ["worker"],
    form: "followUp",
    stops: ["followUp"],
    starts: ["followUp"],
    source: ["rap-2012:RAP-II-30"],
  },
  close: {
    title: { en: "Close", ru: "Закрыть" },
    from: ["recorded", "classified"],
    to: "closed",
    by: ["worker"],
    form: "closing",
    gates: ["healthOffered"],
    stops: ["health", "hiv", "contraception", "classify", "followUp"],
    source: ["survivor-care:survivor-decides"],
  },
} as const satisfies Record<string, Step>;
