import type { PersonName } from "../kernel/index.ts";
import { soundsOf } from "./letters.ts";

export type Script = PersonName["script"];

/** One word of a name: as written, and in the inner alphabet. */
export type NameToken = { readonly written: string; readonly script: Script; readonly sounds: string };

const tokensMax = 10;

/** Titles and words of descent: they come and go between papers, so they tell nobody apart. Never the whole name. */
const particles = new Set(
  (
    "bin ibn ben bint bent binti al el ul oglu ogly oghlu ogli ugli oʻgʻli qizi kizi kyzy gyzy uulu uly ulu ould walad wald " +
    "haji hajji hadji haj mullah mulla mullo molla sayed sayyid sayid sayyed syed seyed seyyed saiyed mawlawi maulavi mawlavi ustad " +
    "бин ибн оглы оглу угли ўғли ўғли қизи кизи кызы қызы кызи уулу улы ұлы хаджи ходжи ҳоҷӣ ҳоҷи хожи мулла мулло сайид сайед сайд сейид мавлави устод " +
    "بن ابن بنت ولد ال حاجی حاج حاجي ملا سید سيد سیده مولوی استاد"
  ).split(" "),
);
/** Halves of one name that are written apart as often as together. */
const joinsNext = new Set([
  "abd",
  "abdul",
  "abdol",
  "abdal",
  "abdel",
  "abdur",
  "abdus",
  "abdu",
  "абд",
  "абдул",
  "абду",
  "абдур",
  "عبد",
  "عبدال",
]);
const joinsPrevious = new Set(
  (
    "ullah ulla ullo ulloh allah alla olla ollah uddin udin eddin edin aldin addin oddin din " +
    "улла уллах улло уллоҳ аллах олла уддин эддин иддин оддин дин الله اللہ الدین الدين دین"
  ).split(" "),
);

/** The words of a person's names, each script for itself; halves that belong together are joined. */
export function tokensOf(name: PersonName): NameToken[] {
  const text = name.whole ?? [name.given, name.father, name.family].filter(Boolean).join(" ");
  const words = joinHalves(splitWords(text));
  const telling = words.filter((word) => !particles.has(word));
  return (telling.length > 0 ? telling : words)
    .slice(0, tokensMax)
    .map((written) => ({ written, script: name.script, sounds: soundsOf(written, name.script) }))
    .filter(({ sounds }) => sounds.length > 0);
}

/**
 * Words in one spelling: case, vowel signs, tatweel and marks of direction are writing, not name; a zero-width joiner
 * or non-joiner stands inside a word, an apostrophe too.
 */
function splitWords(text: string): string[] {
  return text
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u064B-\u065F\u0670\u0640\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, "")
    .replace(/['’‘ʻʼ`´]/g, "")
    .split(/[^\p{L}\p{M}]+/u)
    .filter(Boolean);
}

function joinHalves(words: readonly string[]): string[] {
  const joined: string[] = [];
  let prefix = "";
  for (const word of words) {
    if (joinsNext.has(word)) {
      prefix += word;
    } else if (joinsPrevious.has(word) && joined.length > 0 && !prefix) {
      joined.push(`${joined.pop() ?? ""}${word}`);
    } else {
      joined.push(`${prefix}${word}`);
      prefix = "";
    }
  }
  return prefix ? [...joined, prefix] : joined;
}
