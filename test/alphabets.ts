import type { PersonLanguage } from "../src/kernel/index.ts";

/** The letters of a language, and those by which it is known from its neighbours: all of them must occur in a body of text. */
type Alphabet = { readonly letters: RegExp; readonly telling: string };

const russian = "абвгдеёжзийклмнопрстуфхцчшщъыьэюя";
const arabic = "اآأؤئءبپتثجچحخدذرزژسشصضطظعغفقلمنوهی";

/** Tajik does without ц, щ, ы and ь; Kyrgyz and Kazakh keep the Russian letters for borrowed words. */
export const alphabets: Readonly<Record<PersonLanguage, Alphabet>> = {
  en: of("abcdefghijklmnopqrstuvwxyz", "wkyq"),
  ru: of(russian, "ыщэё"),
  kk: of(`${russian}әғқңөұүһі`, "әғқңөұүі"),
  ky: of(`${russian}ңөү`, "ңөүы"),
  tg: of("абвгдеёжзийклмнопрстуфхчшъэюяғӣқӯҳҷ", "ғӣқӯҳҷ"),
  tk: of("abçdefghijžklmnňoöprsştuüwyýzä", "çäňöşüýw"),
  uz: of("abcdefghijklmnopqrstuvxyzʻʼ", "qxʻ"),
  prs: of(`${arabic}کگۀ\u064b\u0654`, "پچگی"),
  ps: of(`${arabic}کيټډړږښګڼېۍځڅ`, "ټډړږښګڼېۍځڅيئ"),
};

function of(letters: string, telling: string): Alphabet {
  return { letters: new RegExp(`^[${letters}]*$`, "u"), telling };
}

/** The signs of a text that are letters, small, without names of what is filled in. */
export function lettersOf(text: string): string {
  let words = text;
  // What is filled in may hold its own forms: the innermost go first.
  while (/\{[^{}]*\}/.test(words)) words = words.replace(/\{[^{}]*\}/g, "");
  return (words.match(/[\p{L}\p{M}]/gu) ?? []).join("").toLowerCase();
}

/** Uzbek writes oʻ, gʻ and ʼ with letters; a quotation mark in their place is not one (decision 0021). */
function quotedLetters(text: string, language: PersonLanguage): readonly string[] {
  return language === "uz" ? (text.match(/\p{L}[‘’'`]/gu) ?? []) : [];
}

/** The letters of a text that its language does not have. */
export function strangeLetters(text: string, language: PersonLanguage): string[] {
  const strange = [...lettersOf(text)].filter((letter) => !alphabets[language].letters.test(letter));
  return [...new Set([...strange, ...quotedLetters(text, language)])];
}

/** The letters by which a language is known that do not occur in a body of text. */
export function missingLetters(texts: readonly string[], language: PersonLanguage): string[] {
  const found = new Set(lettersOf(texts.join("")));
  return [...alphabets[language].telling].filter((letter) => !found.has(letter));
}
