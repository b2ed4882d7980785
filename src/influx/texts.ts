import type { OfficerTexts } from "../kernel/index.ts";

/** Why something about a mass arrival was not recorded, and what may lawfully be done next. */
export const influxTexts = {
  "influx.no-plan": {
    en: "No contingency plan of this State was read, so nothing can be activated by it. The State's plan has to come into the country package first.",
    ru: "План действий этого государства не прочитан, вводить в действие нечего. Сначала план должен войти в пакет страны.",
  },
  "influx.not-yours": {
    en: "The plan gives this decision to another body. Tell them what you see; the plan's page names them.",
    ru: "По плану это решение принимает другой орган. Сообщите ему о положении; он назван на странице плана.",
  },
  "influx.dossier-differs": {
    en: "The entry names two records. Open the page anew and decide again.",
    ru: "Запись называет два объекта. Откройте страницу заново и повторите решение.",
  },
  "influx.post-unknown": {
    en: "One of the posts is no post of this State. Choose from the list.",
    ru: "Один из постов не относится к этому государству. Выберите из списка.",
  },
  "influx.date-passed": {
    en: "This day lies behind us. Name a day to come.",
    ru: "Этот день уже прошёл. Укажите будущий день.",
  },
  "influx.term-too-long": {
    en: "The plan does not let it hold so long. Choose an earlier last day; a review can carry it on.",
    ru: "План не допускает столь долгого срока. Выберите более ранний последний день; продлить можно при пересмотре.",
  },
  "influx.review-too-late": {
    en: "The plan wants it looked at again earlier, and before it ends. Choose an earlier day of review.",
    ru: "План требует более раннего пересмотра, и до окончания срока. Выберите более раннюю дату пересмотра.",
  },
  "influx.active-already": {
    en: "The plan is in force already. Review that activation, or end it, before another begins.",
    ru: "План уже действует. Сначала пересмотрите или прекратите действующее решение.",
  },
  "influx.part-not-yours": {
    en: "This part of the plan belongs to another organisation. It confirms it itself; the page names it.",
    ru: "Эта часть плана закреплена за другой организацией. Она подтверждает её сама; она названа на странице.",
  },
  "influx.plan-changed": {
    en: "The plan was changed since you read it. Reload, read the part again and confirm it then.",
    ru: "План изменён с тех пор, как вы его читали. Обновите страницу, прочитайте свою часть и подтвердите её.",
  },
  "influx.readiness-not-yours": {
    en: "The list of a post is kept by the post itself and by who is above it. Open that of your own.",
    ru: "Список поста ведёт сам пост и вышестоящее подразделение. Откройте список своего поста.",
  },
  "influx.readiness-unknown": {
    en: "The plan names nothing of this kind. Reload and choose from its list.",
    ru: "В плане нет такого пункта. Обновите страницу и выберите из списка.",
  },
  "influx.evidence-missing": {
    en: "What is ready is shown by something: a list, a key, a paper. Say by what one sees it.",
    ru: "Готовность чем-то подтверждается: перечень, ключ, документ. Укажите, по чему это видно.",
  },
  "influx.not-in-force": {
    en: "This activation was ended already. Reload to see what is in force.",
    ru: "Это решение уже прекращено. Обновите страницу, чтобы увидеть действующее.",
  },
  "influx.place-unknown": {
    en: "The plan has no such place. Choose one from the list.",
    ru: "Такого места в плане нет. Выберите из списка.",
  },
  "influx.place-not-yours": {
    en: "Another unit reports on this place. Ask it for its figures.",
    ru: "Сводку по этому месту даёт другое подразделение. Запросите данные у него.",
  },
  "influx.place-item-unknown": {
    en: "The plan does not count this for the place. Report what it lists.",
    ru: "План не учитывает этого для данного места. Укажите то, что в нём перечислено.",
  },
  "influx.in-future": {
    en: "The time of the count lies in the future. Check the clock.",
    ru: "Время подсчёта указано в будущем. Проверьте часы.",
  },
  "group.period-turned": {
    en: "The period ends before it begins. Turn the two days round.",
    ru: "Период заканчивается раньше, чем начинается. Поменяйте дни местами.",
  },
  "group.own-state": {
    en: "A group that comes from this State itself is no group of refugees here. Check the country of origin.",
    ru: "Группа из самого этого государства не может быть здесь группой беженцев. Проверьте страну происхождения.",
  },
  "group.not-in-force": {
    en: "This decision on a group was ended already. Reload to see what is in force.",
    ru: "Решение о группе уже прекращено. Обновите страницу, чтобы увидеть действующее.",
  },
} as const satisfies OfficerTexts;
