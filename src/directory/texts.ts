import type { OfficerText, OfficerTexts } from "../kernel/index.ts";
import type { DirectoryRefusalCode } from "./decide.ts";
import type { ServiceReason } from "./list.ts";

/** Why a service stands where it stands in the list. */
export const serviceReasonTexts: Readonly<Record<ServiceReason, OfficerText>> = {
  verified: { en: "Verified.", ru: "Проверено." },
  verificationExpired: {
    en: "Verification has ended: call before you send anyone.",
    ru: "Срок проверки истёк: позвоните, прежде чем направлять людей.",
  },
  servesHere: { en: "Serves this post.", ru: "Обслуживает этот пост." },
  servesElsewhere: { en: "Serves other posts.", ru: "Обслуживает другие посты." },
  openNow: { en: "Open now.", ru: "Сейчас открыто." },
  closedNow: { en: "Closed now.", ru: "Сейчас закрыто." },
  onDutyNow: { en: "Closed, but the duty phone answers.", ru: "Закрыто, но дежурный телефон отвечает." },
  speaksLanguage: { en: "The person’s language is spoken.", ru: "Говорят на языке человека." },
  languageNotListed: {
    en: "The person’s language is not listed: an interpreter may be needed.",
    ru: "Язык человека не указан: может понадобиться переводчик.",
  },
  hasPlaces: { en: "Has free places.", ru: "Есть свободные места." },
  isFull: { en: "Full when last told.", ru: "По последним сведениям мест нет." },
  placesNotKnown: { en: "Free places are not known.", ru: "О свободных местах нет сведений." },
  forThisPerson: { en: "Meant for people like this person.", ru: "Предназначено для таких людей." },
  notForThisSex: { en: "Meant for the other sex.", ru: "Предназначено для другого пола." },
  notForThisAge: { en: "Meant for another age.", ru: "Предназначено для другого возраста." },
  needsPapers: { en: "Asks for papers.", ru: "Требует документы." },
  occupationFits: { en: "The person’s occupation.", ru: "Занятие подходит." },
  occupationOther: { en: "Another occupation than the person’s.", ru: "Другое занятие." },
  occupationNotKnown: { en: "The person’s occupation is not on record.", ru: "Занятие лица не записано." },
};

/** Why an entry may not stand in the directory, and what to do. */
export const directoryRefusalTexts: Readonly<Record<DirectoryRefusalCode, OfficerText>> = {
  "directory.route-unknown": {
    en: "A route is not one of this State’s. Choose from the list.",
    ru: "Такого маршрута в этом государстве нет. Выберите из перечня.",
  },
  "directory.unit-unknown": {
    en: "A unit is not one of this State’s. Choose from the list.",
    ru: "Такого подразделения в этом государстве нет. Выберите из перечня.",
  },
  "directory.no-contact": {
    en: "No phone. Give at least one number that answers.",
    ru: "Нет телефона. Укажите хотя бы один номер, по которому отвечают.",
  },
  "directory.verified-in-future": { en: "The day of verification lies in the future.", ru: "День проверки ещё не наступил." },
  "directory.verification-term": {
    en: "Verification must end after it begins and within twelve months.",
    ru: "Срок проверки должен заканчиваться позже её дня и не позднее чем через двенадцать месяцев.",
  },
  "directory.child-needs-papers": {
    en: "A service that admits children cannot ask for papers. Take the condition away or set the minimum age to 18.",
    ru: "Услуга, доступная детям, не может требовать документы. Снимите условие или установите минимальный возраст 18 лет.",
  },
  "directory.secret-address": {
    en: "A secret place has no address in the directory. Remove it.",
    ru: "У места с неразглашаемым адресом адрес в справочнике не указывается. Удалите его.",
  },
  "directory.capacity": {
    en: "More free places than places. Correct the figures.",
    ru: "Свободных мест больше, чем всего. Исправьте числа.",
  },
  "directory.hours": {
    en: "Opening hours begin and end at the same time. Correct them, or choose day and night.",
    ru: "Время работы начинается и заканчивается в один час. Исправьте или выберите «круглосуточно».",
  },
  "directory.ages": { en: "The minimum age is above the maximum.", ru: "Минимальный возраст больше максимального." },
  "directory.programme-days": {
    en: "A programme cannot end before it begins or before one may still apply. Correct the days.",
    ru: "Программа не может закончиться раньше начала или последнего дня записи. Исправьте даты.",
  },
  "directory.vacancy-occupation": {
    en: "A vacancy says its occupation. Give the figures of the group, such as 7231.",
    ru: "У вакансии должно быть занятие. Укажите код группы, например 7231.",
  },
  "directory.terms-missing": {
    en: "An offer of money says its terms in both languages: what it costs, who may have it, what happens when it is not paid back.",
    ru: "У денежного предложения должны быть условия на двух языках: сколько стоит, кому доступно, что будет при невозврате.",
  },
  "directory.campaign-days": {
    en: "The campaign would end before it begins. Correct one of the two days.",
    ru: "Окончание кампании раньше начала. Исправьте один из двух дней.",
  },
  "directory.campaign-programme": {
    en: "A campaign speaks to many and enrols nobody. Record the programme as an entry of its own.",
    ru: "Кампания обращается ко многим и никого не записывает. Внесите программу отдельной записью.",
  },
};

/** Why a command on the directory was refused, and what to do. */
export const directoryTexts = {
  ...directoryRefusalTexts,
  "directory.dossier-differs": {
    en: "The entry names two different services. Reload and enter it again.",
    ru: "В записи названы две разные услуги. Обновите страницу и введите её снова.",
  },
  "directory.no-group": {
    en: "Activities are reported of a community group. Record the group as a programme first.",
    ru: "О мероприятиях сообщают по общинной группе. Сначала внесите группу как программу.",
  },
  "directory.activity-ahead": {
    en: "The day lies in the future. Report what was done once it is over.",
    ru: "Этот день ещё не наступил. Сообщите о мероприятии, когда оно пройдёт.",
  },
  "directory.not-recorded": {
    en: "There is no such service in the directory. Record it first.",
    ru: "Такой услуги в справочнике нет. Сначала внесите её.",
  },
  "directory.not-own": {
    en: "An organisation proposes its own services alone. Choose a unit of yours.",
    ru: "Организация предлагает только собственные услуги. Выберите своё подразделение.",
  },
  "directory.own-proposal": {
    en: "Whoever proposes does not verify. Another office looks at it.",
    ru: "Предложивший не проверяет. Это делает другое подразделение.",
  },
  "directory.no-proposal": {
    en: "Nothing is proposed here any more. Load the page again.",
    ru: "Здесь больше ничего не предложено. Загрузите страницу заново.",
  },
  "directory.proposal-changed": {
    en: "The organisation proposed it anew since you read it. Read what it proposes now.",
    ru: "Организация предложила заново после того, как вы прочли. Прочтите, что предложено теперь.",
  },
  "directory.campaign-not-running": {
    en: "The campaign did not run on that day. Report what it did within its days.",
    ru: "В этот день кампания не шла. Сообщайте о сделанном в её дни.",
  },
  "directory.retired": {
    en: "This service was retired. Record it again if it works again.",
    ru: "Эта услуга снята с учёта. Если она снова работает, внесите её заново.",
  },
} as const satisfies OfficerTexts;
