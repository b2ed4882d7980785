import type { Gate, GateFacts } from "./gate.ts";
import type { Verdict } from "./facts.ts";

/**
 * R2: whether nothing open protects the person from return. A recognised refugee may choose to go home; somebody whose
 * claim, appeal, reflection period or best-interests case is open may not be led out, not even by their own signature.
 */
export function isNothingOpenProtecting({ cases }: GateFacts): Verdict {
  return cases.some((one) => !one.isFinal && one.protects) ? "no" : "yes";
}

/** The gate that every way out of the State carries (PR22). */
export const nothingOpenProtects: Gate = {
  id: "nothingOpenProtects",
  rule: "R2",
  holds: isNothingOpenProtecting,
  source: ["refugee-1951:33.1", "cat-1984:3"],
  title: {
    en: "Nobody leaves while another case of theirs protects from return.",
    ru: "Выезд невозможен, пока по другому делу лицо защищено от возвращения.",
  },
  nextStep: {
    en: "See the person's other cases: each is decided, or withdrawn by the person with counsel, before the journey.",
    ru: "Посмотрите другие дела лица: до выезда каждое должно быть решено либо отозвано самим лицом после консультации.",
  },
};
