import { joinTexts, type OfficerText, type WholeText } from "../../../src/kernel/text.ts";
import { aboutFileTexts } from "./about-file-texts.ts";
import { kk } from "./texts/kk.ts";
import { ky } from "./texts/ky.ts";
import { ps } from "./texts/ps.ts";
import { tk } from "./texts/tk.ts";
import { uz } from "./texts/uz.ts";

/** What the law calls by its own words in English and Russian. */
type Own = Omit<WholeText, "en" | "ru">;

const fields = {
  "identity.decision": { en: "the decision", ru: "решение", prs: "فیصله", tg: "қарор" },
  "identity.statement": {
    en: "what was confirmed or agreed in writing",
    ru: "то, что подтверждено или согласовано письменно",
    prs: "آنچه کتبی تأیید یا توافق شده",
    tg: "он чӣ хаттӣ тасдиқ ё мувофиқа шудааст",
  },
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
    en: "why help may be needed",
    ru: "почему может быть нужна помощь",
    prs: "این‌که چرا شاید به کمک نیاز باشد",
    tg: "чаро шояд кӯмак лозим бошад",
  },
  "gender-violence": {
    en: "what you told in confidence",
    ru: "что вы рассказали доверительно",
    prs: "آنچه محرمانه گفتید",
    tg: "он чи махфӣ гуфтед",
  },
  exclusion: {
    en: "what is looked at apart",
    ru: "что рассматривается отдельно",
    prs: "آنچه جدا بررسی می‌شود",
    tg: "он чӣ ҷудо баррасӣ мешавад",
  },
  "health-check": { en: "your check-up", ru: "ваш медосмотр", prs: "معاینهٔ صحی شما", tg: "муоинаи тиббии шумо" },
  security: {
    en: "a question that another office looks at",
    ru: "вопрос, который изучает другое учреждение",
    prs: "موضوعی که ادارهٔ دیگر می‌بیند",
    tg: "масъалае, ки идораи дигар мебинад",
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
export const fieldWords: Readonly<Record<string, WholeText>> = {
  ...joinTexts(fields, { kk: kk.fields, ky: ky.fields, tk: tk.fields, uz: uz.fields, ps: ps.fields }),
  // What the disclosure of an own copy names.
  "identity.file": aboutFileTexts.asksCopy,
};

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
    en: "help and time to recover",
    ru: "помощь и время прийти в себя",
    prs: "کمک و وقت برای آرام شدن",
    tg: "кӯмак ва вақт барои ба худ омадан",
  },
  "family-tracing": {
    en: "looking for relatives",
    ru: "розыск родных",
    prs: "جستجوی خویشاوندان",
    tg: "ҷустуҷӯи хешовандон",
  },
  service: { en: "a service for you", ru: "услуга для вас", prs: "خدمت برای شما", tg: "хизмат барои шумо" },
  "health-care": { en: "your check-up", ru: "ваш медосмотр", prs: "معاینهٔ صحی شما", tg: "муоинаи тиббии шумо" },
  "legal-aid": { en: "legal advice", ru: "юридическая помощь", prs: "کمک حقوقی", tg: "кӯмаки ҳуқуқӣ" },
  "violence-response": { en: "help for you", ru: "помощь для вас", prs: "کمک برای شما", tg: "кӯмак барои шумо" },
  exclusion: {
    en: "a question that is looked at apart",
    ru: "вопрос, который рассматривается отдельно",
    prs: "موضوعی که جدا بررسی می‌شود",
    tg: "масъалае, ки ҷудо баррасӣ мешавад",
  },
  "security-answer": {
    en: "a question that another office looks at",
    ru: "вопрос, который изучает другое учреждение",
    prs: "موضوعی که ادارهٔ دیگر می‌بیند",
    tg: "масъалае, ки идораи дигар мебинад",
  },
  "labour-migration": { en: "your work here", ru: "ваша работа здесь", prs: "کار شما در اینجا", tg: "кори шумо дар ин ҷо" },
  "labour-inspection": { en: "your rights at work", ru: "ваши права на работе", prs: "حقوق شما در کار", tg: "ҳуқуқҳои шумо дар кор" },
  reception: { en: "your stay in the centre", ru: "ваше пребывание в центре", prs: "بودوباش شما در مرکز", tg: "будубоши шумо дар марказ" },
  monitoring: { en: "independent monitoring", ru: "независимое наблюдение", prs: "نظارت مستقل", tg: "назорати мустақил" },
  "quality-audit": {
    en: "a check whether cases are handled well",
    ru: "проверка того, хорошо ли рассматриваются дела",
    prs: "بررسی این‌که آیا دوسیه‌ها درست رسیدگی می‌شوند",
    tg: "санҷиши он, ки парвандаҳо дуруст баррасӣ мешаванд",
  },
};

/** Why somebody looked. */
export const purposeWords: Readonly<Record<string, WholeText>> = joinTexts(purposes, {
  kk: kk.purposes,
  ky: ky.purposes,
  tk: tk.purposes,
  uz: uz.purposes,
  ps: ps.purposes,
});

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
  "labour-officer": { prs: "کارمند کار مهاجران", tg: "Корманди муҳоҷирати меҳнатӣ" },
  "labour-inspector": { prs: "مفتش کار", tg: "Нозири меҳнат" },
  "reception-officer": { prs: "کارمند مرکز پذیرش", tg: "Корманди маркази қабул" },
  "health-worker": { prs: "داکتر", tg: "Духтур" },
  "service-provider": { prs: "خدمات کمک", tg: "Хадамоти кӯмак" },
  "legal-adviser": { prs: "مشاور حقوقی", tg: "Мушовири ҳуқуқӣ" },
  monitor: { prs: "ناظر مستقل", tg: "Назоратчии мустақил" },
  "quality-auditor": { prs: "بررسی‌کنندهٔ کیفیت", tg: "Аудитори сифат" },
};

/** Roles whose own name would tell who looks over a shoulder what a case is about: said otherwise in English and Russian too (PR76). */
const discreet = {
  "exclusion-examiner": {
    en: "Officer who looks at a question apart",
    ru: "Сотрудник, который рассматривает вопрос отдельно",
    prs: "کارمندی که یک موضوع را جدا می‌بیند",
    tg: "Корманде, ки масъаларо ҷудо мебинад",
  },
  "security-officer": {
    en: "Officer of another office",
    ru: "Сотрудник другого учреждения",
    prs: "کارمند ادارهٔ دیگر",
    tg: "Корманди идораи дигар",
  },
  "protection-worker": {
    en: "Worker who stands by you",
    ru: "Специалист, который рядом с вами",
    prs: "کارمندی که در کنار شماست",
    tg: "Мутахассисе, ки дар паҳлуи шумост",
  },
  "nrm-officer": {
    en: "Officer who helps you",
    ru: "Сотрудник, который вам помогает",
    prs: "کارمندی که به شما کمک می‌کند",
    tg: "Корманде, ки ба шумо кӯмак мекунад",
  },
};

const roleFiles = { kk: kk.roles, ky: ky.roles, tk: tk.roles, uz: uz.roles, ps: ps.roles };

/** Who looked, by role; the law's own words in English and Russian but for those who are named discreetly. */
export const roleWords: Readonly<Record<string, Own & Partial<OfficerText>>> = {
  ...joinTexts(roles, roleFiles),
  ...joinTexts(discreet, roleFiles),
};

/** Whether the unit of a look stays unnamed as well: its name would tell the same. */
export function isDiscreet(role: string): boolean {
  return role in discreet;
}
