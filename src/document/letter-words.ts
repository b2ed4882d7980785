import { joinTexts } from "../kernel/index.ts";
import { fileWords } from "./texts/index.ts";

const beside = {
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
/** What a letter says for itself, whole in the nine languages; what was decided is said by the definition of the procedure. */
export const letterWords = joinTexts(beside, { kk: kk.letter, ky: ky.letter, tk: tk.letter, uz: uz.letter, ps: ps.letter });
