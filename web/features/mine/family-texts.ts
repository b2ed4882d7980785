import { joinTexts } from "../../../src/kernel/text.ts";
import { kk } from "./texts/kk.ts";
import { ky } from "./texts/ky.ts";
import { ps } from "./texts/ps.ts";
import { tk } from "./texts/tk.ts";
import { uz } from "./texts/uz.ts";

const beside = {
  family: { en: "My family", ru: "Моя семья", prs: "خانوادهٔ من", tg: "Оилаи ман" },
  lead: {
    en: "You may ask us to look for a relative. We look only here, in this office’s own record, and ask no State. Nobody is told of you before you wish it.",
    ru: "Вы можете попросить нас найти родственника. Мы ищем только здесь, в записях этого ведомства, и не спрашиваем никакое государство. О вас никому не сообщат, пока вы этого не захотите.",
    prs: "می‌توانید از ما بخواهید یکی از خویشاوندان‌تان را پیدا کنیم. فقط همین‌جا، در ثبت همین اداره می‌گردیم و از هیچ دولتی نمی‌پرسیم. تا شما نخواهید، به هیچ‌کس دربارهٔ شما گفته نمی‌شود.",
    tg: "Шумо метавонед хоҳиш кунед, ки хешовандатонро ҷӯем. Мо танҳо ҳамин ҷо, дар сабти ҳамин идора меҷӯем ва аз ҳеҷ давлат намепурсем. То шумо нахоҳед, дар бораи шумо ба касе гуфта намешавад.",
  },
  ask: {
    en: "Ask us to look for a relative",
    ru: "Попросить найти родственника",
    prs: "درخواست جستجوی یک خویشاوند",
    tg: "Хоҳиши ҷустуҷӯи хешованд",
  },
  name: { en: "Name of the relative", ru: "Имя родственника", prs: "نام خویشاوند", tg: "Номи хешованд" },
  relation: { en: "Who they are to you", ru: "Кем он вам приходится", prs: "چه نسبتی با شما دارد", tg: "Ӯ ба шумо кист" },
  place: {
    en: "Where and when you last saw or heard of them",
    ru: "Где и когда вы в последний раз видели его или слышали о нём",
    prs: "آخرین بار کی و کجا او را دیدید یا از او شنیدید",
    tg: "Бори охир кай ва дар куҷо ӯро дидед ё аз ӯ шунидед",
  },
  words: {
    en: "What you wish, in your own words",
    ru: "Чего вы хотите, своими словами",
    prs: "چه می‌خواهید، به زبان خودتان",
    tg: "Чӣ мехоҳед, бо сухани худ",
  },
  send: { en: "Send", ru: "Отправить", prs: "فرستادن", tg: "Фиристодан" },
  sent: {
    en: "It is with the office that looks: {reference}",
    ru: "Просьба у тех, кто ищет: {reference}",
    prs: "درخواست نزد اداره‌ای است که می‌گردد: {reference}",
    tg: "Хоҳиш дар назди идораест, ки меҷӯяд: {reference}",
  },
  toBeHeard: {
    en: "Somebody from child protection talks with you first.",
    ru: "Сначала с вами поговорит сотрудник защиты детей.",
    prs: "اول یک کارمند حفاظت اطفال با شما گپ می‌زند.",
    tg: "Аввал корманди ҳифзи кӯдакон бо шумо суҳбат мекунад.",
  },
  open: { en: "We are looking", ru: "Ищем", prs: "در حال جستجو هستیم", tg: "Меҷӯем" },
  ended: { en: "Ended", ru: "Завершено", prs: "تمام شد", tg: "Анҷом ёфт" },
  notFound: { en: "Not found", ru: "Не найден", prs: "پیدا نشد", tg: "Ёфт нашуд" },
  found: {
    en: "Found: {name}. They give you this to reach them: {contact}",
    ru: "Найден: {name}. Для связи просит передать вам: {contact}",
    prs: "پیدا شد: {name}. برای تماس این را به شما می‌دهد: {contact}",
    tg: "Ёфт шуд: {name}. Барои тамос инро ба шумо медиҳад: {contact}",
  },
  foundBy: {
    en: "{name} looked for you and gives you this to reach them: {contact}",
    ru: "{name} искал(а) вас и для связи передаёт: {contact}",
    prs: "{name} دنبال شما گشته و برای تماس این را می‌دهد: {contact}",
    tg: "{name} шуморо ҷуст ва барои тамос инро медиҳад: {contact}",
  },
  stop: { en: "Stop looking", ru: "Прекратить поиск", prs: "توقف جستجو", tg: "Бас кардани ҷустуҷӯ" },
  stopTitle: { en: "Stop looking?", ru: "Прекратить поиск?", prs: "جستجو متوقف شود؟", tg: "Ҷустуҷӯ бас карда шавад?" },
  stopEffect: {
    en: "Nobody looks any more, and nobody is asked or told. You may ask again at any time.",
    ru: "Больше никто не ищет, никого не спрашивают и никому не сообщают. Попросить снова можно в любое время.",
    prs: "دیگر کسی نمی‌گردد و از کسی پرسیده یا به کسی گفته نمی‌شود. هر وقت می‌توانید دوباره بخواهید.",
    tg: "Дигар касе намеҷӯяд, аз касе намепурсанд ва ба касе намегӯянд. Ҳар вақт метавонед аз нав хоҳиш кунед.",
  },
  mayFind: {
    en: "If a relative looks for you, may they be told that you are here?",
    ru: "Если вас ищет родственник, можно ли сообщить ему, что вы здесь?",
    prs: "اگر خویشاوندی دنبال شما بگردد، اجازه است به او گفته شود که شما این‌جا هستید؟",
    tg: "Агар хешованде шуморо ҷӯяд, мумкин аст ба ӯ гӯянд, ки шумо ин ҷоед?",
  },
  yes: { en: "Yes", ru: "Да", prs: "بلی", tg: "Ҳа" },
  no: { en: "No", ru: "Нет", prs: "نه", tg: "Не" },
  unsure: { en: "I do not know", ru: "Не знаю", prs: "نمی‌دانم", tg: "Намедонам" },
  refused: {
    en: "Who must never be told of you",
    ru: "Кому нельзя сообщать о вас",
    prs: "به چه کسی هرگز نباید دربارهٔ شما گفته شود",
    tg: "Дар бораи шумо ба кӣ ҳаргиз гуфтан мумкин нест",
  },
  refusedLead: {
    en: "We keep this and do not ask why. Nobody you name here is told of you, or looked for.",
    ru: "Мы это сохраним и не спросим почему. Тому, кого вы назовёте, о вас не сообщат, и искать его не будут.",
    prs: "این را نگه می‌داریم و دلیلش را نمی‌پرسیم. به کسی که نام می‌برید دربارهٔ شما گفته نمی‌شود و او را نمی‌جوییم.",
    tg: "Мо инро нигоҳ медорем ва сабабашро намепурсем. Ба касе, ки ном мебаред, дар бораи шумо намегӯянд ва ӯро намеҷӯянд.",
  },
  refusedName: {
    en: "Name, and who they are to you",
    ru: "Имя и кем он вам приходится",
    prs: "نام، و چه نسبتی با شما دارد",
    tg: "Ном ва ӯ ба шумо кист",
  },
  keep: { en: "Keep this", ru: "Сохранить", prs: "نگه دارید", tg: "Нигоҳ доред" },
  takeBack: { en: "Take back", ru: "Отозвать", prs: "پس گرفتن", tg: "Бозпас гирифтан" },
  takenBack: { en: "taken back", ru: "отозвано", prs: "پس گرفته شد", tg: "бозпас гирифта шуд" },
  saved: { en: "Kept", ru: "Сохранено", prs: "نگه داشته شد", tg: "Нигоҳ дошта шуд" },
  parent: { en: "Mother or father", ru: "Мать или отец", prs: "مادر یا پدر", tg: "Модар ё падар" },
  child: { en: "Son or daughter", ru: "Сын или дочь", prs: "پسر یا دختر", tg: "Писар ё духтар" },
  spouse: { en: "Husband or wife", ru: "Муж или жена", prs: "شوهر یا زن", tg: "Шавҳар ё зан" },
  sibling: { en: "Brother or sister", ru: "Брат или сестра", prs: "برادر یا خواهر", tg: "Бародар ё хоҳар" },
  otherRelative: { en: "Another relative", ru: "Другой родственник", prs: "خویشاوند دیگر", tg: "Хешованди дигар" },
} as const;

/** What a person reads of looking for their family. */
export const familyTexts = joinTexts(beside, { kk: kk.family, ky: ky.family, tk: tk.family, uz: uz.family, ps: ps.family });
