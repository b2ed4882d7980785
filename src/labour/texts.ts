import type { OfficerTexts } from "../kernel/index.ts";

/** Why a scheme is not set up, confirmed or closed, and what to do then. */
export const labourTexts = {
  "scheme.dossier-differs": {
    en: "The entry names two records. Open the page anew and record it again.",
    ru: "Запись называет два объекта. Откройте страницу заново и внесите её ещё раз.",
  },
  "scheme.procedure-unknown": {
    en: "No procedure of this State runs on such schemes. Choose one from the list.",
    ru: "В этом государстве нет процедуры для таких программ. Выберите из списка.",
  },
  "scheme.procedure-differs": {
    en: "A scheme stays with its procedure. Set another scheme up for the other one.",
    ru: "Программа остаётся при своей процедуре. Для другой составьте новую программу.",
  },
  "scheme.own-state": {
    en: "A scheme is for nationals of other States. Take this State off the list.",
    ru: "Программа — для граждан других государств. Уберите это государство из списка.",
  },
  "scheme.ages-odd": {
    en: "The highest age is below the lowest. Correct one of the two.",
    ru: "Наибольший возраст меньше наименьшего. Исправьте один из двух.",
  },
  "scheme.days-odd": {
    en: "The last day is before the first. Correct one of the two.",
    ru: "Последний день раньше первого. Исправьте один из двух.",
  },
  "scheme.past": {
    en: "The days of application are over already. Set a last day from today on.",
    ru: "Дни приёма заявлений уже прошли. Укажите последний день не раньше сегодняшнего.",
  },
  "scheme.stay-endless": {
    en: "A scheme for a season says when the stay ends. Enter the last day of the stay.",
    ru: "Сезонная программа указывает конец пребывания. Введите последний день пребывания.",
  },
  "scheme.stay-ends": {
    en: "A scheme of permanent admission gives a stay without an end. Leave its last day empty.",
    ru: "Программа постоянного допуска даёт пребывание без окончания. Не заполняйте последний день.",
  },
  "scheme.kept-more": {
    en: "More places are kept for who took part before than there are. Lower that number, or raise the places.",
    ru: "За прежними участниками сохраняется больше мест, чем есть. Уменьшите это число или увеличьте число мест.",
  },
  "scheme.law-unknown": {
    en: "Nobody has read how many places the law allows. Have a lawyer confirm the figure in the package of this State first.",
    ru: "Сколько мест допускает закон, никто не подтвердил. Сначала юрист должен подтвердить величину в пакете государства.",
  },
  "scheme.over-law": {
    en: "These are more places than the law allows for one scheme. Lower the number; the clause is named below.",
    ru: "Мест больше, чем закон допускает для одной программы. Уменьшите число; норма указана ниже.",
  },
  "scheme.memorandum-unknown": {
    en: "This memorandum is not in the register. Choose from the list, or name none.",
    ru: "Этого меморандума в реестре нет. Выберите из списка или не указывайте.",
  },
  "scheme.no-proposal": {
    en: "Nothing waits to be confirmed here. Reload to see how the scheme stands.",
    ru: "Здесь нечего подтверждать. Обновите страницу, чтобы увидеть состояние программы.",
  },
  "scheme.own-proposal": {
    en: "Who set a scheme up does not confirm it. Ask another official of the labour authority.",
    ru: "Составивший программу не подтверждает её сам. Обратитесь к другому сотруднику органа по труду.",
  },
  "scheme.proposal-changed": {
    en: "This was written anew since you read it. Reload, read it again and confirm it then.",
    ru: "Предложение с тех пор изменено. Обновите страницу, прочтите его снова и тогда подтвердите.",
  },
  "scheme.closed-already": {
    en: "This scheme is closed to applications already. A new version opens it again.",
    ru: "Приём заявлений по программе уже закрыт. Новая редакция откроет его снова.",
  },
} as const satisfies OfficerTexts;
