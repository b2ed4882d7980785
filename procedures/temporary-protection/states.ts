import { type State, tellStates } from "../../src/process/index.ts";
import { remedyStates } from "../shared/remedy.ts";
import { stateWords } from "../shared/state-words.ts";

const beside = {
  received: {
    title: { en: "Received", ru: "Принят" },
    isFinal: false,
    protects: true,
    countsAs: "TMP-PENDING",
    says: {
      en: "You are registered. We check that the decision on your group is for you.",
      ru: "Вы зарегистрированы. Мы проверим, что решение о вашей группе касается вас.",
      prs: "شما ثبت شدید. می‌بینیم که فیصلهٔ گروه برای شماست.",
      tg: "Шумо ба қайд гирифта шудед. Мебинем, ки қарор дар бораи гурӯҳ барои шумост.",
    },
  },
  doubted: {
    title: { en: "Belonging doubted", ru: "Принадлежность под сомнением" },
    isFinal: false,
    protects: true,
    countsAs: "TMP-PENDING",
    says: {
      en: "We are not sure that the decision on your group is for you. You can explain, and you may ask for asylum at any time.",
      ru: "Мы не уверены, что решение о группе касается вас. Вы можете объяснить и в любое время просить убежища.",
      prs: "مطمئن نیستیم که فیصلهٔ گروه برای شماست. می‌توانید توضیح دهید و هر وقت پناه بخواهید.",
      tg: "Боварӣ надорем, ки қарори гурӯҳ барои шумост. Метавонед фаҳмонед ва ҳар вақт паноҳ пурсед.",
    },
  },
  admitted: {
    title: { en: "Protected for a term", ru: "Защита предоставлена на срок" },
    isFinal: false,
    protects: true,
    countsAs: "TMP-PROTECTED",
    says: {
      en: "You may stay for now, go to school and see a doctor. You may ask for asylum at any time.",
      ru: "Пока вы можете остаться, учиться и лечиться. Просить убежища можно в любое время.",
      prs: "فعلاً می‌توانید بمانید، مکتب بروید و داکتر ببینید. هر وقت می‌توانید پناه بخواهید.",
      tg: "Ҳоло метавонед монед, ба мактаб равед ва духтурро бинед. Ҳар вақт метавонед паноҳ пурсед.",
    },
  },
  refused: {
    title: { en: "Not of the group, final", ru: "Не относится к группе, окончательно" },
    isFinal: true,
    protects: false,
    countsAs: "TMP-REFUSED",
    says: {
      en: "The decision on the group is not for you. You may ask for asylum for yourself.",
      ru: "Решение о группе вас не касается. Вы можете просить убежища лично.",
      prs: "فیصلهٔ گروه برای شما نیست. خودتان می‌توانید پناه بخواهید.",
      tg: "Қарори гурӯҳ барои шумо нест. Худатон метавонед паноҳ пурсед.",
    },
  },
  ended: {
    title: { en: "Ended, way on found", ru: "Завершена, найден дальнейший путь" },
    isFinal: true,
    protects: false,
    countsAs: "TMP-ENDED",
    says: {
      en: "Temporary protection has ended for you. Your paper says which status you have now.",
      ru: "Временная защита завершена. В документе указан ваш новый статус.",
      prs: "حمایت موقت برای شما ختم شد. در سند شما حیثیت تازه نوشته است.",
      tg: "Ҳимояи муваққатӣ барои шумо анҷом ёфт. Дар ҳуҷҷат мақоми нав навишта шудааст.",
    },
  },
  ...remedyStates(true, "TMP-APPEAL"),
} as const satisfies Record<string, State>;

/** States of temporary protection; the open ones protect (TP9). */
export const states = tellStates(beside, stateWords("temporary-protection"));
