import { type State, tellStates } from "../../src/process/index.ts";
import { stateWords } from "../shared/state-words.ts";

const open = { isFinal: false, protects: true, countsAs: "CHD-OPEN" } as const;

const beside = {
  identified: {
    ...open,
    title: { en: "Child identified", ru: "Ребёнок выявлен" },
    says: {
      en: "You are not alone now. Today somebody will be named who looks after you.",
      ru: "Теперь рядом с тобой есть люди. Сегодня назначат взрослого, который о тебе позаботится.",
      prs: "حالا تو تنها نیستی. امروز کسی تعیین می‌شود که از تو مراقبت کند.",
      tg: "Акнун ту танҳо нестӣ. Имрӯз касе таъйин мешавад, ки туро нигоҳубин мекунад.",
    },
  },
  cared: {
    ...open,
    title: { en: "In care, assessment due", ru: "Размещён, предстоит оценка" },
    says: {
      en: "You have a place to live and a guardian. Soon we talk with you about what you need and want.",
      ru: "У тебя есть где жить и есть опекун. Скоро мы поговорим с тобой о том, что тебе нужно и чего ты хочешь.",
      prs: "تو جای زندگی و سرپرست داری. به‌زودی با تو گپ می‌زنیم که چه لازم داری و چه می‌خواهی.",
      tg: "Ту ҷойи зист ва сарпараст дорӣ. Ба зудӣ бо ту гап мезанем, ки чӣ лозим дорӣ ва чӣ мехоҳӣ.",
    },
  },
  assessed: {
    ...open,
    title: { en: "Assessed, plan due", ru: "Оценка проведена, составляется план" },
    says: {
      en: "Thank you for telling us what you think. Now we make a plan with you.",
      ru: "Спасибо, теперь мы знаем, что ты думаешь. Дальше составим с тобой план.",
      prs: "تشکر که نظر خود را گفتی. حالا با تو پلان می‌سازیم.",
      tg: "Ташаккур, ки фикри худро гуфтӣ. Акнун бо ту нақша месозем.",
    },
  },
  planned: {
    ...open,
    title: { en: "Plan runs", ru: "План выполняется" },
    says: {
      en: "Your plan is running. Somebody comes by to ask how you are. You may ask for a change.",
      ru: "Твой план выполняется. К тебе будут приходить и спрашивать, как дела. Ты можешь попросить что-то изменить.",
      prs: "پلان تو جریان دارد. کسی می‌آید و احوالت را می‌پرسد. می‌توانی تغییر بخواهی.",
      tg: "Нақшаи ту иҷро мешавад. Касе меояд ва аҳволатро мепурсад. Метавонӣ тағйир хоҳӣ.",
    },
  },
  reported: {
    ...open,
    title: { en: "Before the panel", ru: "На рассмотрении комиссии" },
    says: {
      en: "Several people who know about children think about what is best for you. They have read what you said.",
      ru: "Несколько человек, которые разбираются в делах детей, думают, что для тебя лучше. Они прочитали твои слова.",
      prs: "چند نفر که دربارهٔ اطفال می‌دانند فکر می‌کنند که چه برای تو بهتر است. گفته‌های تو را خوانده‌اند.",
      tg: "Чанд нафаре, ки кори кӯдаконро медонанд, фикр мекунанд, ки барои ту чӣ беҳтар аст. Гуфтаҳои туро хондаанд.",
    },
  },
  decided: {
    ...open,
    title: { en: "Decided by the panel, carried out", ru: "Комиссия решила, решение исполняется" },
    says: {
      en: "It is decided what comes next for you. We explain why. If something changes, it can be looked at again.",
      ru: "Решено, что будет дальше. Мы объясним почему. Если что-то изменится, решение можно пересмотреть.",
      prs: "تصمیم گرفته شد که بعد چه می‌شود. دلیلش را می‌گوییم. اگر چیزی تغییر کند، دوباره دیده می‌شود.",
      tg: "Қарор шуд, ки баъд чӣ мешавад. Мо мефаҳмонем, ки чаро. Агар чизе тағйир ёбад, аз нав дида мешавад.",
    },
  },
  solved: {
    isFinal: true,
    protects: false,
    countsAs: "CHD-SOLVED",
    title: { en: "Closed with a lasting solution", ru: "Закрыто: найдено долгосрочное решение" },
    says: {
      en: "You have a place where you belong. If you need us, come: it can be opened again.",
      ru: "У тебя есть своё место. Если понадобимся — приходи: дело можно открыть снова.",
      prs: "تو جای خود را داری. اگر به ما ضرورت داشتی بیا: دوباره باز می‌شود.",
      tg: "Ту ҷойи худро дорӣ. Агар мо лозим шавем, биё: парвандаро боз кушодан мумкин аст.",
    },
  },
  grown: {
    isFinal: true,
    protects: false,
    countsAs: "CHD-ADULT",
    title: { en: "Passed on at majority", ru: "Передано по достижении совершеннолетия" },
    says: {
      en: "You are grown up now. Your plan says who helps you from here on.",
      ru: "Теперь вы взрослый человек. В плане указано, кто поможет вам дальше.",
      prs: "حالا شما بالغ هستید. در پلان نوشته است که از این پس کی کمک‌تان می‌کند.",
      tg: "Акнун шумо калонсолед. Дар нақша навишта шудааст, ки минбаъд кӣ кӯмак мекунад.",
    },
  },
} as const satisfies Record<string, State>;

/** States of a child's case. Each open one protects from removal (BI11). */
export const states = tellStates(beside, stateWords("best-interests"));
