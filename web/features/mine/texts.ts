import { joinTexts, type WholeText } from "../../../src/kernel/text.ts";
import { kk } from "./texts/kk.ts";
import { ky } from "./texts/ky.ts";
import { ps } from "./texts/ps.ts";
import { tk } from "./texts/tk.ts";
import { uz } from "./texts/uz.ts";

/** What the law calls by its own words in English and Russian. */
type Own = Omit<WholeText, "en" | "ru">;

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
    en: "Every look is on record. If one seems wrong to you, complain: see below.",
    ru: "Каждый просмотр записан. Если какой-то кажется неправильным, пожалуйтесь: как — ниже.",
    prs: "هر بار دیدن ثبت می‌شود. اگر به نظرتان نادرست بود، شکایت کنید: پایین را ببینید.",
    tg: "Ҳар дидан сабт мешавад. Агар нодуруст намояд, шикоят кунед: дар поён.",
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
  refusedLook: {
    en: "tried to look and was refused",
    ru: "попытка посмотреть, отказано",
    prs: "خواست ببیند، اجازه داده نشد",
    tg: "хост бинад, иҷозат дода нашуд",
  },
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

const fields = {
  "identity.names": { en: "name", ru: "имя", prs: "نام", tg: "ном" },
  "identity.birth": { en: "age", ru: "возраст", prs: "سن", tg: "синну сол" },
  "identity.sex": { en: "sex", ru: "пол", prs: "جنس", tg: "ҷинс" },
  "identity.nationalities": { en: "nationality", ru: "гражданство", prs: "تابعیت", tg: "шаҳрвандӣ" },
  "identity.languages": { en: "languages", ru: "языки", prs: "زبان‌ها", tg: "забонҳо" },
  "identity.documentsSeen": { en: "your papers", ru: "ваши документы", prs: "اسناد شما", tg: "ҳуҷҷатҳои шумо" },
  identity: { en: "who you are", ru: "сведения о вас", prs: "مشخصات شما", tg: "маълумоти шахсӣ" },
  arrival: { en: "how you arrived", ru: "ваше прибытие", prs: "رسیدن شما", tg: "омадани шумо" },
  asylum: { en: "your request for protection", ru: "ваша просьба о защите", prs: "درخواست پناه شما", tg: "дархости паноҳи шумо" },
  child: { en: "care of a child", ru: "забота о ребёнке", prs: "مراقبت از طفل", tg: "ғамхорӣ ба кӯдак" },
  health: { en: "health", ru: "здоровье", prs: "صحت", tg: "саломатӣ" },
  trafficking: {
    en: "signs of forced work",
    ru: "признаки принудительного труда",
    prs: "نشانه‌های کار اجباری",
    tg: "нишонаҳои кори маҷбурӣ",
  },
  "gender-violence": {
    en: "violence you told of",
    ru: "насилие, о котором вы рассказали",
    prs: "خشونتی که گفتید",
    tg: "зӯроварие, ки гуфтед",
  },
  exclusion: {
    en: "what is looked at apart",
    ru: "что рассматривается отдельно",
    prs: "آنچه جدا بررسی می‌شود",
    tg: "он чӣ ҷудо баррасӣ мешавад",
  },
  labour: { en: "work", ru: "работа", prs: "کار", tg: "кор" },
  inspection: {
    en: "what you told the labour inspection",
    ru: "что вы сообщили инспекции труда",
    prs: "آنچه به تفتیش کار گفتید",
    tg: "он чӣ ба нозироти меҳнат гуфтед",
  },
  reception: { en: "your stay in the centre", ru: "ваше пребывание в центре", prs: "بودوباش شما در مرکز", tg: "будубоши шумо дар марказ" },
  monitoring: { en: "your complaint", ru: "ваша жалоба", prs: "شکایت شما", tg: "шикояти шумо" },
  photo: { en: "your photo", ru: "ваша фотография", prs: "عکس شما", tg: "акси шумо" },
  tracing: {
    en: "looking for your family",
    ru: "розыск ваших родных",
    prs: "جستجوی خانوادهٔ شما",
    tg: "ҷустуҷӯи хешони шумо",
  },
  hotline: {
    en: "your call to the hotline",
    ru: "ваш звонок на горячую линию",
    prs: "تماس شما با خط کمک",
    tg: "занги шумо ба хатти кӯмак",
  },
  referral: {
    en: "help arranged for you",
    ru: "помощь, о которой договорились",
    prs: "کمکی که برایتان تنظیم شده",
    tg: "кӯмаки барои шумо ташкилшуда",
  },
};

