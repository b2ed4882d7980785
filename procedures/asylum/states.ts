import { type State, tellStates } from "../../src/process/index.ts";
import { kk } from "./texts/kk.ts";
import { ky } from "./texts/ky.ts";
import { ps } from "./texts/ps.ts";
import { tk } from "./texts/tk.ts";
import { uz } from "./texts/uz.ts";

const open = { isFinal: false, protects: true, countsAs: "ASY-PENDING" } as const;
const onAppeal = { isFinal: false, protects: true, countsAs: "ASY-APPEAL" } as const;

const beside = {
  wished: {
    ...open,
    title: { en: "Wish for asylum stated", ru: "Заявлено желание получить убежище" },
    says: {
      en: "You said that you need protection. Nobody may send you back while we look at this. Next, you make your application; we help you.",
      ru: "Вы сказали, что нуждаетесь в защите. Пока мы этим занимаемся, вас никуда не вышлют. Теперь нужно подать ходатайство — мы поможем.",
      prs: "شما گفتید که به پناه نیاز دارید. تا زمانی که ما رسیدگی می‌کنیم، هیچ‌کس حق ندارد شما را پس بفرستد. قدم بعدی، دادن درخواست است؛ ما کمک‌تان می‌کنیم.",
      tg: "Шумо гуфтед, ки ба паноҳ ниёз доред. То баррасии мо ҳеҷ кас ҳақ надорад шуморо баргардонад. Қадами навбатӣ — додани дархост аст; мо кӯмак мекунем.",
    },
  },
  lodged: {
    ...open,
    title: { en: "Claim lodged", ru: "Ходатайство подано" },
    says: {
      en: "We have your application. Next, the migration service registers you and gives you a certificate. It costs nothing.",
      ru: "Ваше ходатайство принято. Теперь миграционная служба зарегистрирует вас и выдаст свидетельство. Это бесплатно.",
      prs: "درخواست شما به ما رسید. حالا ادارهٔ مهاجرت شما را ثبت می‌کند و تصدیق‌نامه می‌دهد. این کار رایگان است.",
      tg: "Дархости шумо қабул шуд. Акнун хадамоти муҳоҷират шуморо ба қайд мегирад ва шаҳодатнома медиҳад. Ин ройгон аст.",
    },
  },
  registered: {
    ...open,
    title: { en: "Claim registered", ru: "Ходатайство зарегистрировано" },
    says: {
      en: "You are registered as an asylum-seeker. Keep your certificate with you. Next, we explain how it goes on and who can advise you.",
      ru: "Вы зарегистрированы как лицо, ищущее убежище. Держите свидетельство при себе. Теперь мы расскажем, что будет дальше и кто может вас консультировать.",
      prs: "شما به‌عنوان پناه‌جو ثبت شدید. تصدیق‌نامهٔ خود را با خود داشته باشید. حالا به شما توضیح می‌دهیم که بعد چه می‌شود و چه کسی می‌تواند به شما مشوره بدهد.",
      tg: "Шумо ҳамчун паноҳҷӯ ба қайд гирифта шудед. Шаҳодатномаро бо худ доред. Акнун мефаҳмонем, ки баъд чӣ мешавад ва кӣ метавонад ба шумо маслиҳат диҳад.",
    },
  },
  informed: {
    ...open,
    title: { en: "Informed and counselled, awaiting interview", ru: "Права разъяснены, ожидается собеседование" },
    says: {
      en: "Next is your interview. You tell your story to one officer, alone, in your language. You may bring your adviser. Ask for a woman if you prefer.",
      ru: "Впереди собеседование. Вы расскажете свою историю одному сотруднику, наедине, на своём языке. Можно прийти с консультантом. Если хотите, с вами будет говорить женщина.",
      prs: "قدم بعدی مصاحبه است. شما قصهٔ خود را به تنهایی، به زبان خود، به یک کارمند می‌گویید. می‌توانید مشاور خود را بیاورید. اگر بخواهید، کارمند زن با شما صحبت می‌کند.",
      tg: "Қадами навбатӣ — суҳбат аст. Шумо достони худро танҳо, бо забони худ, ба як корманд мегӯед. Метавонед мушовири худро биёред. Агар хоҳед, корманди зан бо шумо суҳбат мекунад.",
    },
  },
  interviewed: {
    ...open,
    title: { en: "Interview held", ru: "Собеседование проведено" },
    says: {
      en: "Thank you for telling us. What you said stays with us; your country is never told. You may add or correct anything until the decision.",
      ru: "Спасибо, что рассказали. Сказанное останется у нас, вашей стране ничего не сообщат. До решения вы можете всё дополнить или исправить.",
      prs: "تشکر که با ما گفتید. گفته‌های شما نزد ما می‌ماند و به کشور شما هرگز خبر داده نمی‌شود. تا پیش از تصمیم می‌توانید هر چیز را اضافه یا اصلاح کنید.",
      tg: "Ташаккур, ки нақл кардед. Гуфтаҳои шумо дар назди мо мемонад, ба кишвари шумо ҳеҷ гоҳ хабар дода намешавад. То қарор метавонед илова ё ислоҳ кунед.",
    },
  },
  researched: {
    ...open,
    title: { en: "Country information gathered", ru: "Сведения о стране собраны" },
    says: {
      en: "We are reading about the situation in your country. You need to do nothing now; new papers are welcome.",
      ru: "Мы изучаем обстановку в вашей стране. Сейчас от вас ничего не требуется; новые документы можно принести.",
      prs: "ما دربارهٔ وضعیت کشور شما معلومات می‌خوانیم. حالا لازم نیست کاری بکنید؛ اگر سند تازه دارید، بیاورید.",
      tg: "Мо вазъи кишвари шуморо меомӯзем. Ҳоло аз шумо чизе лозим нест; ҳуҷҷати нав бошад, биёред.",
    },
  },
  assessed: {
    ...open,
    title: { en: "Assessment written", ru: "Заключение подготовлено" },
    says: {
      en: "An officer has written an opinion on your claim. A second officer now checks it.",
      ru: "Сотрудник подготовил заключение по вашему ходатайству. Сейчас его проверяет второй сотрудник.",
      prs: "یک کارمند نظر خود را دربارهٔ درخواست شما نوشته است. حالا کارمند دوم آن را بررسی می‌کند.",
      tg: "Корманд хулосаи худро дар бораи дархости шумо навишт. Акнун корманди дуюм онро месанҷад.",
    },
  },
  reviewed: {
    ...open,
    title: { en: "Reviewed, awaiting decision", ru: "Проверено, ожидается решение" },
    says: {
      en: "Two officers have looked at your claim. Those who decide have it now. We will tell you the day they decide.",
      ru: "Ваше ходатайство изучили два сотрудника. Теперь оно у тех, кто принимает решение. Мы сообщим вам о нём.",
      prs: "دو کارمند درخواست شما را دیده‌اند. حالا نزد کسانی است که تصمیم می‌گیرند. ما نتیجه را به شما خبر می‌دهیم.",
      tg: "Ду корманд дархости шуморо дида баромаданд. Акнун он дар дасти қарордиҳандагон аст. Мо натиҷаро ба шумо мегӯем.",
    },
  },
  decided: {
    ...open,
    title: { en: "Decided, not yet notified", ru: "Решение принято, не вручено" },
    says: {
      en: "There is a decision. We will give it to you on paper and explain it in your language.",
      ru: "Решение принято. Мы вручим его вам письменно и объясним на вашем языке.",
      prs: "تصمیم گرفته شد. آن را به‌صورت نوشته به شما می‌دهیم و به زبان خودتان توضیح می‌دهیم.",
      tg: "Қарор қабул шуд. Онро ба шумо хаттӣ медиҳем ва бо забони шумо мефаҳмонем.",
    },
  },
  appealable: {
    ...open,
    title: { en: "Rejected, appeal open", ru: "Отказ, срок обжалования не истёк" },
    says: {
      en: "The answer is no, but it is not final. You may appeal; an adviser helps you free of charge. You may stay until the appeal is over.",
      ru: "Ответ отрицательный, но это не конец. Вы можете обжаловать решение; юрист поможет бесплатно. До конца обжалования вы вправе оставаться.",
      prs: "جواب منفی است، ولی نهایی نیست. شما حق دارید اعتراض کنید؛ یک مشاور رایگان کمک‌تان می‌کند. تا پایان رسیدگی به اعتراض می‌توانید بمانید.",
      tg: "Ҷавоб манфӣ аст, аммо ниҳоӣ нест. Шумо ҳақ доред шикоят кунед; мушовир ройгон кӯмак мекунад. То охири баррасии шикоят метавонед бимонед.",
    },
  },
  appealed: {
    ...onAppeal,
    title: { en: "Appeal filed", ru: "Подана жалоба" },
    says: {
      en: "We have your appeal. Other people than before look at your case. You may stay while they do.",
      ru: "Ваша жалоба принята. Дело рассмотрят другие люди. На это время вы вправе оставаться.",
      prs: "اعتراض شما رسید. این بار کسان دیگری دوسیهٔ شما را می‌بینند. در این مدت می‌توانید بمانید.",
      tg: "Шикояти шумо қабул шуд. Парвандаи шуморо одамони дигар мебинанд. Дар ин муддат метавонед бимонед.",
    },
  },
  heard: {
    ...onAppeal,
    title: { en: "Appeal heard", ru: "Жалоба рассмотрена" },
    says: {
      en: "Your appeal was heard. The decision follows. You may stay until then.",
      ru: "Вашу жалобу рассмотрели. Решение будет вынесено. До него вы вправе оставаться.",
      prs: "اعتراض شما شنیده شد. تصمیم گرفته می‌شود. تا آن وقت می‌توانید بمانید.",
      tg: "Шикояти шумо шунида шуд. Қарор қабул мешавад. То он вақт метавонед бимонед.",
    },
  },
  upheld: {
    ...onAppeal,
    title: { en: "Rejection upheld, not yet final", ru: "Отказ оставлен в силе, не окончательный" },
    says: {
      en: "The appeal did not change the answer. Speak with your adviser today: we explain what is still open to you.",
      ru: "Жалоба не изменила решение. Поговорите с юристом сегодня: мы объясним, какие возможности у вас остались.",
      prs: "اعتراض، جواب را تغییر نداد. همین امروز با مشاور خود صحبت کنید: ما می‌گوییم که هنوز چه راه‌هایی دارید.",
      tg: "Шикоят ҷавобро тағйир надод. Имрӯз бо мушовири худ гап занед: мо мегӯем, ки боз чӣ роҳҳо доред.",
    },
  },
  reversed: {
    ...onAppeal,
    title: { en: "Rejection reversed", ru: "Отказ отменён" },
    says: {
      en: "Your appeal succeeded. We prepare your papers and give you the decision.",
      ru: "Ваша жалоба удовлетворена. Мы готовим документы и вручим вам решение.",
      prs: "اعتراض شما پذیرفته شد. ما اسناد شما را آماده می‌کنیم و تصمیم را به شما می‌دهیم.",
      tg: "Шикояти шумо қонеъ гардид. Мо ҳуҷҷатҳои шуморо омода карда, қарорро месупорем.",
    },
  },
  recognised: {
    isFinal: true,
    protects: true,
    countsAs: "ASY-RECOGNISED",
    title: { en: "Recognised as a refugee", ru: "Признан беженцем" },
    says: {
      en: "You are recognised as a refugee. You may stay, and nobody may send you back. We help you with papers, school, work and health care.",
      ru: "Вы признаны беженцем. Вы можете остаться, вас никто не вышлет. Мы поможем с документами, школой, работой и лечением.",
      prs: "شما به‌عنوان پناهنده شناخته شدید. می‌توانید بمانید و هیچ‌کس حق ندارد شما را پس بفرستد. در کارهای سند، مکتب، کار و صحت کمک‌تان می‌کنیم.",
      tg: "Шумо гуреза эътироф шудед. Метавонед бимонед ва ҳеҷ кас ҳақ надорад шуморо баргардонад. Дар ҳуҷҷат, мактаб, кор ва табобат кӯмак мекунем.",
    },
  },
  complementary: {
    isFinal: true,
    protects: true,
    countsAs: "ASY-COMPLEMENTARY",
    title: { en: "Complementary protection granted", ru: "Предоставлена дополнительная защита" },
    says: {
      en: "You are protected: you may stay, and nobody may send you back into danger. You may still appeal to be recognised as a refugee.",
      ru: "Вам предоставлена защита: вы можете остаться, вас не вышлют туда, где опасно. Вы вправе обжаловать отказ в статусе беженца.",
      prs: "شما زیر حمایت هستید: می‌توانید بمانید و هیچ‌کس شما را به جای خطرناک پس نمی‌فرستد. هنوز هم می‌توانید برای شناخته‌شدن به‌عنوان پناهنده اعتراض کنید.",
      tg: "Шумо зери ҳимоя ҳастед: метавонед бимонед ва шуморо ба ҷойи хатарнок барнамегардонанд. Ҳанӯз ҳам метавонед барои мақоми гуреза шикоят кунед.",
    },
  },
  rejected: {
    isFinal: true,
    protects: false,
    countsAs: "ASY-REJECTED",
    title: { en: "Rejected, final", ru: "Отказ, окончательный" },
    says: {
      en: "The decision is final. Before anything else happens, we sit down with you and go through the ways that are open. If something new has happened, tell us.",
      ru: "Решение окончательное. Прежде чем что-либо произойдёт, мы вместе с вами обсудим оставшиеся пути. Если появилось что-то новое — скажите нам.",
      prs: "تصمیم نهایی است. پیش از هر کاری، با شما می‌نشینیم و راه‌های باز را یکجا می‌بینیم. اگر چیز تازه‌ای رخ داده، به ما بگویید.",
      tg: "Қарор ниҳоӣ аст. Пеш аз ҳар кор бо шумо менишинем ва роҳҳои мавҷударо дида мебароем. Агар чизи наве рух дода бошад, ба мо гӯед.",
    },
  },
  withdrawn: {
    isFinal: true,
    protects: false,
    countsAs: "ASY-WITHDRAWN",
    title: { en: "Withdrawn by the person", ru: "Отозвано заявителем" },
    says: {
      en: "You took your application back, by your own wish. If you change your mind, come to us: it can be opened again.",
      ru: "Вы отозвали ходатайство по своему желанию. Если передумаете — приходите: дело можно открыть снова.",
      prs: "شما درخواست خود را به خواست خود پس گرفتید. اگر نظرتان تغییر کرد، نزد ما بیایید: دوباره باز می‌شود.",
      tg: "Шумо дархостро бо хоҳиши худ пас гирифтед. Агар фикратон дигар шавад, назди мо биёед: онро боз кушодан мумкин аст.",
    },
  },
  abandoned: {
    ...open,
    countsAs: "ASY-ABANDONED",
    title: { en: "Not pursued, may be resumed", ru: "Не поддерживается, может быть возобновлено" },
    says: {
      en: "We could not reach you, so your case is waiting. Come or call: we go on where we stopped.",
      ru: "Мы не смогли с вами связаться, дело ждёт вас. Придите или позвоните — продолжим с того же места.",
      prs: "ما نتوانستیم شما را پیدا کنیم، دوسیهٔ شما منتظر است. بیایید یا زنگ بزنید: از همان جا ادامه می‌دهیم.",
      tg: "Мо бо шумо тамос гирифта натавонистем, парвандаи шумо интизор аст. Биёед ё занг занед: аз ҳамон ҷо идома медиҳем.",
    },
  },
  closed: {
    isFinal: true,
    protects: false,
    countsAs: "ASY-CLOSED",
    title: { en: "Closed without a decision", ru: "Закрыто без решения" },
    says: {
      en: "Your case was closed without a decision, since we could not reach you. It can be opened again when you come.",
      ru: "Дело закрыто без решения: мы не смогли с вами связаться. Когда вы придёте, его можно открыть снова.",
      prs: "دوسیهٔ شما بدون تصمیم بسته شد، چون شما را پیدا نتوانستیم. وقتی بیایید، دوباره باز شده می‌تواند.",
      tg: "Парвандаи шумо бе қарор баста шуд, зеро бо шумо тамос гирифта натавонистем. Вақте биёед, онро боз кушодан мумкин аст.",
    },
  },
} as const satisfies Record<string, State>;

/** States of a claim. Every state that is not final protects from removal (AS20). */
export const states = tellStates(beside, { kk, ky, tk, uz, ps });
