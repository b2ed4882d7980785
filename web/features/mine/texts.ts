import { joinTexts } from "../../../src/kernel/text.ts";
import { kk } from "./texts/kk.ts";
import { ky } from "./texts/ky.ts";
import { ps } from "./texts/ps.ts";
import { tk } from "./texts/tk.ts";
import { uz } from "./texts/uz.ts";

const beside = {
  title: { en: "My file", ru: "Моё дело", prs: "دوسیهٔ من", tg: "Парвандаи ман" },
  lead: {
    en: "What the State has written about you, who has seen it and what happens next.",
    ru: "Что о вас записано, кто это видел и что будет дальше.",
    prs: "آنچه دربارهٔ شما نوشته شده، چه کسی آن را دیده و بعد چه می‌شود.",
    tg: "Дар бораи шумо чӣ навишта шудааст, кӣ онро дидааст ва баъд чӣ мешавад.",
  },
  signOut: { en: "Sign out", ru: "Выйти", prs: "خروج", tg: "Баромадан" },
  language: { en: "Language", ru: "Язык", prs: "زبان", tg: "Забон" },
  case: { en: "Where my case stands", ru: "Что с моим делом", prs: "قضیهٔ من در کجاست", tg: "Кори ман дар куҷост" },
  noCase: {
    en: "No case of yours is open here.",
    ru: "Открытого дела у вас здесь нет.",
    prs: "این‌جا قضیهٔ بازی ندارید.",
    tg: "Ин ҷо кори кушодаи шумо нест.",
  },
  reference: {
    en: "Number to name when you call",
    ru: "Номер, который нужно назвать по телефону",
    prs: "شماره‌ای که هنگام تلفون می‌گویید",
    tg: "Рақаме, ки ҳангоми занг мегӯед",
  },
  officeBy: {
    en: "The office has to act by {date}.",
    ru: "Ведомство должно сделать следующий шаг до {date}.",
    prs: "اداره باید تا {date} قدم بعدی را بردارد.",
    tg: "Идора бояд то {date} қадами навбатиро гузорад.",
  },
  youBy: {
    en: "You have time until {date}.",
    ru: "У вас есть время до {date}.",
    prs: "شما تا {date} وقت دارید.",
    tg: "Шумо то {date} вақт доред.",
  },
  steps: { en: "What you may do", ru: "Что вы можете сделать", prs: "چه کار می‌توانید بکنید", tg: "Чӣ кор карда метавонед" },
  stepUntil: { en: "until {date}", ru: "до {date}", prs: "تا {date}", tg: "то {date}" },
  doStep: { en: "Do this", ru: "Сделать", prs: "انجام دادن", tg: "Иҷро кардан" },
  papers: { en: "My papers", ru: "Мои документы", prs: "اسناد من", tg: "Ҳуҷҷатҳои ман" },
  noPapers: {
    en: "No paper has been issued to you yet.",
    ru: "Документов вам ещё не выдавали.",
    prs: "هنوز سندی به شما داده نشده است.",
    tg: "Ба шумо ҳанӯз ҳуҷҷат надодаанд.",
  },
  letters: { en: "Letters", ru: "Письма", prs: "نامه‌ها", tg: "Номаҳо" },
  validTo: { en: "valid until {date}", ru: "действует до {date}", prs: "اعتبار تا {date}", tg: "эътибор то {date}" },
  inForce: { en: "in force", ru: "действует", prs: "معتبر", tg: "амал мекунад" },
  expired: {
    en: "ended; ask for a new one",
    ru: "срок истёк, попросите новый",
    prs: "وقتش تمام شده؛ سند نو بخواهید",
    tg: "муҳлаташ гузашт, навашро пурсед",
  },
  revoked: { en: "revoked", ru: "отозван", prs: "باطل شده", tg: "бекор шудааст" },
  open: { en: "Open", ru: "Открыть", prs: "باز کردن", tg: "Кушодан" },
  myself: { en: "the person themself", ru: "само лицо", prs: "خود شخص", tg: "худи шахс" },
  notPrinted: {
    en: "This paper opens at the office: ask there for a copy. It costs nothing.",
    ru: "Этот документ выдаёт ведомство: попросите там копию. Это бесплатно.",
    prs: "این سند در اداره داده می‌شود: آن‌جا کاپی بخواهید. رایگان است.",
    tg: "Ин ҳуҷҷатро идора медиҳад: он ҷо нусха пурсед. Ройгон аст.",
  },
  seen: { en: "Who has seen my file", ru: "Кто видел моё дело", prs: "چه کسی دوسیهٔ مرا دیده است", tg: "Парвандаи маро кӣ дидааст" },
  seenLead: {
    en: "Every look is on record. Whoever was refused saw nothing and is not listed here. If a look seems wrong to you, complain: see below.",
    ru: "Каждый просмотр записан. Кому отказано, тот ничего не видел, и здесь его нет. Если какой-то просмотр кажется неправильным, пожалуйтесь: как — ниже.",
    prs: "هر بار دیدن ثبت می‌شود. کسی که اجازه نیافت چیزی ندیده و در این‌جا نیست. اگر دیدنی به نظرتان نادرست بود، شکایت کنید: پایین را ببینید.",
    tg: "Ҳар дидан сабт мешавад. Касе, ки иҷозат наёфт, чизе надидааст ва дар ин ҷо нест. Агар дидане нодуруст намояд, шикоят кунед: дар поён.",
  },
  noSeen: {
    en: "Nobody else has looked at your file.",
    ru: "Больше никто ваше дело не открывал.",
    prs: "کس دیگری دوسیهٔ شما را ندیده است.",
    tg: "Каси дигар парвандаи шуморо надидааст.",
  },
  saw: { en: "looked at: {what}", ru: "смотрит: {what}", prs: "دید: {what}", tg: "дид: {what}" },
  wrote: { en: "wrote in your file", ru: "сделана запись в деле", prs: "در دوسیهٔ شما نوشت", tg: "дар парвандаи шумо навишт" },
  printed: { en: "printed: {what}", ru: "напечатано: {what}", prs: "چاپ کرد: {what}", tg: "чоп кард: {what}" },
  times: { en: "{n} times", ru: "{n, plural, one {# раз} few {# раза} many {# раз} other {# раза}}", prs: "{n} بار", tg: "{n} бор" },
  reason: { en: "Reason: {purpose}", ru: "Причина: {purpose}", prs: "دلیل: {purpose}", tg: "Сабаб: {purpose}" },
  more: { en: "Show all", ru: "Показать все", prs: "نشان دادن همه", tg: "Ҳамаро нишон диҳед" },
  given: { en: "What was handed on", ru: "Что и кому передано", prs: "چه چیزی به چه کسی داده شد", tg: "Чӣ ба кӣ дода шуд" },
  noGiven: {
    en: "Nothing about you was handed to anybody outside.",
    ru: "За пределы ведомств о вас ничего не передавали.",
    prs: "هیچ چیزی دربارهٔ شما به بیرون داده نشده است.",
    tg: "Дар бораи шумо ба берун ҳеҷ чиз дода нашудааст.",
  },
  byConsent: { en: "with your consent", ru: "с вашего согласия", prs: "با رضایت شما", tg: "бо розигии шумо" },
  byLaw: { en: "as the law says", ru: "по закону", prs: "طبق قانون", tg: "мувофиқи қонун" },
  consents: { en: "My consents", ru: "Мои согласия", prs: "رضایت‌های من", tg: "Розигиҳои ман" },
  withdraw: { en: "Take the consent back", ru: "Отозвать согласие", prs: "پس گرفتن رضایت", tg: "Розигиро бозпас гирифтан" },
  withdrawn: { en: "Taken back on {date}", ru: "Отозвано {date}", prs: "پس گرفته شد: {date}", tg: "Бозпас гирифта шуд: {date}" },
  withdrawTitle: {
    en: "Take this consent back?",
    ru: "Отозвать это согласие?",
    prs: "این رضایت را پس می‌گیرید؟",
    tg: "Ин розигиро бозпас мегиред?",
  },
  withdrawEffect: {
    en: "From now on nothing more goes to {to}. What they have already received stays with them. Your case goes on as before.",
    ru: "С этого момента «{to}» больше ничего не получит. Уже переданное у них останется. Ваше дело идёт как прежде.",
    prs: "از حالا به بعد چیزی به {to} داده نمی‌شود. آنچه پیش از این گرفته‌اند نزدشان می‌ماند. قضیهٔ شما مثل قبل ادامه دارد.",
    tg: "Аз ҳоло ба {to} чизи дигар намеравад. Он чи гирифтаанд, назди онҳо мемонад. Кори шумо чун пештара идома меёбад.",
  },
  complain: {
    en: "How to complain, who to call",
    ru: "Как пожаловаться, кому звонить",
    prs: "چطور شکایت کنید، به کی زنگ بزنید",
    tg: "Чӣ тавр шикоят кунед, ба кӣ занг занед",
  },
  toHelp: { en: "Who helps near here", ru: "Кто поможет рядом", prs: "چه کسی در نزدیکی کمک می‌کند", tg: "Дар наздикӣ кӣ кӯмак мекунад" },
  meetings: {
    en: "My appointments",
    ru: "Мои встречи",
    prs: "وعده‌های ملاقات من",
    tg: "Вохӯриҳои ман",
  },
  noMeetings: {
    en: "No appointment is booked for you.",
    ru: "Встреч вам пока не назначено.",
    prs: "برای شما وعدهٔ ملاقاتی تعیین نشده است.",
    tg: "Барои шумо вохӯрӣ таъйин нашудааст.",
  },
  meetingInterview: {
    en: "Interview",
    ru: "Собеседование",
    prs: "مصاحبه",
    tg: "Сӯҳбат",
  },
  meetingHearing: {
    en: "Hearing",
    ru: "Слушание",
    prs: "جلسهٔ شنیدن شما",
    tg: "Ҷаласаи шунидани шумо",
  },
  meetingCounsel: {
    en: "Meeting with counsel",
    ru: "Встреча с консультантом",
    prs: "ملاقات با مشاور حقوقی",
    tg: "Вохӯрӣ бо мушовири ҳуқуқӣ",
  },
  meetingOffice: {
    en: "Visit to the office",
    ru: "Посещение ведомства",
    prs: "مراجعه به اداره",
    tg: "Ташриф ба идора",
  },
  meetingWhere: {
    en: "Where: {place}",
    ru: "Где: {place}",
    prs: "جای: {place}",
    tg: "Ҷой: {place}",
  },
  meetingInterpreter: {
    en: "Interpreter: {name}",
    ru: "Переводчик: {name}",
    prs: "ترجمان: {name}",
    tg: "Тарҷумон: {name}",
  },
  meetingCancelled: {
    en: "cancelled",
    ru: "отменена",
    prs: "لغو شد",
    tg: "бекор шуд",
  },
  meetingChange: {
    en: "If you cannot come, or wish a woman or a man as interpreter, call {phone}. It does you no harm.",
    ru: "Если не можете прийти или хотите переводчика-женщину или мужчину, позвоните: {phone}. Вам это не повредит.",
    prs: "اگر آمده نمی‌توانید، یا ترجمان زن یا مرد می‌خواهید، به {phone} زنگ بزنید. این به شما ضرری ندارد.",
    tg: "Агар омада натавонед ё тарҷумони зан ё мард хоҳед, ба {phone} занг занед. Ин ба шумо зарар намерасонад.",
  },
} as const;

/** The words of a person's own pages. */
export const mineTexts = joinTexts(beside, { kk: kk.mine, ky: ky.mine, tk: tk.mine, uz: uz.mine, ps: ps.mine });
