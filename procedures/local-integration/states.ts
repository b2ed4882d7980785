import { type State, tellStates } from "../../src/process/index.ts";
import { stateWords } from "../shared/state-words.ts";

const beside = {
  opened: {
    title: { en: "Opened, assessment due", ru: "Открыт, предстоит оценка" },
    isFinal: false,
    protects: false,
    countsAs: "INT-OPEN",
    says: {
      en: "We talk about your life here: papers, work, school, doctor, housing.",
      ru: "Поговорим о вашей жизни здесь: документы, работа, школа, врач, жильё.",
      prs: "دربارهٔ زندگی شما این‌جا گپ می‌زنیم: سند، کار، مکتب، داکتر، خانه.",
      tg: "Дар бораи зиндагии шумо дар ин ҷо гап мезанем: ҳуҷҷат, кор, мактаб, духтур, манзил.",
    },
  },
  assessed: {
    title: { en: "Assessed, plan due", ru: "Оценено, составляется план" },
    isFinal: false,
    protects: false,
    countsAs: "INT-OPEN",
    says: {
      en: "We know what is lacking. Now we plan it with you.",
      ru: "Мы знаем, чего не хватает. Теперь составим план с вами.",
      prs: "می‌دانیم چه کم است. حالا با شما پلان می‌سازیم.",
      tg: "Медонем, чӣ намерасад. Акнун бо шумо нақша месозем.",
    },
  },
  planned: {
    title: { en: "Plan runs", ru: "План выполняется" },
    isFinal: false,
    protects: false,
    countsAs: "INT-OPEN",
    says: {
      en: "Your plan is running. Every half year we look at it together.",
      ru: "План выполняется. Каждые полгода смотрим вместе.",
      prs: "پلان شما جریان دارد. هر شش ماه با هم می‌بینیم.",
      tg: "Нақшаи шумо иҷро мешавад. Ҳар ним сол якҷоя мебинем.",
    },
  },
  selfReliant: {
    title: { en: "Stands on own feet", ru: "Самостоятелен" },
    isFinal: true,
    protects: false,
    countsAs: "INT-RELIANT",
    says: {
      en: "You manage on your own. Your rights stay; come when you need us.",
      ru: "Вы справляетесь сами. Права остаются; приходите при нужде.",
      prs: "خودتان از عهده برمی‌آیید. حقوق شما می‌ماند؛ هر وقت لازم شد بیایید.",
      tg: "Худатон аз ӯҳда мебароед. Ҳуқуқҳо мемонанд; ҳангоми зарурат биёед.",
    },
  },
  left: {
    title: { en: "Stopped by the person", ru: "Прекращено лицом" },
    isFinal: true,
    protects: false,
    countsAs: "INT-LEFT",
    says: {
      en: "You did not want to go on. Your status does not change.",
      ru: "Вы не захотели продолжать. Статус не меняется.",
      prs: "نخواستید دوام دهید. حیثیت شما تغییر نمی‌کند.",
      tg: "Нахостед идома диҳед. Мақом тағйир намеёбад.",
    },
  },
} as const satisfies Record<string, State>;

/** States of an integration plan. */
export const states = tellStates(beside, stateWords("local-integration"));