/** What of a file was looked at, in words a person knows. */
export const fieldWords: Readonly<Record<string, WholeText>> = joinTexts(fields, {
  kk: kk.fields,
  ky: ky.fields,
  tk: tk.fields,
  uz: uz.fields,
  ps: ps.fields,
});

const purposes = {
  "first-contact": {
    en: "first contact at the border",
    ru: "первый контакт на границе",
    prs: "نخستین تماس در مرز",
    tg: "тамоси аввал дар марз",
  },
  registration: { en: "registration", ru: "регистрация", prs: "ثبت نام", tg: "бақайдгирӣ" },
  "status-determination": {
    en: "looking at your request",
    ru: "рассмотрение вашей просьбы",
    prs: "بررسی درخواست شما",
    tg: "баррасии дархости шумо",
  },
  appeal: { en: "your appeal", ru: "ваша жалоба на решение", prs: "اعتراض شما", tg: "шикояти шумо" },
  supervision: { en: "checking that nothing is late", ru: "контроль сроков", prs: "نظارت بر وقت‌ها", tg: "назорати муҳлатҳо" },
  "child-protection": { en: "protection of a child", ru: "защита ребёнка", prs: "حفاظت طفل", tg: "ҳифзи кӯдак" },
  "victim-identification": {
    en: "help against forced work",
    ru: "помощь против принудительного труда",
    prs: "کمک در برابر کار اجباری",
    tg: "кӯмак алайҳи кори маҷбурӣ",
  },
  "family-tracing": {
    en: "looking for relatives",
    ru: "розыск родных",
    prs: "جستجوی خویشاوندان",
    tg: "ҷустуҷӯи хешовандон",
  },
  service: { en: "a service for you", ru: "услуга для вас", prs: "خدمت برای شما", tg: "хизмат барои шумо" },
  "legal-aid": { en: "legal advice", ru: "юридическая помощь", prs: "کمک حقوقی", tg: "кӯмаки ҳуқуқӣ" },
  "violence-response": { en: "help after violence", ru: "помощь после насилия", prs: "کمک پس از خشونت", tg: "кӯмак пас аз зӯроварӣ" },
  exclusion: {
    en: "a question that is looked at apart",
    ru: "вопрос, который рассматривается отдельно",
    prs: "موضوعی که جدا بررسی می‌شود",
    tg: "масъалае, ки ҷудо баррасӣ мешавад",
  },
  "security-answer": {
    en: "a question about security",
    ru: "вопрос о безопасности",
    prs: "سوال دربارهٔ امنیت",
    tg: "саволи марбут ба амният",
  },
  "labour-migration": { en: "your work here", ru: "ваша работа здесь", prs: "کار شما در اینجا", tg: "кори шумо дар ин ҷо" },
  "labour-inspection": { en: "your rights at work", ru: "ваши права на работе", prs: "حقوق شما در کار", tg: "ҳуқуқҳои шумо дар кор" },
  reception: { en: "your stay in the centre", ru: "ваше пребывание в центре", prs: "بودوباش شما در مرکز", tg: "будубоши шумо дар марказ" },
  monitoring: { en: "independent monitoring", ru: "независимое наблюдение", prs: "نظارت مستقل", tg: "назорати мустақил" },
};

/** Why somebody looked. */
export const purposeWords: Readonly<Record<string, WholeText>> = joinTexts(purposes, {
  kk: kk.purposes,
  ky: ky.purposes,
  tk: tk.purposes,
  uz: uz.purposes,
  ps: ps.purposes,
});

