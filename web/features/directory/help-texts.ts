import { fileLanguages, joinTexts, type PersonText, type WholeText } from "../../../src/kernel/text.ts";
import { kk } from "./texts/kk.ts";
import { ky } from "./texts/ky.ts";
import { ps } from "./texts/ps.ts";
import { tk } from "./texts/tk.ts";
import { uz } from "./texts/uz.ts";

const files = { kk, ky, tk, uz, ps };
type Key = keyof typeof kk;

/** A text with its words in the languages that have a file of their own. */
function whole(beside: PersonText, key: Key): WholeText {
  return { ...beside, ...Object.fromEntries(fileLanguages.map((language) => [language, files[language][key]])) } as WholeText;
}

const questions = [
  {
    id: "alone",
    route: "child-protection",
    ask: {
      en: "I am alone and under 18",
      ru: "Я один или одна, и мне нет 18",
      prs: "من تنها هستم و زیر ۱۸ سال دارم",
      tg: "Ман танҳоям ва то 18-солаам",
    },
    answer: {
      en: "You have the right to a safe place today, to food and to an adult who looks after you. Your papers do not matter.",
      ru: "Ты имеешь право на безопасное место уже сегодня, на еду и на взрослого, который о тебе позаботится. Документы не важны.",
      prs: "تو حق داری همین امروز جای امن، غذا و یک کلان‌سال داشته باشی که از تو مراقبت کند. داشتن سند شرط نیست.",
      tg: "Ту ҳақ дорӣ, ки ҳамин имрӯз ҷои амн, хӯрок ва калонсоле дошта бошӣ, ки ба ту ғамхорӣ кунад. Ҳуҷҷат шарт нест.",
    },
  },
  {
    id: "forced",
    route: "nrm",
    ask: {
      en: "I was forced to work, or my papers were taken",
      ru: "Меня заставляли работать или забрали документы",
      prs: "مرا به زور به کار گرفتند یا اسنادم را گرفتند",
      tg: "Маро маҷбуран ба кор андохтанд ё ҳуҷҷатҳоямро гирифтанд",
    },
    answer: {
      en: "What was done to you is a crime, not your fault. You can get help whether or not you speak to the police.",
      ru: "То, что с вами сделали, — преступление, и вашей вины в нём нет. Помощь дают независимо от того, говорите ли вы с полицией.",
      prs: "کاری که با شما شده جرم است و تقصیر شما نیست. چه با پولیس صحبت کنید چه نکنید، کمک می‌گیرید.",
      tg: "Коре, ки бо шумо карданд, ҷиноят аст, гуноҳи шумо нест. Бо полис гап занед ё не, кӯмак мегиред.",
    },
  },
  {
    id: "afraid",
    route: "asylum",
    ask: {
      en: "I am afraid to go back to my country",
      ru: "Я боюсь возвращаться в свою страну",
      prs: "می‌ترسم به کشورم برگردم",
      tg: "Ман метарсам, ки ба кишварам баргардам",
    },
    answer: {
      en: "Say that you ask for asylum. Nobody may send you back while your request is looked at, and your country is not told.",
      ru: "Скажите, что просите убежища. Пока просьбу рассматривают, вас нельзя выслать, и вашей стране об этом не сообщают.",
      prs: "بگویید که پناه می‌خواهید. تا وقتی درخواست‌تان بررسی می‌شود، کسی حق ندارد شما را پس بفرستد و به کشورتان خبر داده نمی‌شود.",
      tg: "Бигӯед, ки паноҳ мехоҳед. То баррасии дархост касе ҳақ надорад шуморо баргардонад ва ба кишваратон хабар намедиҳанд.",
    },
  },
  {
    id: "ill",
    route: "medical",
    ask: {
      en: "I am ill, hurt or pregnant",
      ru: "Я болею, ранен(а) или беременна",
      prs: "مریض، زخمی یا حامله هستم",
      tg: "Ман бемор, захмӣ ё ҳомила ҳастам",
    },
    answer: {
      en: "Urgent help is given to everybody, without papers. Call, or come at any hour.",
      ru: "Срочную помощь оказывают всем, без документов. Звоните или приходите в любое время.",
      prs: "کمک عاجل به همه داده می‌شود، بدون سند. زنگ بزنید یا هر ساعت بیایید.",
      tg: "Ёрии таъҷилӣ ба ҳама дода мешавад, бе ҳуҷҷат. Занг занед ё ҳар вақт биёед.",
    },
  },
  {
    id: "violence",
    route: "women-at-risk",
    ask: {
      en: "Somebody hurts or threatens me",
      ru: "Меня бьют или мне угрожают",
      prs: "کسی مرا آزار می‌دهد یا تهدید می‌کند",
      tg: "Касе маро озор медиҳад ё таҳдид мекунад",
    },
    answer: {
      en: "You can go to a safe place. Its address is secret. What you tell is passed on only if you allow it.",
      ru: "Есть безопасное место с тайным адресом. Рассказанное вами передают дальше, только если вы разрешите.",
      prs: "می‌توانید به جای امن بروید. آدرس آن مخفی است. آنچه می‌گویید فقط با اجازهٔ شما به دیگران گفته می‌شود.",
      tg: "Шумо метавонед ба ҷои амн равед. Нишонии он пинҳон аст. Гуфтаҳоятонро танҳо бо иҷозати шумо ба дигарон мерасонанд.",
    },
  },
  {
    id: "family",
    route: "family-tracing",
    ask: {
      en: "I lost my family on the way",
      ru: "Я потерял(а) родных в дороге",
      prs: "خانواده‌ام را در راه گم کرده‌ام",
      tg: "Ман оилаамро дар роҳ гум кардам",
    },
    answer: {
      en: "We look for them without telling your country. You decide whom we may look for.",
      ru: "Мы ищем родных, не сообщая вашей стране. Вы сами решаете, кого искать.",
      prs: "ما آن‌ها را جستجو می‌کنیم بدون این که به کشور شما خبر دهیم. شما تصمیم می‌گیرید دنبال چه کسی بگردیم.",
      tg: "Мо онҳоро меҷӯем ва ба кишвари шумо хабар намедиҳем. Шумо худатон қарор медиҳед, ки киро ҷӯем.",
    },
  },
  {
    id: "papers",
    route: "registration",
    ask: {
      en: "I have no papers, or they ended",
      ru: "У меня нет документов, или их срок истёк",
      prs: "سند ندارم یا وقتش تمام شده است",
      tg: "Ман ҳуҷҷат надорам ё муҳлаташ гузаштааст",
    },
    answer: {
      en: "Come to be registered. You get a paper that shows you may stay while your case is looked at.",
      ru: "Приходите на регистрацию. Вам дадут бумагу о том, что вы вправе оставаться, пока дело рассматривают.",
      prs: "برای ثبت نام بیایید. سندی می‌گیرید که نشان می‌دهد تا بررسی قضیه می‌توانید بمانید.",
      tg: "Барои бақайдгирӣ биёед. Ба шумо ҳуҷҷате медиҳанд, ки то баррасии кор ҳақ доред бимонед.",
    },
  },
  {
    id: "work",
    route: "labour-routes",
    ask: {
      en: "I want to work lawfully",
      ru: "Я хочу работать законно",
      prs: "می‌خواهم قانونی کار کنم",
      tg: "Ман мехоҳам қонунӣ кор кунам",
    },
    answer: {
      en: "Ask before you pay anybody. Lawful ways exist, and nobody may keep your passport.",
      ru: "Спросите, прежде чем кому-то платить. Законные пути есть, и забирать ваш паспорт никто не вправе.",
      prs: "پیش از این که به کسی پول بدهید، بپرسید. راه‌های قانونی هست و کسی حق ندارد پاسپورت شما را نگه دارد.",
      tg: "Пеш аз он ки ба касе пул диҳед, пурсед. Роҳҳои қонунӣ ҳастанд ва касе ҳақ надорад шиносномаи шуморо нигоҳ дорад.",
    },
  },
  {
    id: "programme",
    route: "programme",
    ask: {
      en: "I look for a course, a job, a home or a loan",
      ru: "Я ищу курсы, работу, жильё или кредит",
      prs: "به دنبال کورس، کار، خانه یا قرض هستم",
      tg: "Ман курс, кор, хона ё қарз меҷӯям",
    },
    answer: {
      en: "Read what each costs and gives before you say yes. An officer refers you, if you agree, and you hear when your place begins or where you stand in the queue.",
      ru: "Прежде чем согласиться, прочтите, что сколько стоит и что даёт. Если вы согласны, сотрудник направит вас, и вам скажут, с какого дня есть место или какой вы в очереди.",
      prs: "پیش از قبول کردن بخوانید که هر کدام چند قیمت دارد و چه می‌دهد. اگر موافق باشید، کارمند شما را معرفی می‌کند و به شما می‌گویند که از کدام روز جای دارید یا در نوبت چندم هستید.",
      tg: "Пеш аз розӣ шудан хонед, ки ҳар кадом чанд пул меистад ва чӣ медиҳад. Агар розӣ бошед, корманд шуморо мефиристад ва мегӯянд, ки аз кадом рӯз ҷой доред ё дар навбат чандумед.",
    },
  },
] as const;

