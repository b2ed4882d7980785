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
  "facility.not-described": {
    en: "A place is a model once it says what others may take over. Ask the place to write that first.",
    ru: "Место может быть образцом, когда описано, что могут перенять другие. Сначала попросите его описать это.",
  },
} as const satisfies OfficerTexts;
