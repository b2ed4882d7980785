import { joinTexts, type OfficerText, type WholeText } from "../../../src/kernel/text.ts";
import { kk } from "./texts/kk.ts";
import { ky } from "./texts/ky.ts";
import { ps } from "./texts/ps.ts";
import { tk } from "./texts/tk.ts";
import { uz } from "./texts/uz.ts";

const beside = {
  words: { en: "In your own words", ru: "Своими словами", prs: "به زبان خودتان", tg: "Бо сухани худатон" },
  free: {
    en: "Do you do this freely, without anybody pressing you?",
    ru: "Вы делаете это свободно, на вас никто не давит?",
    prs: "آیا این را آزادانه می‌کنید و کسی بر شما فشار نمی‌آورد؟",
    tg: "Оё инро озодона мекунед ва касе фишор намеоварад?",
  },
  counselled: {
    en: "Did you speak with an adviser before?",
    ru: "Вы говорили перед этим с консультантом?",
    prs: "آیا پیش از این با مشاور گپ زدید؟",
    tg: "Оё пеш аз ин бо мушовир гап задед?",
  },
  guardianAgrees: {
    en: "For a child: does the guardian agree?",
    ru: "Для ребёнка: согласен ли опекун?",
    prs: "برای طفل: آیا سرپرست موافق است؟",
    tg: "Барои кӯдак: оё парастор розӣ аст?",
  },
  why: { en: "Why", ru: "Почему", prs: "چرا", tg: "Чаро" },
  late: { en: "If you are late: why", ru: "Если вы опоздали: почему", prs: "اگر دیر شده: چرا", tg: "Агар дер монда бошед: чаро" },
  on: { en: "Day", ru: "День", prs: "روز", tg: "Рӯз" },
  from: { en: "From which day", ru: "С какого дня", prs: "از کدام روز", tg: "Аз кадом рӯз" },
  until: { en: "Until which day", ru: "До какого дня", prs: "تا کدام روز", tg: "То кадом рӯз" },
  homePlace: { en: "Where you live now", ru: "Где вы теперь живёте", prs: "حالا کجا زندگی می‌کنید", tg: "Ҳоло дар куҷо зиндагӣ мекунед" },
  ownWords: {
    en: "Why you need protection, in your own words",
    ru: "Почему вам нужна защита, своими словами",
    prs: "چرا به پناه نیاز دارید، به زبان خودتان",
    tg: "Чаро ба паноҳ ниёз доред, бо сухани худатон",
  },
  adults: {
    en: "Other adults of your family in this request",
    ru: "Другие взрослые вашей семьи в этой просьбе",
    prs: "بزرگسالان دیگر خانواده در این درخواست",
    tg: "Калонсолони дигари оила дар ин дархост",
  },
  children: { en: "Children in this request", ru: "Дети в этой просьбе", prs: "اطفال در این درخواست", tg: "Кӯдакон дар ин дархост" },
  papers: { en: "Papers that you hand in", ru: "Документы, которые вы сдаёте", prs: "اسنادی که می‌دهید", tg: "Ҳуҷҷатҳое, ки месупоред" },
  counselChosen: {
    en: "May the legal adviser read this case?",
    ru: "Можно ли консультанту читать это дело?",
    prs: "آیا مشاور حقوقی می‌تواند این دوسیه را بخواند؟",
    tg: "Оё мушовири ҳуқуқӣ метавонад ин парвандаро хонад?",
  },
  counsel: { en: "Your adviser or lawyer", ru: "Ваш консультант или адвокат", prs: "مشاور یا وکیل شما", tg: "Мушовир ё вакили шумо" },
  evidence: {
    en: "What you hand in or say",
    ru: "Что вы сдаёте или сообщаете",
    prs: "آنچه می‌دهید یا می‌گویید",
    tg: "Он чи месупоред ё мегӯед",
  },
  wrong: {
    en: "What is wrong with the decision",
    ru: "Что неправильно в решении",
    prs: "چه چیزی در تصمیم نادرست است",
    tg: "Дар қарор чӣ нодуруст аст",
  },
  newFacts: { en: "What is new", ru: "Что нового", prs: "چه چیز تازه است", tg: "Чӣ чизи нав ҳаст" },
  contestWords: { en: "What is not right", ru: "С чем вы не согласны", prs: "چه چیزی درست نیست", tg: "Чӣ дуруст нест" },
  asylumTold: {
    en: "Were you told that you can still ask for asylum?",
    ru: "Вам сказали, что вы по-прежнему можете просить убежище?",
    prs: "آیا به شما گفته شد که هنوز می‌توانید پناه بخواهید؟",
    tg: "Оё ба шумо гуфтанд, ки ҳанӯз паноҳ хоста метавонед?",
  },
  childWho: { en: "Which child", ru: "Какой ребёнок", prs: "کدام طفل", tg: "Кадом кӯдак" },
  childAge: { en: "Age in years", ru: "Возраст, лет", prs: "سن به سال", tg: "Синну сол" },
  childSchool: { en: "School", ru: "Школа", prs: "مکتب", tg: "Мактаб" },
  schoolWho: {
    en: "If not at school: who sees to it, by when",
    ru: "Если не ходит: кто и когда этим займётся",
    prs: "اگر به مکتب نمی‌رود: چه کسی و تا کی رسیدگی می‌کند",
    tg: "Агар ба мактаб наравад: кӣ ва то кай мекунад",
  },
  permitHangs: {
    en: "Does your permit hang on this?",
    ru: "Зависит ли от этого ваше разрешение?",
    prs: "آیا اجازه‌نامهٔ شما به این بسته است؟",
    tg: "Оё иҷозатномаи шумо ба ин вобаста аст?",
  },
  employer: { en: "Employer", ru: "Работодатель", prs: "کارفرما", tg: "Корфармо" },
  school: { en: "School or university", ru: "Учебное заведение", prs: "مکتب یا پوهنتون", tg: "Мактаб ё донишгоҳ" },
  lostOn: { en: "Day when you noticed it", ru: "День, когда вы это заметили", prs: "روزی که متوجه شدید", tg: "Рӯзе, ки пай бурдед" },
  lossHow: { en: "How it was lost", ru: "Как это случилось", prs: "چگونه گم شد", tg: "Чӣ тавр гум шуд" },
  papersHeld: {
    en: "Do you have a travel document in force?",
    ru: "Есть ли у вас действующий проездной документ?",
    prs: "آیا سند سفر معتبر دارید؟",
    tg: "Оё ҳуҷҷати сафари эътибордор доред?",
  },
  journey: {
    en: "For which journey, if you wish to say",
    ru: "Для какой поездки, если хотите сказать",
    prs: "برای کدام سفر، اگر می‌خواهید بگویید",
    tg: "Барои кадом сафар, агар гуфтан хоҳед",
  },
  fearsReturn: {
    en: "Are you afraid to go back to a country?",
    ru: "Боитесь ли вы вернуться в какую-либо страну?",
    prs: "آیا از برگشتن به کشوری می‌ترسید؟",
    tg: "Оё аз баргаштан ба кишваре метарсед?",
  },
  replyWords: { en: "Your answer", ru: "Ваш ответ", prs: "جواب شما", tg: "Ҷавоби шумо" },
  toCountry: { en: "To which country", ru: "В какую страну", prs: "به کدام کشور", tg: "Ба кадом кишвар" },
  isHeld: {
    en: "Are you held anywhere?",
    ru: "Вас где-либо удерживают?",
    prs: "آیا شما را جایی نگه داشته‌اند؟",
    tg: "Оё шуморо дар ҷое нигоҳ медоранд?",
  },
  wishUnderstood: {
    en: "Do you understand what it means?",
    ru: "Вы понимаете, что это значит?",
    prs: "آیا می‌فهمید که این چه معنا دارد؟",
    tg: "Оё мефаҳмед, ки ин чӣ маъно дорад?",
  },
  incidentWords: { en: "What happened", ru: "Что произошло", prs: "چه شد", tg: "Чӣ рӯй дод" },
  returnedOn: { en: "Day when you came back", ru: "День возвращения", prs: "روزی که برگشتید", tg: "Рӯзе, ки баргаштед" },
  skills: {
    en: "What you can do, and what you saved",
    ru: "Что вы умеете и что накопили",
    prs: "چه کار می‌توانید و چه پس‌انداز دارید",
    tg: "Чӣ кор карда метавонед ва чӣ пасандоз доред",
  },
  debts: { en: "Do you owe money?", ru: "Есть ли у вас долги?", prs: "آیا قرض دارید؟", tg: "Оё қарз доред?" },
  lostPapers: {
    en: "Did you lose papers or property?",
    ru: "Вы потеряли документы или имущество?",
    prs: "آیا سند یا مال از دست داده‌اید؟",
    tg: "Оё ҳуҷҷат ё мол гум кардаед?",
  },
  wayConsent: {
    en: "Does each adult agree, freely?",
    ru: "Каждый взрослый согласен, свободно?",
    prs: "آیا هر بزرگسال آزادانه موافق است؟",
    tg: "Оё ҳар калонсол озодона розӣ аст?",
  },
  placeSafe: {
    en: "Is the place safe from the danger?",
    ru: "Безопасно ли место от этой опасности?",
    prs: "آیا جای از خطر در امان است؟",
    tg: "Оё ҷой аз хатар эмин аст?",
  },
  needsNow: { en: "What you need now", ru: "Что вам нужно сейчас", prs: "حالا به چه نیاز دارید", tg: "Ҳоло ба чӣ ниёз доред" },
  householdSize: { en: "How many you are", ru: "Сколько вас", prs: "چند نفر هستید", tg: "Чанд нафар ҳастед" },
  crossedBorder: {
    en: "Did you cross a border because of it?",
    ru: "Вы пересекли из-за этого границу?",
    prs: "آیا به این خاطر از مرز گذشتید؟",
    tg: "Оё аз ин сабаб аз марз гузаштед?",
  },
  urgentNow: { en: "Are you in danger today?", ru: "Вы сегодня в опасности?", prs: "آیا امروز در خطر هستید؟", tg: "Оё имрӯз дар хатаред?" },
  knowsWhere: {
    en: "Do you know where to come later?",
    ru: "Вы знаете, куда прийти потом?",
    prs: "آیا می‌دانید بعد به کجا بیایید؟",
    tg: "Оё медонед, ки баъд ба куҷо биёед?",
  },
  enrolled: { en: "goes to school here", ru: "ходит здесь в школу", prs: "اینجا مکتب می‌رود", tg: "ин ҷо ба мактаб меравад" },
  small: { en: "too small for school", ru: "ещё мал для школы", prs: "برای مکتب خرد است", tg: "барои мактаб хурд аст" },
  notYet: { en: "does not go to school", ru: "не ходит в школу", prs: "مکتب نمی‌رود", tg: "ба мактаб намеравад" },
  lost: { en: "lost", ru: "потерян", prs: "گم شده", tg: "гум шуд" },
  stolen: { en: "stolen", ru: "украден", prs: "دزدیده شده", tg: "дуздида шуд" },
  takenAway: { en: "taken away by somebody", ru: "кто-то забрал", prs: "کسی گرفته است", tg: "касе гирифтааст" },
  damaged: { en: "damaged", ru: "повреждён", prs: "خراب شده", tg: "вайрон шуд" },
  asylumOffer: {
    en: "You may ask for asylum. What do you choose?",
    ru: "Вы можете просить убежище. Что вы выбираете?",
    prs: "می‌توانید پناه بخواهید. چه انتخاب می‌کنید؟",
    tg: "Шумо метавонед паноҳ хоҳед. Чиро интихоб мекунед?",
  },
  "asylumOffer/referred": {
    en: "I want to ask for asylum",
    ru: "хочу просить убежище",
    prs: "می‌خواهم پناه بخواهم",
    tg: "мехоҳам паноҳ хоҳам",
  },
  "asylumOffer/declined": {
    en: "I do not want to ask for it",
    ru: "не хочу его просить",
    prs: "نمی‌خواهم پناه بخواهم",
    tg: "намехоҳам паноҳ хоҳам",
  },
  noticedHow: {
    en: "How did you come to us?",
    ru: "Как вы к нам пришли?",
    prs: "چگونه نزد ما آمدید؟",
    tg: "Чӣ тавр назди мо омадед?",
  },
  "noticedHow/self": { en: "I came by myself", ru: "по своей воле", prs: "خودم آمدم", tg: "худам омадам" },
  "noticedHow/referral": {
    en: "another office sent me",
    ru: "направили из другого места",
    prs: "ادارهٔ دیگر مرا فرستاد",
    tg: "идораи дигар фиристод",
  },
  "noticedHow/worker": { en: "a worker asked me", ru: "позвал специалист", prs: "کارمند از من پرسید", tg: "корманд пурсид" },
  guardian: { en: "For a child: the guardian", ru: "Для ребёнка: опекун", prs: "برای طفل: سرپرست", tg: "Барои кӯдак: парастор" },
  childDecidedBy: {
    en: "For a child: who decided it",
    ru: "Для ребёнка: кто это решил",
    prs: "برای طفل: چه کسی تصمیم گرفت",
    tg: "Барои кӯдак: кӣ қарор кард",
  },
  "childDecidedBy/panel": {
    en: "the commission for children",
    ru: "комиссия по делам детей",
    prs: "کمیسیون اطفال",
    tg: "комиссияи кӯдакон",
  },
  "childDecidedBy/parents": { en: "both parents", ru: "оба родителя", prs: "هر دو والدین", tg: "ҳарду падару модар" },
  returnKind: {
    en: "What are you by law today?",
    ru: "Ваше положение по закону сегодня",
    prs: "امروز از نظر قانون چه وضعیت دارید؟",
    tg: "Имрӯз вазъи қонунии шумо чист?",
  },
  "returnKind/refugee": {
    en: "I am recognised as a refugee",
    ru: "мне дан статус беженца",
    prs: "به حیث پناهنده شناخته شده‌ام",
    tg: "гуреза эътироф шудаам",
  },
  "returnKind/finalRejected": {
    en: "my request for asylum was refused for good",
    ru: "мне окончательно отказали в убежище",
    prs: "درخواست پناه من به‌طور نهایی رد شد",
    tg: "дархости паноҳам ба таври ниҳоӣ рад шуд",
  },
  "returnKind/migrant": {
    en: "I did not ask for asylum",
    ru: "убежища я не прошу",
    prs: "پناه نخواسته‌ام",
    tg: "паноҳ нахостаам",
  },
  "returnKind/victim": {
    en: "I am given help and time to recover",
    ru: "мне дают помощь и время на восстановление",
    prs: "کمک و وقت آرامش می‌گیرم",
    tg: "кӯмак ва вақти дамгирӣ мегирам",
  },
} as const;
type Put = keyof typeof beside;

