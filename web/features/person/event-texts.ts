import type { EventKind, EventShownBy } from "../../../src/person/index.ts";
import type { OfficerText } from "../../../src/kernel/index.ts";

export const eventTexts = {
  section: { en: "What happened since", ru: "Что произошло с тех пор" },
  none: { en: "Nothing noted since the registration", ru: "После регистрации ничего не отмечено" },
  note: { en: "Note an event…", ru: "Отметить событие…" },
  noteTitle: { en: "Note an event", ru: "Отметить событие" },
  effect: {
    en: "It ends and begins nothing by itself: cases, papers and the household are changed by their own acts.",
    ru: "Само по себе ничего не прекращает и не начинает: дела, документы и состав домохозяйства меняются отдельными действиями.",
  },
  kind: { en: "What happened", ru: "Что произошло" },
  on: { en: "On which day", ru: "В какой день" },
  shownBy: { en: "What shows it", ru: "Чем подтверждается" },
  words: { en: "Note", ru: "Примечание" },
  act: { en: "Note it", ru: "Отметить" },
  done: { en: "Noted", ru: "Отмечено" },
  takeBack: { en: "Take back…", ru: "Отозвать…" },
  takeBackTitle: { en: "Was this noted by mistake?", ru: "Отмечено по ошибке?" },
  takeBackEffect: {
    en: "It no longer counts, and stays on record with your reason.",
    ru: "Событие больше не учитывается и остаётся в записи с вашей причиной.",
  },
  takeBackAct: { en: "Take back", ru: "Отозвать" },
  reason: { en: "Reason, ten letters at least", ru: "Причина, не менее десяти знаков" },
  wasMistake: { en: "a mistake: {reason}", ru: "ошибка: {reason}" },
  takenBack: { en: "Taken back", ru: "Отозвано" },
  inactive: { en: "inactive file", ru: "неактивное дело" },
  deceased: { en: "recorded as deceased", ru: "отмечена смерть" },
} satisfies Record<string, OfficerText>;

export const eventKindTexts: Readonly<Record<EventKind, OfficerText>> = {
  birthOfChild: { en: "A child was born", ru: "Родился ребёнок" },
  marriage: { en: "Married", ru: "Вступление в брак" },
  divorce: { en: "Divorced", ru: "Расторжение брака" },
  death: { en: "Died", ru: "Смерть" },
  renewed: { en: "Came to renew the registration", ru: "Явка для продления регистрации" },
  inactive: { en: "Did not come any more: inactive", ru: "Перестал(а) являться: неактивно" },
  active: { en: "Came again: active", ru: "Снова явился(лась): активно" },
};

export const shownByTexts: Readonly<Record<EventShownBy, OfficerText>> = {
  said: { en: "said by the person or the family", ru: "со слов человека или семьи" },
  paper: { en: "a paper was shown", ru: "предъявлен документ" },
  seen: { en: "seen by the officer", ru: "видел(а) сотрудник" },
  otherOffice: { en: "told by another office", ru: "сообщило другое учреждение" },
};
