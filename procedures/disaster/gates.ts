import type { Gate } from "../../src/process/index.ts";
import { isWithdrawalOwn } from "../shared/remedy-rules.ts";
import { isAidFree, isNobodySentBack, isWayOwn } from "./rules.ts";

/** Gates in the numbering of RULES.md. */
export const gates = {
  aidFirst: {
    id: "aidFirst",
    rule: "DD1",
    holds: isAidFree,
    source: ["rap-2012:RAP-III-25"],
    title: {
      en: "Aid hangs on no paper, and they were asked whether they fear anybody too.",
      ru: "Помощь не зависит от документов; спрошено и об опасениях.",
    },
    nextStep: { en: "Give it first, and ask.", ru: "Сначала окажите помощь и спросите." },
  },
  wayOwn: {
    id: "wayOwn",
    rule: "DD2",
    holds: isWayOwn,
    source: ["nansen-agenda:relocation", "rap-2012:RAP-III-25"],
    title: {
      en: "Return and relocation are by consent, to a place that is safe.",
      ru: "Возвращение и переселение — с согласия и в безопасное место.",
    },
    nextStep: { en: "Ask each adult, and look at the place first.", ru: "Спросите каждого взрослого и сначала осмотрите место." },
  },
  protectedElsewhere: {
    id: "protectedElsewhere",
    rule: "DD3",
    holds: isNobodySentBack,
    source: ["nansen-agenda:admission", "refugee-1951:33.1"],
    title: { en: "Nobody goes back whom another open case protects.", ru: "Не возвращается тот, кого защищает другое открытое дело." },
    nextStep: { en: "Decide the other case first.", ru: "Сначала решите другое дело." },
  },
  stoppedOwn: {
    id: "stoppedOwn",
    rule: "DD5",
    holds: isWithdrawalOwn,
    source: ["rap-2012:RAP-III-25"],
    title: { en: "Stopping is their own wish.", ru: "Прекращение — собственное желание." },
    nextStep: { en: "Write their words.", ru: "Запишите слова лица." },
  },
} as const satisfies Record<string, Gate>;
