import { joinTexts } from "../kernel/index.ts";
import { fileWords } from "./texts/index.ts";

const beside = {
  recognised: {
    en: "You are recognised as a refugee.",
    ru: "Вы признаны беженцем.",
    prs: "شما به حیث پناهنده شناخته شدید.",
    tg: "Шумо гуреза эътироф шудед.",
  },
  complementary: {
    en: "You are given complementary protection.",
    ru: "Вам предоставлена дополнительная защита.",
    prs: "برای شما حمایت تکمیلی داده شد.",
    tg: "Ба шумо ҳимояи иловагӣ дода шуд.",
  },
  rejected: {
    en: "Refugee status is not granted.",
    ru: "Статус беженца не предоставлен.",
    prs: "حیثیت پناهندگی داده نشد.",
    tg: "Мақоми гуреза дода нашуд.",
  },
  byLaw: {
    en: "The body named by law",
    ru: "Орган, указанный в законе",
    prs: "مقامی که در قانون آمده",
    tg: "Мақоме, ки дар қонун зикр шудааст",
  },
  askHelp: {
    en: "Ask the free help",
    ru: "Спросите там, где помогают бесплатно",
    prs: "از کمک رایگان بپرسید",
    tg: "Аз кӯмаки ройгон пурсед",
  },
  giver: {
    en: "The authority that gave you this letter",
    ru: "Орган, выдавший это письмо",
    prs: "اداره‌ای که این نامه را داد",
    tg: "Идорае, ки ин номаро дод",
  },
} as const;

const { kk, ky, tk, uz, ps } = fileWords;
/** What a letter says for itself, whole in the nine languages; other outcomes are said as the form says them. */
export const letterWords = joinTexts(beside, { kk: kk.letter, ky: ky.letter, tk: tk.letter, uz: uz.letter, ps: ps.letter });

/** Outcomes in the words that a person reads. */
export const outcomeWords = {
  recognised: letterWords.recognised,
  complementary: letterWords.complementary,
  rejected: letterWords.rejected,
} as const;
