import { type State, tellStates } from "../../src/process/index.ts";
import { stateWords } from "../shared/state-words.ts";
import type { caseStatuses, victimStatuses } from "./codes.ts";

const open = { isFinal: false, protects: true } as const;

/** What a stage is in the codes of the standard: whether the person is a victim, and how the case stands. */
const coded = (victim: keyof typeof victimStatuses, status?: keyof typeof caseStatuses) => [
  { standard: "htcds-2:victim-status", field: "TraffickingStatus", code: victim } as const,
  ...(status === undefined ? [] : [{ standard: "htcds-2:case-status", field: "Status", code: status } as const]),
];

const beside = {
  indicated: {
    ...open,
    countsAs: "TRF-POSSIBLE",
    codes: coded("PossibleVictimOfTrafficking", "Active"),
    title: { en: "Signs noted", ru: "Отмечены признаки" },
    says: {
      en: "We are here to help you. You need not tell anything to get help.",
      ru: "Мы здесь, чтобы помочь вам. Чтобы получить помощь, рассказывать не обязательно.",
      prs: "ما برای کمک به شما اینجا هستیم. برای گرفتن کمک لازم نیست چیزی بگویید.",
      tg: "Мо барои кӯмак ба шумо ин ҷо ҳастем. Барои гирифтани кӯмак чизе гуфтан лозим нест.",
    },
  },
  presumed: {
    ...open,
    countsAs: "TRF-PRESUMED",
    codes: coded("PossibleVictimOfTrafficking", "Active"),
    title: { en: "Presumed victim, time to recover", ru: "Предполагаемая жертва, время на восстановление" },
    says: {
      en: "You have time to rest and think. Nobody may send you away in this time. You decide with whom you speak.",
      ru: "У вас есть время отдохнуть и подумать. Всё это время вас никто не вышлет. С кем говорить, решаете вы.",
      prs: "شما وقت دارید که آرام بگیرید و فکر کنید. در این مدت هیچ‌کس حق ندارد شما را بفرستد. خودتان تصمیم می‌گیرید که با چه کسی گپ بزنید.",
      tg: "Шумо вақт доред, ки дам гиред ва фикр кунед. Дар ин муддат ҳеҷ кас шуморо намефиристад. Бо кӣ гап задан — қарори худи шумост.",
    },
  },
  identified: {
    ...open,
    countsAs: "TRF-ACTUAL",
    codes: coded("ActualVictimOfTrafficking", "Active"),
    title: { en: "Identified, plan to be made", ru: "Признан жертвой, составляется план" },
    says: {
      en: "Your right to help is recognised. Now we plan with you where you live, who helps you and what comes next.",
      ru: "Ваше право на помощь признано. Теперь мы вместе составим план: где жить, кто поможет и что дальше.",
      prs: "حق کمک شما شناخته شد. حالا با شما پلان می‌سازیم: کجا زندگی کنید، چه کسی کمک کند و بعد چه شود.",
      tg: "Ҳаққи кӯмаки шумо эътироф шуд. Акнун бо шумо нақша месозем: дар куҷо зиндагӣ кунед, кӣ кӯмак кунад ва баъд чӣ шавад.",
    },
  },
  supported: {
    ...open,
    countsAs: "TRF-SUPPORTED",
    codes: coded("ActualVictimOfTrafficking"),
    title: { en: "Supported by plan", ru: "Помощь по плану" },
    says: {
      en: "You have a plan and a person who answers for it. Say when something does not work: we change it.",
      ru: "У вас есть план и человек, который за него отвечает. Если что-то не получается, скажите — изменим.",
      prs: "شما پلان دارید و کسی مسئول آن است. اگر چیزی درست کار نمی‌کند بگویید: تغییرش می‌دهیم.",
      tg: "Шумо нақша доред ва касе барои он ҷавобгар аст. Агар чизе нашавад, гӯед: тағйир медиҳем.",
    },
  },
  refused: {
    ...open,
    countsAs: "TRF-REFUSED",
    codes: coded("NotAVictimOfTrafficking", "Active"),
    title: { en: "Not identified, review open", ru: "Не признан жертвой, пересмотр возможен" },
    says: {
      en: "It was decided that you do not come under this help. You may ask that others look again; an adviser helps free of charge.",
      ru: "Решено, что эта помощь на вас не распространяется. Вы можете попросить, чтобы решение пересмотрели другие; юрист поможет бесплатно.",
      prs: "تصمیم گرفته شد که این کمک شامل شما نمی‌شود. می‌توانید بخواهید که دیگران دوباره ببینند؛ مشاور رایگان کمک می‌کند.",
      tg: "Қарор шуд, ки ин кӯмак шуморо дар бар намегирад. Метавонед хоҳед, ки дигарон аз нав бинанд; мушовир ройгон кӯмак мекунад.",
    },
  },
  contested: {
    ...open,
    countsAs: "TRF-REVIEW",
    codes: coded("PossibleVictimOfTrafficking", "Active"),
    title: { en: "Under review", ru: "На пересмотре" },
    says: {
      en: "Other people look at the decision again. You keep your place and your help meanwhile.",
      ru: "Решение пересматривают другие люди. На это время место и помощь остаются за вами.",
      prs: "کسان دیگر تصمیم را دوباره می‌بینند. در این مدت جای و کمک شما باقی است.",
      tg: "Қарорро одамони дигар аз нав мебинанд. Дар ин муддат ҷой ва кӯмаки шумо мемонад.",
    },
  },
  included: {
    isFinal: true,
    protects: false,
    countsAs: "TRF-CLOSED",
    codes: coded("ActualVictimOfTrafficking"),
    title: { en: "Closed with a safe solution", ru: "Закрыто: найдено безопасное решение" },
    says: {
      en: "Our work together has ended. You may come back at any time: the file can be opened again.",
      ru: "Наша совместная работа завершена. Вы можете вернуться в любое время: дело можно открыть снова.",
      prs: "کار مشترک ما تمام شد. هر وقت می‌توانید برگردید: دوسیه دوباره باز می‌شود.",
      tg: "Кори муштараки мо анҷом ёфт. Ҳар вақт метавонед баргардед: парвандаро боз кушодан мумкин аст.",
    },
  },
  notVictim: {
    isFinal: true,
    protects: false,
    countsAs: "TRF-NOT-VICTIM",
    codes: coded("NotAVictimOfTrafficking", "Closed"),
    title: { en: "Closed, not identified", ru: "Закрыто, не признан жертвой" },
    says: {
      en: "The decision stands. Other ways of help and protection stay open to you; we told you which.",
      ru: "Решение осталось в силе. Другие виды помощи и защиты для вас открыты; мы о них рассказали.",
      prs: "تصمیم باقی ماند. راه‌های دیگر کمک و حفاظت برای شما باز است؛ ما آن‌ها را گفتیم.",
      tg: "Қарор дар эътибор монд. Роҳҳои дигари кӯмак ва ҳимоя барои шумо кушода аст; мо онҳоро гуфтем.",
    },
  },
  declined: {
    isFinal: true,
    protects: false,
    countsAs: "TRF-DECLINED",
    // Whoever leaves may have been identified before: what they are is not said anew.
    codes: [{ standard: "htcds-2:case-status", field: "Status", code: "Closed" }],
    title: { en: "Left by the person's own wish", ru: "Прекращено по желанию лица" },
    says: {
      en: "You chose to go on without us. Nothing is held against you, and you may come back.",
      ru: "Вы решили обойтись без нас. Это не обернётся против вас, и вы можете вернуться.",
      prs: "شما خواستید بدون ما ادامه دهید. این بر ضد شما استفاده نمی‌شود و می‌توانید برگردید.",
      tg: "Шумо хостед бе мо идома диҳед. Ин бар зидди шумо намешавад ва шумо метавонед баргардед.",
    },
  },
} as const satisfies Record<string, State>;

/** States of the case of a victim. From the first sign to the end of support each protects from removal (TR10). */
export const states = tellStates(beside, stateWords("trafficking"));
