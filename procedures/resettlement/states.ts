import { type State, tellStates } from "../../src/process/index.ts";
import { stateWords } from "../shared/state-words.ts";

const beside = {
  identified: {
    title: { en: "Identified", ru: "Выявлена" },
    isFinal: false,
    protects: false,
    countsAs: "RES-OPEN",
    says: {
      en: "We look whether another country could take you in. This promises nothing yet.",
      ru: "Мы смотрим, может ли вас принять другая страна. Это пока ничего не обещает.",
      prs: "می‌بینیم که آیا کشور دیگر شما را می‌پذیرد. هنوز وعده‌ای نیست.",
      tg: "Мебинем, ки оё кишвари дигар шуморо қабул мекунад. Ин ҳанӯз ваъда нест.",
    },
  },
  assessed: {
    title: { en: "Assessed, form due", ru: "Оценена, готовится форма" },
    isFinal: false,
    protects: false,
    countsAs: "RES-OPEN",
    says: {
      en: "We write your form with you. You say what may be told and to which country.",
      ru: "Готовим форму вместе с вами. Вы решаете, что и какой стране сообщить.",
      prs: "فورم را با شما می‌نویسیم. شما می‌گویید چه به کدام کشور گفته شود.",
      tg: "Варақаро бо шумо менависем. Шумо мегӯед, чӣ ба кадом кишвар гуфта шавад.",
    },
  },
  checked: {
    title: { en: "Checked twice, submission due", ru: "Проверено дважды, предстоит представление" },
    isFinal: false,
    protects: false,
    countsAs: "RES-OPEN",
    says: {
      en: "A second person has checked your form. Next it is sent, if you still wish.",
      ru: "Форму проверил второй сотрудник. Далее её отправят, если вы не передумали.",
      prs: "کارمند دوم فورم را دید. اگر هنوز بخواهید فرستاده می‌شود.",
      tg: "Корманди дуюм варақаро дид. Агар ҳанӯз хоҳед, фиристода мешавад.",
    },
  },
  submitted: {
    title: { en: "Submitted, answer awaited", ru: "Представлено, ожидается ответ" },
    isFinal: false,
    protects: false,
    countsAs: "RES-OPEN",
    says: {
      en: "The other country has your form and decides. You can say no at any time.",
      ru: "Другая страна рассматривает форму. Отказаться можно в любое время.",
      prs: "کشور دیگر فورم را دارد و تصمیم می‌گیرد. هر وقت می‌توانید رد کنید.",
      tg: "Кишвари дигар варақаро дорад ва қарор мекунад. Ҳар вақт метавонед рад кунед.",
    },
  },
  accepted: {
    title: { en: "Accepted, journey prepared", ru: "Принято, готовится выезд" },
    isFinal: false,
    protects: false,
    countsAs: "RES-ACCEPTED",
    says: {
      en: "The country said yes. We prepare you for the journey and the life there.",
      ru: "Страна согласна. Мы готовим вас к поездке и жизни там.",
      prs: "آن کشور قبول کرد. شما را برای سفر و زندگی آن‌جا آماده می‌کنیم.",
      tg: "Он кишвар розӣ шуд. Шуморо ба сафар ва зиндагӣ омода мекунем.",
    },
  },
  departed: {
    title: { en: "Departed", ru: "Выехал" },
    isFinal: true,
    protects: false,
    countsAs: "RES-DEPARTED",
    leaves: true,
    says: {
      en: "You have left for your new country. Good luck.",
      ru: "Вы уехали в новую страну. Удачи.",
      prs: "شما به کشور نو رفتید. موفق باشید.",
      tg: "Шумо ба кишвари нав рафтед. Барори кор.",
    },
  },
  notSubmitted: {
    title: { en: "Not submitted, or refused", ru: "Не представлено или отказано" },
    isFinal: true,
    protects: false,
    countsAs: "RES-NOT",
    says: {
      en: "It did not work out. Your status here does not change; it can be tried again.",
      ru: "Не получилось. Ваш статус здесь не меняется; можно попробовать снова.",
      prs: "نشد. حیثیت شما این‌جا تغییر نمی‌کند؛ دوباره کوشش شده می‌تواند.",
      tg: "Нашуд. Мақоми шумо дар ин ҷо тағйир намеёбад; боз кӯшиш кардан мумкин аст.",
    },
  },
  withdrawn: {
    title: { en: "Withdrawn", ru: "Отозвано" },
    isFinal: true,
    protects: false,
    countsAs: "RES-WITHDRAWN",
    says: {
      en: "You chose to stay. Nothing changes for you here.",
      ru: "Вы решили остаться. Для вас ничего не меняется.",
      prs: "شما ماندن را انتخاب کردید. چیزی تغییر نمی‌کند.",
      tg: "Шумо монданро интихоб кардед. Чизе тағйир намеёбад.",
    },
  },
} as const satisfies Record<string, State>;

/** States of resettlement: none takes or gives a status here. */
export const states = tellStates(beside, stateWords("resettlement"));
