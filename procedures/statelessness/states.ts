import { type State, tellStates } from "../../src/process/index.ts";
import { said } from "../shared/said.ts";
import { stateWords } from "../shared/state-words.ts";

const beside = {
  applied: {
    isFinal: false,
    protects: true,
    countsAs: "SLS-PENDING",
    title: { en: "Applied", ru: "Подано заявление" },
    says: {
      en: "We have your application. You may stay while we find out whether any country counts you as its own. It costs nothing.",
      ru: "Ваше заявление принято. Пока мы выясняем, признаёт ли вас какая-либо страна своим гражданином, вы можете оставаться. Это бесплатно.",
      prs: "درخواست شما رسید. تا ما بفهمیم کدام کشور شما را شهروند خود می‌داند، می‌توانید بمانید. رایگان است.",
      tg: "Дархости шумо расид. То фаҳмем, ки кадом кишвар шуморо шаҳрванди худ медонад, метавонед бимонед. Ройгон аст.",
    },
  },
  registered: {
    isFinal: false,
    protects: true,
    countsAs: "SLS-PENDING",
    title: { en: "Registered", ru: "Зарегистрировано" },
    says: {
      en: "You are registered. Tell us every country where you or your parents lived. We ask no country that you fear.",
      ru: "Вы зарегистрированы. Назовите все страны, где жили вы или ваши родители. Страну, которой вы боитесь, мы не спрашиваем.",
      prs: "شما ثبت شدید. همهٔ کشورهایی را که شما یا پدر و مادرتان زندگی کرده‌اید بگویید. از کشوری که می‌ترسید نمی‌پرسیم.",
      tg: "Шумо ба қайд гирифта шудед. Ҳамаи кишварҳоеро, ки шумо ё падару модаратон зиндагӣ кардаед, гӯед. Аз кишваре, ки метарсед, намепурсем.",
    },
  },
  waiting: {
    isFinal: false,
    protects: true,
    countsAs: "SLS-PENDING",
    title: { en: "Rests until the claim is decided", ru: "Приостановлено до решения по убежищу" },
    says: {
      en: "Your claim for protection is looked at first. This application waits and is not lost.",
      ru: "Сначала рассматривается ваше ходатайство о защите. Это заявление ждёт и не потеряется.",
      prs: "اول به درخواست پناه شما رسیدگی می‌شود. این درخواست منتظر می‌ماند و گم نمی‌شود.",
      tg: "Аввал дархости паноҳи шумо дида мешавад. Ин дархост интизор мешавад ва гум намешавад.",
    },
  },
  interviewed: {
    isFinal: false,
    protects: true,
    countsAs: "SLS-PENDING",
    title: { en: "Interviewed", ru: "Проведено собеседование" },
    says: {
      en: "Thank you. We now look at what you told and what papers say. You may add anything.",
      ru: "Спасибо. Теперь мы изучаем рассказанное и документы. Вы можете дополнить.",
      prs: "تشکر. حالا گفته‌ها و اسناد را می‌بینیم. می‌توانید چیزی اضافه کنید.",
      tg: "Ташаккур. Акнун гуфтаҳо ва ҳуҷҷатҳоро мебинем. Метавонед илова кунед.",
    },
  },
  examined: {
    isFinal: false,
    protects: true,
    countsAs: "SLS-PENDING",
    title: { en: "Examined", ru: "Изучено" },
    says: {
      en: "We show you what we found. You may answer before it is decided.",
      ru: "Мы покажем, что установили. До решения вы можете ответить.",
      prs: "آنچه یافتیم به شما نشان می‌دهیم. پیش از تصمیم می‌توانید جواب بدهید.",
      tg: "Он чиро ёфтем, ба шумо нишон медиҳем. Пеш аз қарор метавонед ҷавоб диҳед.",
    },
  },
  decided: {
    isFinal: false,
    protects: true,
    countsAs: "SLS-PENDING",
    title: { en: "Decided, not yet notified", ru: "Решение принято, не вручено" },
    says: {
      en: "There is a decision. We give it to you on paper and explain it.",
      ru: "Решение принято. Мы вручим его письменно и объясним.",
      prs: "تصمیم گرفته شد. آن را نوشته می‌دهیم و توضیح می‌دهیم.",
      tg: "Қарор қабул шуд. Онро хаттӣ медиҳем ва мефаҳмонем.",
    },
  },
  recognised: {
    isFinal: true,
    protects: true,
    countsAs: "SLS-RECOGNISED",
    title: { en: "Recognised as stateless", ru: "Признан лицом без гражданства" },
    says: {
      en: "You are recognised as a stateless person. You get a paper, may stay, and can ask for citizenship.",
      ru: "Вы признаны лицом без гражданства. Вы получите документ, можете остаться и просить гражданство.",
      prs: "شما به‌عنوان شخص بی‌تابعیت شناخته شدید. سند می‌گیرید، می‌توانید بمانید و تابعیت بخواهید.",
      tg: "Шумо шахси бешаҳрванд эътироф шудед. Ҳуҷҷат мегиред, метавонед бимонед ва шаҳрвандӣ пурсед.",
    },
  },
  appealable: {
    isFinal: false,
    protects: true,
    countsAs: "SLS-APPEAL",
    title: { en: "Not recognised, appeal open", ru: "Не признан, срок обжалования не истёк" },
    says: {
      en: "The answer is no, but it is not final. You may appeal and stay meanwhile.",
      ru: "Ответ отрицательный, но не окончательный. Вы можете обжаловать его и оставаться.",
      prs: "جواب منفی است ولی نهایی نیست. می‌توانید اعتراض کنید و بمانید.",
      tg: "Ҷавоб манфӣ аст, аммо ниҳоӣ нест. Метавонед шикоят кунед ва бимонед.",
    },
  },
  appealed: {
    isFinal: false,
    protects: true,
    countsAs: "SLS-APPEAL",
    title: { en: "Appealed", ru: "Обжаловано" },
    says: said.appealed,
  },
  reversed: {
    isFinal: false,
    protects: true,
    countsAs: "SLS-APPEAL",
    title: { en: "Reversed on appeal", ru: "Отменено по жалобе" },
    says: {
      en: "Your appeal succeeded. We prepare your papers.",
      ru: "Ваша жалоба удовлетворена. Мы готовим документы.",
      prs: "اعتراض شما پذیرفته شد. اسناد شما را آماده می‌کنیم.",
      tg: "Шикояти шумо қонеъ шуд. Ҳуҷҷатҳои шуморо омода мекунем.",
    },
  },
  upheld: {
    isFinal: false,
    protects: true,
    countsAs: "SLS-APPEAL",
    title: { en: "Upheld on appeal, not yet final", ru: "Оставлено в силе, не окончательно" },
    says: {
      en: "The appeal did not change the answer. Speak with your adviser about what is still open.",
      ru: "Жалоба не изменила ответ. Поговорите с юристом о том, что ещё возможно.",
      prs: "اعتراض جواب را تغییر نداد. با مشاور دربارهٔ راه‌های باز گپ بزنید.",
      tg: "Шикоят ҷавобро тағйир надод. Бо мушовир дар бораи роҳҳои боқимонда гап занед.",
    },
  },
  notStateless: {
    isFinal: true,
    protects: false,
    countsAs: "SLS-REJECTED",
    title: { en: "Not stateless, final", ru: "Не лицо без гражданства, окончательно" },
    says: {
      en: "It is final: you are not counted as stateless here. If something new appears, it can be opened again.",
      ru: "Решение окончательное: вы не считаетесь лицом без гражданства. Если появится новое, дело можно открыть снова.",
      prs: "نهایی شد: شما اینجا بی‌تابعیت شمرده نمی‌شوید. اگر چیز تازه‌ای پیدا شود، دوباره باز می‌شود.",
      tg: "Ниҳоӣ шуд: шумо ин ҷо бешаҳрванд ҳисоб намешавед. Агар чизи нав пайдо шавад, боз кушода мешавад.",
    },
  },
  withdrawn: {
    isFinal: true,
    protects: false,
    countsAs: "SLS-WITHDRAWN",
    title: { en: "Withdrawn", ru: "Отозвано" },
    says: said.takenBack,
  },
} as const satisfies Record<string, State>;

/** States of the determination; whoever applies may stay until it is final (SL12). */
export const states = tellStates(beside, stateWords("statelessness"));
