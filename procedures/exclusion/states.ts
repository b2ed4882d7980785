import { type State, tellStates } from "../../src/process/index.ts";
import { remedyStates } from "../shared/remedy.ts";
import { stateWords } from "../shared/state-words.ts";

const beside = {
  triggered: {
    title: { en: "Opened, allegation to be told", ru: "Открыто, предстоит сообщить подозрения" },
    isFinal: false,
    protects: true,
    countsAs: "EXC-PENDING",
    says: {
      en: "Something has to be looked at apart from your claim. You will be told what it is, and heard.",
      ru: "Кое-что рассматривается отдельно от ходатайства. Вам скажут, что именно, и выслушают.",
      prs: "چیزی جدا از درخواست شما دیده می‌شود. به شما گفته می‌شود که چیست و شنیده می‌شوید.",
      tg: "Чизе ҷудо аз дархости шумо баррасӣ мешавад. Ба шумо мегӯянд, ки чист, ва шуморо мешунаванд.",
    },
  },
  told: {
    title: { en: "Allegation told, answer open", ru: "Подозрения сообщены, можно ответить" },
    isFinal: false,
    protects: true,
    countsAs: "EXC-PENDING",
    says: {
      en: "You know what is held against you. Answer with an adviser; nobody is excluded without being heard.",
      ru: "Вы знаете, в чём вас подозревают. Ответьте с юристом; без заслушивания никого не исключают.",
      prs: "می‌دانید چه بر ضد شما گفته شده. با مشاور جواب دهید؛ هیچ‌کس ناشنیده خارج نمی‌شود.",
      tg: "Медонед, ки шуморо ба чӣ гумонбар медонанд. Бо мушовир ҷавоб диҳед; касе ношунида хориҷ намешавад.",
    },
  },
  heard: {
    title: { en: "Heard", ru: "Заслушан" },
    isFinal: false,
    protects: true,
    countsAs: "EXC-PENDING",
    says: {
      en: "We heard you. Now everything is weighed.",
      ru: "Мы вас выслушали. Теперь всё взвешивается.",
      prs: "شما را شنیدیم. حالا همه چیز سنجیده می‌شود.",
      tg: "Шуморо шунидем. Акнун ҳама чиз баркашида мешавад.",
    },
  },
  examined: {
    title: { en: "Examined, decision due", ru: "Рассмотрено, предстоит решение" },
    isFinal: false,
    protects: true,
    countsAs: "EXC-PENDING",
    says: {
      en: "Everything is written down. Other people decide.",
      ru: "Всё изложено. Решают другие люди.",
      prs: "همه چیز نوشته شد. کسان دیگر تصمیم می‌گیرند.",
      tg: "Ҳама чиз навишта шуд. Одамони дигар қарор мекунанд.",
    },
  },
  included: {
    title: { en: "Not excluded", ru: "Не исключён" },
    isFinal: true,
    protects: true,
    countsAs: "EXC-NOT",
    says: {
      en: "Nothing stands against you. Your claim goes on as before.",
      ru: "Ничего против вас нет. Ваше ходатайство рассматривается дальше.",
      prs: "چیزی بر ضد شما نیست. درخواست شما مثل پیش دوام دارد.",
      tg: "Чизе бар зидди шумо нест. Дархости шумо идома меёбад.",
    },
  },
  excluded: {
    title: { en: "Excluded, final", ru: "Исключён окончательно" },
    isFinal: true,
    protects: true,
    countsAs: "EXC-EXCLUDED",
    says: {
      en: "You do not get refugee status. You still may not be sent where you would be tortured.",
      ru: "Статус беженца вам не предоставлен. Но туда, где вам грозят пытки, вас не вышлют.",
      prs: "حیثیت پناهندگی نمی‌گیرید. با آن هم به جایی که شکنجه شوید فرستاده نمی‌شوید.",
      tg: "Мақоми гуреза намегиред. Бо вуҷуди ин шуморо ба ҷое, ки шиканҷа мекунанд, намефиристанд.",
    },
  },
  ...remedyStates(true, "EXC-APPEAL"),
} as const satisfies Record<string, State>;

/** States of an exclusion file; all protect, since no exclusion permits return to torture (EX11). */
export const states = tellStates(beside, stateWords("exclusion"));