const own = {
  asylum: { prs: "درخواست پناه من", tg: "Дархости паноҳи ман" },
  registration: { prs: "ثبت نام من", tg: "Бақайдгирии ман" },
  "entry-screening": { prs: "گفت‌وگوی نخست در مرز", tg: "Сӯҳбати аввал дар марз" },
  "asylum-seeker-certificate": { prs: "تصدیق‌نامهٔ پناهجو", tg: "Шаҳодатномаи шахси паноҳҷӯянда" },
  "group-protection": { prs: "حفاظت من با گروه", tg: "Ҳифзи ман бо гурӯҳ" },
  "group-certificate": { prs: "تصدیق‌نامهٔ حفاظت", tg: "Шаҳодатномаи ҳифз" },
  askAsylum: { prs: "پناه خواستن", tg: "Паноҳ хостан" },
  giveUp: { prs: "از حفاظت گذشتن", tg: "Аз ҳифз даст кашидан" },
  "decision-letter": { prs: "نامهٔ فیصله", tg: "Номаи қарор" },
  "appeal-decision": { prs: "فیصله دربارهٔ اعتراض من", tg: "Қарор оид ба шикояти ман" },
  lodge: { prs: "درخواست پناه را ثبت کردن", tg: "Дархости паноҳ додан" },
  nameCounsel: { prs: "نام وکیل خود را گفتن", tg: "Номи вакили худро гуфтан" },
  handInEvidence: { prs: "سند یا ثبوت دادن", tg: "Ҳуҷҷат ё далел супоридан" },
  appeal: { prs: "اعتراض بر فیصله", tg: "Аз қарор шикоят кардан" },
  withdraw: { prs: "پس گرفتن درخواست", tg: "Дархостро бозпас гирифтан" },
};

/** Procedures, papers and steps in the languages of a person, by id. */
export const ownWords: Readonly<Record<string, Own>> = joinTexts(own, { kk: kk.own, ky: ky.own, tk: tk.own, uz: uz.own, ps: ps.own });

const roles = {
  "border-officer": { prs: "کارمند مرزی", tg: "Корманди сарҳад" },
  "post-supervisor": { prs: "آمر پوستهٔ مرزی", tg: "Сардори гузаргоҳ" },
  registrar: { prs: "کارمند ثبت نام", tg: "Бақайдгиранда" },
  "registration-supervisor": { prs: "آمر ثبت نام", tg: "Сардори бақайдгирӣ" },
  "eligibility-officer": { prs: "کارمندی که درخواست شما را بررسی می‌کند", tg: "Корманде, ки дархости шуморо баррасӣ мекунад" },
  reviewer: { prs: "کارمند دوم که بازبینی می‌کند", tg: "Корманди дуюм, ки месанҷад" },
  "decision-maker": { prs: "عضو نهاد فیصله‌کننده", tg: "Узви мақоми қарордиҳанда" },
  "appeal-officer": { prs: "کارمند مرجع اعتراض", tg: "Корманди мақоми шикоят" },
  "child-protection-officer": { prs: "کارمند حفاظت اطفال", tg: "Корманди ҳифзи кӯдакон" },
  "tracing-officer": { prs: "کارمند جستجوی خانواده", tg: "Корманди ҷустуҷӯи хешовандон" },
  "panel-member": { prs: "عضو کمیسیون اطفال", tg: "Узви комиссияи кӯдакон" },
  "exclusion-examiner": { prs: "کارمند بررسی استثنا", tg: "Корманди баррасии истисно" },
  "security-officer": { prs: "کارمند امنیت که جواب می‌دهد", tg: "Корманди амният, ки ҷавоб медиҳад" },
  "protection-worker": { prs: "کارمند حفاظت زنان", tg: "Корманди ҳифзи занон" },
  "nrm-officer": { prs: "کارمند مبارزه با قاچاق انسان", tg: "Корманди муқовимат бо савдои одамон" },
  "labour-officer": { prs: "کارمند کار مهاجران", tg: "Корманди муҳоҷирати меҳнатӣ" },
  "labour-inspector": { prs: "مفتش کار", tg: "Нозири меҳнат" },
  "reception-officer": { prs: "کارمند مرکز پذیرش", tg: "Корманди маркази қабул" },
  "service-provider": { prs: "خدمات کمک", tg: "Хадамоти кӯмак" },
  "legal-adviser": { prs: "مشاور حقوقی", tg: "Мушовири ҳуқуқӣ" },
  monitor: { prs: "ناظر مستقل", tg: "Назоратчии мустақил" },
};

/** Who looked, by role, likewise. */
export const roleWords: Readonly<Record<string, Own>> = joinTexts(roles, {
  kk: kk.roles,
  ky: ky.roles,
  tk: tk.roles,
  uz: uz.roles,
  ps: ps.roles,
});