/** How a question is put to the person themselves, and what may be answered, in the nine languages. */
export const askedWords: Readonly<Record<Put, WholeText>> = joinTexts(beside, {
  kk: kk.questions,
  ky: ky.questions,
  tk: tk.questions,
  uz: uz.questions,
  ps: ps.questions,
});

/** Questions of forms that are put by words shared with others. */
const putAs: Readonly<Record<string, Put>> = {
  withdrawalWords: "words",
  leavingWords: "words",
  wishWords: "words",
  decliningWords: "words",
  choiceWords: "words",
  wayWords: "words",
  withdrawalFree: "free",
  leavingFree: "free",
  wishFree: "free",
  decliningFree: "free",
  choiceFree: "free",
  freely: "free",
  withdrawalCounsel: "counselled",
  leavingCounsel: "counselled",
  representativeAgrees: "guardianAgrees",
  guardianAgrees: "guardianAgrees",
  repeatReason: "why",
  reason: "why",
  reopeningReason: "why",
  reconsiderReason: "why",
  needWords: "why",
  prolongReason: "why",
  lateReason: "late",
  lodgedOn: "on",
  evidenceOn: "on",
  appealedOn: "on",
  withdrawnOn: "on",
  requestedOn: "on",
  wishedOn: "on",
  incidentOn: "on",
  eventOn: "on",
  homeFrom: "from",
  counselSince: "from",
  transferOn: "from",
  employerFrom: "from",
  schoolFrom: "from",
  counselUntil: "until",
  appealGrounds: "wrong",
  appealWords: "wrong",
  returnTo: "toCountry",
  onwardTo: "toCountry",
};

/** The words in which a question of a form is put to the person; undefined where a form's own stand. */
export function findAsked(id: string): WholeText | undefined {
  const put = putAs[id] ?? id;
  return put in askedWords ? askedWords[put as Put] : undefined;
}

/** Options that mean the same wherever they stand. Others have words in one question alone: many are called like a question. */
const everywhere: ReadonlySet<string> = new Set<Put>(["enrolled", "small", "notYet", "lost", "stolen", "takenAway", "damaged"]);

/** The words of an option: those that it has in this question alone, by `question/option`, else those that it has everywhere. */
export function findAskedOption(question: string, option: string): WholeText | undefined {
  return findAsked(`${question}/${option}`) ?? (everywhere.has(option) ? findAsked(option) : undefined);
}

/** What may be answered to a question, in words for the person where there are words. */
export function askedOptions(question: string, options: Readonly<Record<string, OfficerText>>): Record<string, OfficerText> {
  return Object.fromEntries(Object.entries(options).map(([id, text]) => [id, findAskedOption(question, id) ?? text]));
}
