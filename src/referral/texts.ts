import type { OfficerTexts } from "../kernel/index.ts";

/** What refusals of referrals say, with the next lawful step. */
export const referralTexts = {
  "matter.dossier-differs": {
    en: "The entry names two records. Open the page anew and hand the matter on again.",
    ru: "Запись называет два объекта. Откройте страницу заново и передайте вопрос ещё раз.",
  },
  "matter.receiver-unknown": {
    en: "This unit does not take such matters in this State. Choose one from the list.",
    ru: "Это подразделение не принимает такие вопросы. Выберите из списка.",
  },
  "matter.not-yours": {
    en: "This step belongs to the other unit of the two. Call them where it is urgent.",
    ru: "Этот шаг делает другое из двух подразделений. Если срочно, позвоните им.",
  },
  "matter.not-waiting": {
    en: "The matter has moved on meanwhile. Reload the page to see where it stands.",
    ru: "Вопрос уже продвинулся. Обновите страницу, чтобы увидеть, где он.",
  },
  "matter.day-odd": {
    en: "Name a day from today to a year ahead by which it will be done.",
    ru: "Укажите день не раньше сегодняшнего и не позже чем через год, к которому это будет сделано.",
  },
  "matter.made-unknown": {
    en: "No such campaign or scheme is on record. Record it first, then choose it from the list.",
    ru: "Такой кампании или программы нет в учёте. Сначала внесите её, затем выберите из списка.",
  },
  "memorandum.dossier-differs": {
    en: "The entry names two records. Open the page anew and record it again.",
    ru: "Запись называет два объекта. Откройте страницу заново и внесите её ещё раз.",
  },
  "memorandum.party-unknown": {
    en: "A memorandum is between at least two different organisations of this State. Choose them from the list.",
    ru: "Меморандум заключают не менее двух разных организаций этого государства. Выберите их из списка.",
  },
  "memorandum.route-unknown": {
    en: "This State has no such route of referral. Choose from the list, or name none where it covers all.",
    ru: "В этом государстве нет такого вида направления. Выберите из списка или не указывайте, если меморандум охватывает все.",
  },
  "memorandum.days-odd": {
    en: "It would end before it begins. Correct one of the two days.",
    ru: "Окончание раньше начала. Исправьте один из двух дней.",
  },
  "memorandum.ended-already": {
    en: "This memorandum was ended already. Reload to see the register.",
    ru: "Этот меморандум уже прекращён. Обновите страницу, чтобы увидеть реестр.",
  },
  "memorandum.endless": {
    en: "This memorandum has no last day and holds until it is ended. End it, or leave it in force.",
    ru: "У этого меморандума нет последнего дня, он действует до прекращения. Прекратите его или оставьте в силе.",
  },
  "referral.route-unknown": {
    en: "There is no authority for this in the country's package. Choose another kind of help.",
    ru: "В пакете государства для этого нет органа. Выберите другой вид помощи.",
  },
  "referral.procedure-unknown": {
    en: "This State has no such procedure. Refer over the route alone.",
    ru: "Такой процедуры в этом государстве нет. Направьте без её указания.",
  },
  "referral.kept-from": {
    en: "A case of this person says that nothing of them is handed over there. Refer elsewhere, or lift it in that case first, with the reason.",
    ru: "В деле этого лица записано, что туда ничего не передаётся. Направьте в другое место или сначала снимите запрет в том деле, указав причину.",
  },
  "referral.unit-unknown": {
    en: "This unit does not take such referrals. Choose one from the list.",
    ru: "Это подразделение не принимает такие направления. Выберите из списка.",
  },
  "referral.open-already": {
    en: "The person is already referred there and the referral is open. Follow that one.",
    ru: "Человек туда уже направлен, направление открыто. Работайте с ним.",
  },
  "referral.not-yours": { en: "This referral was not sent to your unit.", ru: "Это направление адресовано не вашему подразделению." },
  "referral.not-waiting": {
    en: "This referral no longer waits for an answer. Reload to see how it stands.",
    ru: "Это направление уже не ждёт ответа. Обновите страницу, чтобы увидеть его состояние.",
  },
  "referral.not-in-hand": {
    en: "Take the referral in hand first, then say how it ended.",
    ru: "Сначала примите направление, затем укажите итог.",
  },
  "referral.to-campaign": {
    en: "A campaign helps nobody by itself, so nobody is referred to it. Choose a service.",
    ru: "Кампания сама помощи не оказывает, к ней не направляют. Выберите услугу.",
  },
  "programme.not-open": {
    en: "This programme takes nobody any more. Choose another one.",
    ru: "В эту программу больше не записывают. Выберите другую.",
  },
  "programme.not-agreed": {
    en: "The organisation learns the person's name. Ask whether they agree, and refer only when they do.",
    ru: "Организация узнает имя лица. Спросите согласие и направляйте, только если оно получено.",
  },
  "programme.may-not-work": {
    en: "To a vacancy only whoever may work here is referred. Ask for the paper; without one, open a work permit or registration first.",
    ru: "На вакансию направляют только тех, кто вправе работать. Попросите документ; если его нет, сначала откройте разрешение на работу или регистрацию.",
  },
  "programme.none": {
    en: "This referral names no programme, so there is no place to give. Say how it ended instead.",
    ru: "В направлении не названа программа, места в ней дать нельзя. Укажите итог направления.",
  },
  "programme.full": {
    en: "Every place is taken. Put the person in the queue, or raise the number of places.",
    ru: "Все места заняты. Поставьте лицо в очередь или увеличьте число мест.",
  },
  "programme.result-other": {
    en: "This cannot be the result here. Choose one that fits what the person was referred for.",
    ru: "Такого итога здесь быть не может. Выберите подходящий к тому, на что направили.",
  },
  "programme.day-ahead": {
    en: "The day of the result lies in the future. Give the day on which it happened.",
    ru: "День итога ещё не наступил. Укажите, когда это произошло.",
  },
  "referral.no-contact": {
    en: "Neither the directory nor the country package has a number to call there. Record the service with a phone, then print.",
    ru: "Ни в справочнике, ни в пакете государства нет телефона этой службы. Внесите услугу с телефоном, затем печатайте.",
  },
} as const satisfies OfficerTexts;
