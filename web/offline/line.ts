import { useFormat, useText } from "../kit/text.ts";
import { usePostState } from "./state.ts";

const texts = {
  away: {
    en: "The node does not answer. What you record is sealed here and sent later: {n, plural, =0 {nothing waits} one {# waits} other {# wait}}{contact}.",
    ru: "Узел не отвечает. Записи запечатываются здесь и передаются позже: ждёт {n}{contact}.",
  },
  waiting: { en: "{n, plural, one {# waits} other {# wait}} to be sent{contact}.", ru: "Ждёт передачи: {n}{contact}." },
  contact: { en: ", last contact {when}", ru: ", последняя связь {when}" },
};

/** The honest line of a device of a post: what waits, and when the node was last heard. */
export function useDeviceLine(): string | undefined {
  const t = useText();
  const { instant } = useFormat();
  const { isEnrolled, isAway, waiting, contactAt } = usePostState();
  const isSilent = isAway || !navigator.onLine;
  if (!isEnrolled || (!isSilent && waiting === 0)) return undefined;
  const contact = contactAt === undefined ? "" : t(texts.contact, { when: instant(contactAt) });
  return t(isSilent ? texts.away : texts.waiting, { n: waiting, contact });
}
