import { type State, tellStates } from "../../src/process/index.ts";
import { stateWords } from "../shared/state-words.ts";

const beside = {
  recorded: {
    title: { en: "Recorded, proof sought", ru: "Записано, ищется подтверждение" },
    isFinal: false,
    protects: false,
    countsAs: "FDP-OPEN",
    says: {
      en: "You told us what happened to your people and family. We look for the papers; you need not have them.",
      ru: "Вы рассказали, что случилось с вашим народом и семьёй. Документы ищем мы; иметь их не обязательно.",
      prs: "گفتید بر مردم و خانوادهٔ شما چه گذشت. اسناد را ما می‌جوییم؛ داشتن آن حتمی نیست.",
      tg: "Гуфтед, ки бар мардуму хонаводаи шумо чӣ гузашт. Ҳуҷҷатҳоро мо меҷӯем; доштани онҳо ҳатмӣ нест.",
    },
  },
  proven: {
    title: { en: "Proven, choice open", ru: "Подтверждено, выбор открыт" },
    isFinal: false,
    protects: false,
    countsAs: "FDP-OPEN",
    says: {
      en: "It is acknowledged. Now you choose: return, stay, or a third country. There is no hurry.",
      ru: "Это признано. Теперь выбираете вы: вернуться, остаться или третья страна. Спешить не нужно.",
      prs: "این تأیید شد. حالا شما انتخاب می‌کنید: برگشت، ماندن یا کشور سوم. عجله نیست.",
      tg: "Ин эътироф шуд. Акнун шумо интихоб мекунед: бозгашт, мондан ё кишвари сеюм. Шитоб нест.",
    },
  },
  chosen: {
    title: { en: "Chosen, carried out", ru: "Выбор сделан, исполняется" },
    isFinal: false,
    protects: false,
    countsAs: "FDP-OPEN",
    says: {
      en: "We help you with what you chose. You may change your mind.",
      ru: "Помогаем с тем, что вы выбрали. Решение можно изменить.",
      prs: "در آنچه انتخاب کردید کمک می‌کنیم. می‌توانید نظر خود را تغییر دهید.",
      tg: "Дар он чӣ интихоб кардед, кӯмак мекунем. Метавонед фикратонро дигар кунед.",
    },
  },
  solved: {
    title: { en: "Solved", ru: "Решено" },
    isFinal: true,
    protects: false,
    countsAs: "FDP-SOLVED",
    says: {
      en: "What you chose has come true. If trouble comes, come to us.",
      ru: "То, что вы выбрали, исполнено. Если будет беда, приходите.",
      prs: "آنچه انتخاب کردید انجام شد. اگر مشکلی شد نزد ما بیایید.",
      tg: "Он чӣ интихоб кардед, иҷро шуд. Агар мушкиле шавад, назди мо биёед.",
    },
  },
  stopped: {
    title: { en: "Stopped by the person", ru: "Прекращено лицом" },
    isFinal: true,
    protects: false,
    countsAs: "FDP-STOPPED",
    says: {
      en: "You stopped it. Your rights stay; come again when you like.",
      ru: "Вы прекратили. Права остаются; приходите, когда захотите.",
      prs: "شما متوقف کردید. حقوق شما می‌ماند؛ هر وقت خواستید بیایید.",
      tg: "Шумо қатъ кардед. Ҳуқуқҳо мемонанд; ҳар вақт хоҳед, биёед.",
    },
  },
} as const satisfies Record<string, State>;

/** States of a solution case. */
export const states = tellStates(beside, stateWords("formerly-deported"));
