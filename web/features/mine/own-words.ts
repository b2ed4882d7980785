import { joinTexts, type WholeText } from "../../../src/kernel/text.ts";
import { kk } from "./texts/kk.ts";
import { ky } from "./texts/ky.ts";
import { ps } from "./texts/ps.ts";
import { tk } from "./texts/tk.ts";
import { uz } from "./texts/uz.ts";

/** What the law calls by its own words in English and Russian. */
type Own = Omit<WholeText, "en" | "ru">;

const own = {
  asylum: { prs: "درخواست پناه من", tg: "Дархости паноҳи ман" },
  registration: { prs: "ثبت نام من", tg: "Бақайдгирии ман" },
  "entry-screening": { prs: "گفت‌وگوی نخست در مرز", tg: "Сӯҳбати аввал дар марз" },
  "asylum-seeker-certificate": { prs: "تصدیق‌نامهٔ پناهجو", tg: "Шаҳодатномаи шахси паноҳҷӯянда" },
  "group-protection": { prs: "حفاظت من با گروه", tg: "Ҳифзи ман бо гурӯҳ" },
  "group-certificate": { prs: "تصدیق‌نامهٔ حفاظت", tg: "Шаҳодатномаи ҳифз" },
  askAsylum: { prs: "پناه خواستن", tg: "Паноҳ хостан" },
  "group-protection/giveUp": { prs: "از حفاظت گذشتن", tg: "Аз ҳифз даст кашидан" },
  giveUp: { prs: "از آن گذشتن", tg: "Даст кашидан" },
  "decision-letter": { prs: "نامهٔ فیصله", tg: "Номаи қарор" },
  confirmation: { prs: "تأییدنامه", tg: "Тасдиқнома" },
  agreement: { prs: "آنچه با من توافق شد", tg: "Он чи бо ман мувофиқа шуд" },
  "appeal-decision": { prs: "فیصله دربارهٔ اعتراض من", tg: "Қарор оид ба шикояти ман" },
  lodge: { prs: "درخواست پناه را ثبت کردن", tg: "Дархости паноҳ додан" },
  nameCounsel: { prs: "نام وکیل خود را گفتن", tg: "Номи вакили худро гуфтан" },
  handInEvidence: { prs: "سند یا ثبوت دادن", tg: "Ҳуҷҷат ё далел супоридан" },
  appeal: { prs: "اعتراض بر فیصله", tg: "Аз қарор шикоят кардан" },
  withdraw: { prs: "پس گرفتن درخواست", tg: "Дархостро бозпас гирифтан" },
  repeat: { prs: "خواستن گفت‌وگوی دوباره", tg: "Хоҳиши сӯҳбати дубора" },
  tellHome: { prs: "خبر دادن از جای نو", tg: "Хабари ҷои нави зист" },
  letCounselIn: { prs: "اجازه دادن به وکیل برای خواندن قضیهٔ من", tg: "Ба ҳуқуқшинос иҷозат додан, ки парвандаро хонад" },
  endCounsel: { prs: "پایان دادن به کمک وکیل", tg: "Ба кӯмаки ҳуқуқшинос хотима додан" },
  contest: { prs: "خواستن بازبینی فیصله", tg: "Дархости аз нав дида баромадани қарор" },
  object: { prs: "اعتراض بر لغو", tg: "Эътироз ба бекоркунӣ" },
  nameChild: { prs: "نام بردن کودکی که با من آمده", tg: "Номи кӯдаки ҳамроҳро гуфтан" },
  transfer: { prs: "رفتن نزد کارفرمای دیگر", tg: "Ба корфармои дигар гузаштан" },
  changeEmployer: { prs: "خبر دادن از کارفرمای دیگر", tg: "Хабари корфармои дигар" },
  changeSchool: { prs: "رفتن به نهاد تحصیلی دیگر", tg: "Ба муассисаи таълимии дигар гузаштан" },
  tellEmployer: { prs: "خبر دادن از کارفرما", tg: "Хабари корфармо" },
  giveBack: { prs: "پس دادن جواز", tg: "Иҷозатномаро баргардондан" },
  callBack: { prs: "آمدن دوباره با حق تقدم", tg: "Аз нав омадан бо ҳаққи афзалият" },
  leave: { prs: "بیرون شدن به خواست خودم", tg: "Бо хоҳиши худ баромадан" },
  takeBack: { prs: "پس گرفتن خواست خود", tg: "Дархости худро бозпас гирифтан" },
  further: { prs: "قبول نداشتن جواب", tg: "Бо ҷавоб розӣ набудан" },
  tellLoss: { prs: "خبر دادن از گم شدن", tg: "Хабари гум шудан" },
  renew: { prs: "خواستن سند نو", tg: "Дархости ҳуҷҷати нав" },
  reopen: { prs: "باز کردن دوباره", tg: "Аз нав кушодан" },
  comeBack: { prs: "دوباره آمدن", tg: "Аз нав омадан" },
  declare: { prs: "امضا کردن خواست بازگشت", tg: "Имзои хоҳиши баргаштан" },
  wishAgain: { prs: "دوباره گفتن خواست", tg: "Хоҳишро аз нав гуфтан" },
  wishAnew: { prs: "دوباره گفتن خواست", tg: "Хоҳишро аз нав гуфтан" },
  reply: { prs: "جواب دادن", tg: "Ҷавоб додан" },
  decline: { prs: "کمک نخواستن", tg: "Кӯмак нахостан" },
  identifyAgain: { prs: "کوشش دوباره", tg: "Аз нав кӯшидан" },
  stop: { prs: "بس کردن", tg: "Қатъ кардан" },
  applyAgain: { prs: "دوباره درخواست دادن", tg: "Аз нав дархост додан" },
  choose: { prs: "انتخاب کردن", tg: "Интихоб кардан" },
  chooseAnew: { prs: "انتخاب دوباره", tg: "Аз нав интихоб кардан" },
  noteIncident: { prs: "خبر دادن از خطر", tg: "Хабари хатар" },
  askMore: { prs: "خواستن وقت بیشتر", tg: "Вақти бештар пурсидан" },
  stay: { prs: "ماندن", tg: "Мондан" },
  again: { prs: "باز هم بی‌جا شدن", tg: "Боз беҷо шудан" },
};

/** Procedures, papers and steps in the languages of a person, by id; what a step means in one procedure alone, by `procedure/step`. */
export const ownWords: Readonly<Record<string, Own>> = joinTexts(own, { kk: kk.own, ky: ky.own, tk: tk.own, uz: uz.own, ps: ps.own });
