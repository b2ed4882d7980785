import type { PersonName } from "../kernel/index.ts";

/**
 * Letters of three scripts as one inner alphabet, one sign a sound: š sh, č ch, ž zh, x kh, ğ gh. Signs that may be more
 * than one sound keep that open: ŵ (و and w: v or a vowel), ĝ (Russian г: g or h), ţ (Latin th), ċ (Latin c), ś and ǵ (c and
 * g before e, i, y), ĉ (Latin ch), ĵ (Latin j), ẋ (Latin x: Uzbek kh, or ks), ŧ (ts), ẓ (Arabic ذ ض ظ: z or d), ß (sz: sh or s), ç (ch or s), ĥ (Latin h, often silent), ż (Pashto ږ).
 * The tables are our own, after what the region's passports and registers write.
 */
const cyrillic = pairs(
  "а=a б=b в=v г=ĝ ғ=ğ ґ=g д=d е=e ё=o ж=ž җ=j з=z и=i й=y і=i ї=i к=k қ=q ҡ=q ҝ=g л=l м=m н=n ң=n ҥ=n о=o ө=o п=p р=r с=s ҫ=s т=t " +
    "у=u ў=o ү=u ұ=u ӯ=u ф=f х=x ҳ=h һ=h ц=ŧ ч=č ҷ=j ҹ=j ш=š щ=š ъ= ы=i ь= э=e ә=a є=e ю=yu я=ya ӣ=i ӌ=j",
);
const arabic = pairs(
  "ا=a آ=a أ=a إ=i ٱ=a ء= ئ=i ؤ=u ع=a ب=b پ=p ت=t ٹ=t ټ=t ة=h ث=s ج=j چ=č ح=h خ=x د=d ڈ=d ډ=d ذ=ẓ ر=r ڑ=r ړ=r ز=z ژ=ž س=s ش=š ښ=š " +
    "ص=s ض=ẓ ط=t ظ=ẓ غ=ğ ف=f ڤ=v ق=q ک=k ك=k گ=g ګ=g ڭ=n ل=l م=m ن=n ں=n ڼ=n و=ŵ ۋ=v ۆ=o ۇ=u ۈ=u ې=e ه=h ھ=h ە=a ہ=h ۀ=h ی=y ي=y ى=y ۍ=y ے=y " +
    "ځ=z څ=ŧ ږ=ż",
);
/** Longest first: in Latin letters, some sounds take two or three. */
const latin: readonly (readonly [string, string])[] = [
  ["shch", "š"],
  ["dzh", "j"],
  ["sch", "š"],
  ["tch", "č"],
  ["sh", "š"],
  ["ch", "ĉ"],
  ["zh", "ž"],
  ["kh", "x"],
  ["gh", "ğ"],
  ["ph", "f"],
  ["th", "ţ"],
  ["ts", "ŧ"],
  ["tz", "ŧ"],
  ["ge", "ǵe"],
  ["gi", "ǵi"],
  ["gy", "ǵy"],
  ["dh", "ẓ"],
  ["sz", "ß"],
  ["cz", "č"],
  ["ck", "k"],
  ["dj", "j"],
  ["dt", "t"],
  ["oo", "u"],
  ["ou", "u"],
  ["ee", "i"],
  ["ß", "s"],
  ["h", "ĥ"],
  ["ø", "o"],
  ["æ", "e"],
  ["œ", "e"],
  ["ł", "l"],
  ["đ", "d"],
  ["ć", "č"],
  ["x", "ẋ"],
  ["j", "ĵ"],
  ["ce", "śe"],
  ["ci", "śi"],
  ["cy", "śy"],
  ["w", "ŵ"],
  ["ce", "śe"],
  ["ci", "śi"],
  ["cy", "śy"],
  ["c", "ċ"],
  ["ç", "ç"],
  ["ş", "š"],
  ["š", "š"],
  ["č", "č"],
  ["ž", "ž"],
  ["ğ", "ğ"],
  ["ə", "a"],
  ["ı", "i"],
  ["ň", "n"],
  ["ý", "y"],
];
const latinSigns = new RegExp(latin.map(([written]) => written).join("|"), "g");
const latinOf = new Map(latin);

function pairs(table: string): ReadonlyMap<string, string> {
  return new Map(table.split(" ").map((pair) => pair.split("=") as [string, string]));
}

/** A token in the inner alphabet; letters that no table knows are left out. */
export function soundsOf(token: string, script: PersonName["script"]): string {
  if (script === "Latn") return latinSounds(token);
  const table = script === "Cyrl" ? cyrillic : arabic;
  const text =
    script === "Cyrl"
      ? token.replaceAll("дж", "ҷ").replaceAll("тх", "ţ")
      : token.replaceAll("الله", "اله").replaceAll("تش", "چ").replaceAll("تس", "څ");
  return [...text]
    .map((letter) => (innerSigns.has(letter) ? letter : table.get(letter)) ?? table.get(letter.normalize("NFD")[0] ?? "") ?? "")
    .join("");
}

function latinSounds(token: string): string {
  const signs = token.replace(latinSigns, (written) => latinOf.get(written) ?? "");
  return [...signs]
    .map((sign) => (innerSigns.has(sign) ? sign : (sign.normalize("NFD")[0] ?? "")))
    .join("")
    .replace(/[^a-zšžčğxŵĝţċżśǵĉĵẋŧẓßĥç]/g, "");
}
const innerSigns = new Set("šžčğŵĝţċżśǵĉĵẋŧẓßĥç");
