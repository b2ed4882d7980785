import type { Step } from "../../src/process/index.ts";

/** Steps of a check-up: the same ones, with the same limits, whatever was found (HC5). */
export const steps = {
  examine: {
    title: { en: "Write down a result", ru: "Записать результат" },
    from: ["asked", "examined"],
    to: "examined",
    by: ["health"],
    form: "result",
    gates: ["agreed", "toldFirst"],
    stops: ["examine"],
    starts: ["follow"],
    source: ["rap-2012:RAP-III-22", "almaty-2011:ALM-REINT-n3"],
  },
  close: {
    title: { en: "Say what follows", ru: "Сообщить, что дальше" },
    from: ["examined"],
    to: "ended",
    by: ["health"],
    form: "following",
    stops: ["follow"],
    source: ["almaty-2011:ALM-REINT-n3"],
  },
  stop: {
    title: { en: "End it as the person wishes", ru: "Завершить по желанию лица" },
    from: ["asked", "examined"],
    to: "ended",
    by: ["person", "health"],
    stops: ["examine", "follow"],
    source: ["almaty-2011:ALM-REINT-vi"],
  },
} as const satisfies Record<string, Step>;
