import type { OfficerText, OfficerTexts } from "../kernel/index.ts";
import type { AppointmentKind, AppointmentState } from "./subject.ts";

/** What an appointment is for, in words. */
export const appointmentKindTexts: Readonly<Record<AppointmentKind, OfficerText>> = {
  interview: { en: "Interview", ru: "Собеседование" },
  hearing: { en: "Hearing", ru: "Слушание" },
  counsel: { en: "Meeting with counsel", ru: "Встреча с консультантом" },
  office: { en: "Visit to the office", ru: "Посещение ведомства" },
};

/** How far an appointment is. */
export const appointmentStateTexts: Readonly<Record<AppointmentState, OfficerText>> = {
  booked: { en: "booked", ru: "назначена" },
  cancelled: { en: "cancelled", ru: "отменена" },
  held: { en: "took place", ru: "состоялась" },
  missed: { en: "the person did not come", ru: "лицо не явилось" },
};

/** Why a booking was refused, and what may lawfully be done next. */
export const appointmentTexts = {
  "appointment.helper-differs": {
    en: "The entry names two different people. Reload and enter it again.",
    ru: "В записи названы два разных человека. Обновите страницу и введите её снова.",
  },
  "appointment.in-future": { en: "That day lies in the future. Check it.", ru: "Этот день ещё не наступил. Проверьте дату." },
  "appointment.helper-unknown": {
    en: "Nobody of that kind is on the roster. Choose from the list.",
    ru: "Такого помощника в реестре нет. Выберите из списка.",
  },
  "appointment.past": { en: "That time has passed. Choose a later one.", ru: "Это время прошло. Выберите более позднее." },
  "appointment.time-odd": {
    en: "Appointments begin on a quarter of an hour. Choose such a time.",
    ru: "Встречи начинаются в четверть часа. Выберите такое время.",
  },
  "appointment.officer-unfit": {
    en: "That official plays no part in this case. Choose somebody of the unit where it lies.",
    ru: "Этот сотрудник не участвует в деле. Выберите сотрудника подразделения, где оно находится.",
  },
  "appointment.language-missing": {
    en: "Name the language in which the interpreter speaks with the person.",
    ru: "Укажите язык, на котором переводчик говорит с лицом.",
  },
  "appointment.language-not-spoken": {
    en: "The interpreter does not speak that language. Choose one who does.",
    ru: "Переводчик не владеет этим языком. Выберите того, кто владеет.",
  },
  "appointment.language-not-persons": {
    en: "The person’s file does not have that language. Ask the person, record it, then book.",
    ru: "В личном деле этого языка нет. Спросите лицо, запишите язык и затем назначьте встречу.",
  },
  "appointment.wish-not-asked": {
    en: "Nobody asked whether the person wishes a woman or a man as interpreter. Ask, and say it here.",
    ru: "Лицо не спросили, кого оно хочет переводчиком — женщину или мужчину. Спросите и укажите здесь.",
  },
  "appointment.wish-not-met": {
    en: "The person wished otherwise for the interpreter. Choose another, or record that the person agrees to go on.",
    ru: "Пожелание лица о переводчике другое. Выберите иного или запишите, что лицо согласно продолжать.",
  },
  "appointment.conflict-family": {
    en: "This helper is of the person’s family or household. Choose somebody else.",
    ru: "Этот помощник из семьи или домохозяйства лица. Выберите другого.",
  },
  "appointment.conflict-employer": {
    en: "This helper is of the same employer as the person. Choose somebody else.",
    ru: "У этого помощника тот же работодатель, что и у лица. Выберите другого.",
  },
  "appointment.conflict-office": {
    en: "This helper works or worked for a State that the person fears or comes from. Choose somebody else, by phone if need be.",
    ru: "Этот помощник связан с государством, которого лицо опасается или откуда прибыло. Выберите другого, при необходимости по телефону.",
  },
  "appointment.conflict-acted": {
    en: "This helper acted in the case before in another part. Choose somebody else.",
    ru: "Этот помощник ранее участвовал в деле в ином качестве. Выберите другого.",
  },
  "appointment.conflict-declared": {
    en: "A conflict of interest was declared. Choose somebody else.",
    ru: "Заявлен конфликт интересов. Выберите другого.",
  },
  "appointment.conflict-not-known": {
    en: "It is not known whether there is a conflict of interest. Ask the helper for whom they work and whom they know, note it on the roster; and ask the person whom they fear.",
    ru: "Неизвестно, есть ли конфликт интересов. Спросите помощника, на кого он работает и кого знает, и внесите в реестр; спросите лицо, кого оно опасается.",
  },
  "appointment.clash": {
    en: "Somebody named has another appointment at that time. Choose another time or another helper.",
    ru: "У кого-то из участников в это время другая встреча. Выберите другое время или другого помощника.",
  },
  "appointment.not-booked": {
    en: "This appointment is no longer open: it was cancelled, or it took place. Book a new one.",
    ru: "Эта встреча уже закрыта: отменена или состоялась. Назначьте новую.",
  },
  "appointment.not-begun": {
    en: "It has not begun yet. Move it or cancel it; afterwards say whether it took place.",
    ru: "Встреча ещё не началась. Перенесите или отмените её; о том, состоялась ли она, укажите после.",
  },
  "interview.language-missing": {
    en: "Name the language in which the person speaks.",
    ru: "Укажите язык, на котором говорит лицо.",
  },
  "interview.confirmed": {
    en: "The person confirmed this record: it stays as it is. What is said later is another record.",
    ru: "Лицо подтвердило этот протокол: он не меняется. Сказанное позже — другой протокол.",
  },
  "interview.too-long": {
    en: "A record has two thousand lines at most. Begin another for what follows.",
    ru: "В протоколе не более двух тысяч строк. Для продолжения начните новый.",
  },
  "interview.line-unknown": { en: "The record has no such line.", ru: "В протоколе нет такой строки." },
  "interview.empty": {
    en: "Nothing is written yet, so nothing can be read back.",
    ru: "Пока ничего не записано, зачитывать нечего.",
  },
  "calendar.feed-unknown": { en: "There is no such address.", ru: "Такого адреса нет." },
  "calendar.feeds-most": {
    en: "You have as many addresses as one may have. Take one back first.",
    ru: "Адресов уже столько, сколько допускается. Сначала отзовите один из них.",
  },
} as const satisfies OfficerTexts;
