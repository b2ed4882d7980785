import type { OfficerTexts } from "../kernel/index.ts";

/** Why something about a post or centre was not recorded, and what may be done next. */
export const facilityTexts = {
  "facility.unknown": {
    en: "This unit is no post or centre of this State. Choose one from the list.",
    ru: "Это подразделение не является постом или центром этого государства. Выберите из списка.",
  },
  "facility.not-yours": {
    en: "A post or centre is kept by who runs it. Tell them what you saw; a monitor records a visit.",
    ru: "Сведения о посте или центре ведёт тот, кто им управляет. Сообщите ему; наблюдатель записывает посещение.",
  },
  "facility.room-twice": {
    en: "There is a room with this name already. Change that one, or give this one its own name.",
    ru: "Помещение с таким названием уже есть. Измените его или дайте этому другое название.",
  },
  "facility.item-unknown": {
    en: "The thing that this was given for is not on the list. Add the thing first.",
    ru: "Имущества, для которого это предоставлено, нет в списке. Сначала добавьте его.",
  },
  "facility.in-future": {
    en: "This day has not come yet. Name a day that is past.",
    ru: "Этот день ещё не наступил. Укажите прошедший день.",
  },
  "facility.days-turned": {
    en: "It cannot have arrived before it was promised. Look at both days.",
    ru: "Не может поступить раньше, чем обещано. Проверьте оба дня.",
  },
  "facility.nothing-there": {
    en: "This is not on the list any more. Open the page again.",
    ru: "Этого в списке больше нет. Откройте страницу заново.",
  },
  "facility.secret": {
    en: "A secret place has neither address nor position here. Leave both empty; who needs it is brought there.",
    ru: "У закрытого места нет ни адреса, ни координат. Оставьте оба поля пустыми; нуждающихся туда сопровождают.",
  },
  "facility.visit-recorded": {
    en: "This visit is on record already. Record the next one anew.",
    ru: "Это обращение уже записано. Следующее запишите отдельно.",
  },
  "monitoring.not-monitor": {
    en: "A visit is recorded, and an answer judged, by the monitors who made it. Tell them what you know.",
    ru: "Посещение записывают и ответ оценивают сами наблюдатели. Сообщите им, что знаете.",
  },
  "monitoring.recorded": {
    en: "This visit is on record already. Answer its findings, or record another visit.",
    ru: "Это посещение уже записано. Ответьте на выводы или запишите другое посещение.",
  },
  "monitoring.not-looked-at": {
    en: "A finding names a standard that was not looked at. Add it to what was looked at.",
    ru: "Вывод относится к стандарту, который не проверялся. Добавьте его в проверенное.",
  },
  "monitoring.unknown": { en: "There is no such finding. Open the visit again.", ru: "Такого вывода нет. Откройте посещение заново." },
  "monitoring.not-your-place": {
    en: "A finding is answered by the place where it was made. It is in their inbox.",
    ru: "На вывод отвечает место, где он сделан. Он есть в его входящих.",
  },
  "monitoring.settled": {
    en: "The monitor found this met. Nothing more is owed.",
    ru: "Наблюдатель счёл это исполненным. Больше ничего не требуется.",
  },
  "monitoring.no-day": {
    en: "Say since when it is put right, or by when it will be.",
    ru: "Укажите, когда исправлено или к какому дню будет исправлено.",
  },
  "monitoring.not-answered": {
    en: "The place has not answered yet. Its time limit runs; it is raised when it passes.",
    ru: "Место ещё не ответило. Срок идёт; по истечении вопрос передаётся выше.",
  },
  "facility.not-described": {
    en: "A place is a model once it says what others may take over. Ask the place to write that first.",
    ru: "Место может быть образцом, когда описано, что могут перенять другие. Сначала попросите его описать это.",
  },
} as const satisfies OfficerTexts;