/** What somebody may need, in their own words; `route` is where it leads. */
export const helpQuestions: readonly {
  readonly id: string;
  readonly route: string;
  readonly ask: WholeText;
  readonly answer: WholeText;
}[] = questions.map(({ id, route, ask, answer }) => ({ id, route, ask: whole(ask, `${id}.ask`), answer: whole(answer, `${id}.answer`) }));

const beside = {
  title: { en: "Help near here", ru: "Помощь рядом", prs: "کمک در نزدیکی شما", tg: "Кӯмак дар наздикӣ" },
  lead: {
    en: "What do you need? You need not say who you are.",
    ru: "Что вам нужно? Называть себя не требуется.",
    prs: "به چه نیاز دارید؟ لازم نیست بگویید کی هستید.",
    tg: "Ба шумо чӣ лозим? Гуфтани номатон лозим нест.",
  },
  back: { en: "Another question", ru: "Другой вопрос", prs: "سوال دیگر", tg: "Саволи дигар" },
  who: { en: "Who helps", ru: "Кто поможет", prs: "چه کسی کمک می‌کند", tg: "Кӣ кӯмак мекунад" },
  call: { en: "Call {number}", ru: "Позвонить {number}", prs: "زنگ بزنید {number}", tg: "Занг занед {number}" },
  always: { en: "Day and night", ru: "Круглосуточно", prs: "شبانه‌روز", tg: "Шабонарӯзӣ" },
  free: { en: "It costs nothing.", ru: "Бесплатно.", prs: "رایگان است.", tg: "Ройгон аст." },
  noPapers: { en: "Nobody asks for papers.", ru: "Документы не спрашивают.", prs: "کسی سند نمی‌پرسد.", tg: "Ҳуҷҷат намепурсанд." },
  expired: {
    en: "This number was not checked lately. If nobody answers, call another.",
    ru: "Этот номер давно не проверяли. Если не отвечают, звоните по другому.",
    prs: "این شماره تازه بررسی نشده است. اگر جواب ندادند، به شمارهٔ دیگر زنگ بزنید.",
    tg: "Ин рақамро дер боз насанҷидаанд. Агар ҷавоб надиҳанд, ба рақами дигар занг занед.",
  },
  secret: {
    en: "The address is kept secret. You are brought there.",
    ru: "Адрес не разглашается. Вас туда проводят.",
    prs: "آدرس مخفی است. شما را به آن‌جا می‌برند.",
    tg: "Нишонӣ пинҳон аст. Шуморо ба он ҷо мебаранд.",
  },
  none: {
    en: "No service of this kind is in the directory yet. Call any number of the other questions: they will help you on.",
    ru: "Такой службы в справочнике пока нет. Позвоните по номеру из другого вопроса: вам подскажут.",
    prs: "هنوز چنین خدمتی در فهرست نیست. به یکی از شماره‌های سوال‌های دیگر زنگ بزنید؛ راهنمایی‌تان می‌کنند.",
    tg: "Чунин хизмат ҳанӯз дар рӯйхат нест. Ба рақами саволҳои дигар занг занед, роҳнамоӣ мекунанд.",
  },
  noNetwork: {
    en: "No network and nothing kept on this phone yet. Try again when there is a signal.",
    ru: "Нет сети, и на телефоне ещё ничего не сохранено. Попробуйте, когда появится связь.",
    prs: "شبکه نیست و هنوز چیزی در این تلفون نگه داشته نشده است. وقتی شبکه آمد، دوباره کوشش کنید.",
    tg: "Шабака нест ва дар телефон ҳанӯз чизе нигоҳ дошта нашудааст. Вақте шабака пайдо шуд, аз нав кӯшиш кунед.",
  },
  women: { en: "For women", ru: "Для женщин", prs: "برای زنان", tg: "Барои занон" },
  children: { en: "For children", ru: "Для детей", prs: "برای اطفال", tg: "Барои кӯдакон" },
  withoutPapers: { en: "Without papers", ru: "Без документов", prs: "بدون سند", tg: "Бе ҳуҷҷат" },
  cost: { en: "You pay {sum}.", ru: "Вы платите {sum}.", prs: "شما می‌پردازید: {sum}.", tg: "Шумо мепардозед: {sum}." },
  gets: { en: "You get {sum}.", ru: "Вы получаете {sum}.", prs: "شما می‌گیرید: {sum}.", tg: "Шумо мегиред: {sum}." },
  lends: {
    en: "You can borrow up to {sum}.",
    ru: "Можно взять до {sum}.",
    prs: "تا {sum} قرض گرفته می‌توانید.",
    tg: "То {sum} қарз гирифтан мумкин.",
  },
  once: { en: "{sum}", ru: "{sum}", prs: "{sum}", tg: "{sum}" },
  hour: { en: "{sum} an hour", ru: "{sum} в час", prs: "{sum} در ساعت", tg: "{sum} дар як соат" },
  month: { en: "{sum} a month", ru: "{sum} в месяц", prs: "{sum} در ماه", tg: "{sum} дар як моҳ" },
  interest: {
    en: "Interest a year: {percent} %.",
    ru: "Процентов в год: {percent} %.",
    prs: "سود در سال: {percent} ٪.",
    tg: "Фоиз дар як сол: {percent} %.",
  },
  lasts: { en: "Months: {n}.", ru: "Месяцев: {n}.", prs: "تعداد ماه‌ها: {n}.", tg: "Моҳҳо: {n}." },
  begins: { en: "Begins on {day}.", ru: "Начало: {day}.", prs: "آغاز: {day}.", tg: "Оғоз: {day}." },
  campaign: {
    en: "A campaign, until {day}.",
    ru: "Кампания, до {day}.",
    prs: "یک برنامهٔ آگاهی‌رسانی، تا {day}.",
    tg: "Маъракаи огоҳсозӣ, то {day}.",
  },
  askUntil: { en: "Ask until {day}.", ru: "Обращайтесь до {day}.", prs: "تا {day} مراجعه کنید.", tg: "То {day} муроҷиат кунед." },
  hasPlaces: { en: "There are free places.", ru: "Есть свободные места.", prs: "جای خالی هست.", tg: "Ҷои холӣ ҳаст." },
  isFull: {
    en: "All places are taken. There is a queue.",
    ru: "Все места заняты. Есть очередь.",
    prs: "همه جای‌ها پر است. نوبت هست.",
    tg: "Ҳама ҷойҳо банданд. Навбат ҳаст.",
  },
  again: { en: "Try again", ru: "Повторить", prs: "دوباره", tg: "Аз нав" },
} as const;

/** The words of the page for everybody. */
export const helpTexts = joinTexts(beside, files);

const weekdays: readonly PersonText[] = [
  { en: "Mon", ru: "пн", prs: "دوشنبه", tg: "душанбе" },
  { en: "Tue", ru: "вт", prs: "سه‌شنبه", tg: "сешанбе" },
  { en: "Wed", ru: "ср", prs: "چهارشنبه", tg: "чоршанбе" },
  { en: "Thu", ru: "чт", prs: "پنج‌شنبه", tg: "панҷшанбе" },
  { en: "Fri", ru: "пт", prs: "جمعه", tg: "ҷумъа" },
  { en: "Sat", ru: "сб", prs: "شنبه", tg: "шанбе" },
  { en: "Sun", ru: "вс", prs: "یک‌شنبه", tg: "якшанбе" },
];

/** Short names of the days of the week from Monday. */
export const weekdayTexts: readonly WholeText[] = weekdays.map((day, place) => whole(day, `day${place + 1}` as Key));
