import { joinTexts, type WholeText } from "../../../src/kernel/text.ts";
import { kk } from "./texts/kk.ts";
import { ky } from "./texts/ky.ts";
import { ps } from "./texts/ps.ts";
import { tk } from "./texts/tk.ts";
import { uz } from "./texts/uz.ts";

/**
 * What each procedure is to the person in it: said as they would say it themselves, and so that nobody who looks over their shoulder
 * learns of violence.
 */
const beside = {
  "reception-stay": { en: "My place in the centre", ru: "Моё место в центре", prs: "جای من در مرکز", tg: "Ҷои ман дар марказ" },
  regularisation: {
    en: "To make my stay lawful",
    ru: "Сделать моё пребывание законным",
    prs: "قانونی شدن بودوباش من",
    tg: "Қонунӣ шудани иқомати ман",
  },
  "work-permit": { en: "My permit to work", ru: "Моё разрешение на работу", prs: "اجازهٔ کار من", tg: "Иҷозати кори ман" },
  patent: { en: "My work patent", ru: "Мой патент на работу", prs: "پتنت کار من", tg: "Патенти кори ман" },
  "direct-permit": {
    en: "Work permit in my own name",
    ru: "Разрешение на работу на моё имя",
    prs: "اجازهٔ کار به نام خودم",
    tg: "Иҷозати кор ба номи худам",
  },
  "circular-scheme": { en: "My seasonal work", ru: "Моя сезонная работа", prs: "کار موسمی من", tg: "Кори мавсимии ман" },
  "country-query": { en: "A question on a country", ru: "Вопрос о стране", prs: "پرسش دربارهٔ یک کشور", tg: "Савол дар бораи кишвар" },
  "employer-tip": { en: "A tip about work", ru: "Сообщение о работе", prs: "خبری دربارهٔ کار", tg: "Хабар дар бораи кор" },
  "permanent-admission": {
    en: "My admission to live here",
    ru: "Мой допуск на жительство",
    prs: "پذیرش من برای زندگی در اینجا",
    tg: "Қабули ман барои зиндагӣ дар ин ҷо",
  },
  "study-stay": { en: "My studies here", ru: "Моя учёба здесь", prs: "تحصیل من در اینجا", tg: "Таҳсили ман дар ин ҷо" },
  "labour-inspection": {
    en: "A look at how I work",
    ru: "Проверка условий моего труда",
    prs: "دیدن شرایط کار من",
    tg: "Санҷиши шароити кори ман",
  },
  "child-labour": { en: "School instead of work", ru: "Школа вместо работы", prs: "مکتب به جای کار", tg: "Мактаб ба ҷои кор" },
  "agency-licence": {
    en: "Licence of my agency",
    ru: "Лицензия моего агентства",
    prs: "جواز ادارهٔ کاریابی من",
    tg: "Иҷозатномаи агентии ман",
  },
  grievance: { en: "My complaint", ru: "Моя жалоба на обращение", prs: "شکایت من", tg: "Шикояти ман аз муносибат" },
  trafficking: {
    en: "Help and time to recover",
    ru: "Помощь и время прийти в себя",
    prs: "کمک و وقت برای آرام شدن",
    tg: "Кӯмак ва вақт барои ба худ омадан",
  },
  "best-interests": {
    en: "What is best for the child",
    ru: "Что лучше для ребёнка",
    prs: "آنچه برای طفل بهتر است",
    tg: "Он чи барои кӯдак беҳтар аст",
  },
  statelessness: {
    en: "No country counts me as its own",
    ru: "Ни одна страна не считает меня своим",
    prs: "هیچ کشور مرا از خود نمی‌داند",
    tg: "Ҳеҷ кишвар маро аз худ намедонад",
  },
  reunification: { en: "To be with my family", ru: "Быть вместе с семьёй", prs: "یکجا شدن با خانواده‌ام", tg: "Якҷо шудан бо оилаам" },
  repatriation: {
    en: "To go home of my own will",
    ru: "Вернуться домой по своей воле",
    prs: "برگشتن به خانه به خواست خودم",
    tg: "Бо хоҳиши худ ба хона баргаштан",
  },
  "humanitarian-status": {
    en: "Another protection for me",
    ru: "Другая защита для меня",
    prs: "حفاظت دیگر برای من",
    tg: "Ҳифзи дигар барои ман",
  },
  "temporary-protection": { en: "Protection for a time", ru: "Временная защита", prs: "حفاظت برای یک مدت", tg: "Ҳифз барои муддате" },
  cessation: {
    en: "Whether I still need protection",
    ru: "Нужна ли мне ещё защита",
    prs: "آیا هنوز به حفاظت نیاز دارم",
    tg: "Оё ҳанӯз ба ҳифз ниёз дорам",
  },
  exclusion: {
    en: "A question that is looked at apart",
    ru: "Вопрос, который рассматривают отдельно",
    prs: "موضوعی که جدا دیده می‌شود",
    tg: "Масъалае, ки ҷудо дида мешавад",
  },
  "security-concern": {
    en: "A question that another office looks at",
    ru: "Вопрос, который изучает другое учреждение",
    prs: "موضوعی که ادارهٔ دیگر می‌بیند",
    tg: "Масъалае, ки идораи дигар мебинад",
  },
  "women-at-risk": { en: "My plan", ru: "Мой план", prs: "پلان من", tg: "Нақшаи ман" },
  "gender-violence": { en: "Help for me", ru: "Помощь для меня", prs: "کمک برای من", tg: "Кӯмак барои ман" },
  resettlement: {
    en: "To move to another country that takes me in",
    ru: "Переезд в другую страну, которая меня примет",
    prs: "رفتن به کشوری که مرا می‌پذیرد",
    tg: "Рафтан ба кишваре, ки маро қабул мекунад",
  },
  "health-check": {
    en: "A free health check of mine",
    ru: "Мой бесплатный медосмотр",
    prs: "معاینهٔ رایگان صحی من",
    tg: "Муоинаи ройгони тиббии ман",
  },
  reintegration: {
    en: "To settle again at home",
    ru: "Обустроиться дома заново",
    prs: "دوباره جابجا شدن در خانه",
    tg: "Аз нав ҷойгир шудан дар ватан",
  },
  naturalisation: { en: "To become a citizen", ru: "Стать гражданином", prs: "شهروند شدن", tg: "Шаҳрванд шудан" },
  "formerly-deported": {
    en: "My people was deported: what I choose",
    ru: "Мой народ был депортирован: мой выбор",
    prs: "مردم من تبعید شده بودند: انتخاب من",
    tg: "Халқи маро кӯчонида буданд: интихоби ман",
  },
  "local-integration": { en: "My life here", ru: "Моя жизнь здесь", prs: "زندگی من در اینجا", tg: "Зиндагии ман дар ин ҷо" },
  detention: {
    en: "Why I am held, and how I get out",
    ru: "Почему меня держат и как мне выйти",
    prs: "چرا نگه داشته شده‌ام و چگونه آزاد می‌شوم",
    tg: "Чаро маро нигоҳ медоранд ва чӣ тавр озод мешавам",
  },
  "ethnic-return": {
    en: "To come home to my people",
    ru: "Вернуться к своему народу",
    prs: "برگشتن نزد مردم خودم",
    tg: "Баргаштан ба назди халқи худ",
  },
  restoration: {
    en: "My papers, house and land again",
    ru: "Вернуть мои документы, дом и землю",
    prs: "سند، خانه و زمین من دوباره",
    tg: "Ҳуҷҷат, хона ва замини ман аз нав",
  },
  "travel-document": {
    en: "A document to travel abroad",
    ru: "Документ для поездок за границу",
    prs: "سند برای سفر به خارج",
    tg: "Ҳуҷҷат барои сафари хориҷа",
  },
  onward: { en: "To travel on lawfully", ru: "Ехать дальше законно", prs: "رفتن به پیش به شکل قانونی", tg: "Қонунӣ пештар рафтан" },
  disaster: { en: "Help after the disaster", ru: "Помощь после бедствия", prs: "کمک پس از آفت", tg: "Кӯмак пас аз офат" },
} as const;

/** Names of procedures for the person, in the nine languages, by id. */
export const procedureWords: Readonly<Record<string, WholeText>> = joinTexts(beside, {
  kk: kk.procedures,
  ky: ky.procedures,
  tk: tk.procedures,
  uz: uz.procedures,
  ps: ps.procedures,
});
