/**
 * Letters of the machine-readable zone. The base table is ICAO's for Cyrillic; ICAO gives none for the letters
 * that Kazakh, Kyrgyz, Tajik and Uzbek add, so those follow the passports of the region as remembered
 * (not confirmed by a national text). A Latin form that the person or an earlier paper gives always comes first.
 * @source icao-9303:3.6
 */
const cyrillic: Readonly<Record<string, string>> = {
  А: "A",
  Б: "B",
  В: "V",
  Г: "G",
  Д: "D",
  Е: "E",
  Ё: "E",
  Ж: "ZH",
  З: "Z",
  И: "I",
  Й: "I",
  К: "K",
  Л: "L",
  М: "M",
  Н: "N",
  О: "O",
  П: "P",
  Р: "R",
  С: "S",
  Т: "T",
  У: "U",
  Ф: "F",
  Х: "KH",
  Ц: "TS",
  Ч: "CH",
  Ш: "SH",
  Щ: "SHCH",
  Ъ: "IE",
  Ы: "Y",
  Ь: "",
  Э: "E",
  Ю: "IU",
  Я: "IA",
  І: "I",
  Ї: "I",
  Є: "IE",
  Ґ: "G",
  Ѓ: "G",
  Ѕ: "DZ",
  Ј: "J",
  Љ: "LJ",
  Њ: "NJ",
  Ћ: "C",
  Ќ: "K",
  Џ: "DZ",
  Ђ: "D",
  // Kazakh, Kyrgyz, Tajik, Uzbek
  Ә: "A",
  Ғ: "G",
  Қ: "K",
  Ң: "N",
  Ө: "O",
  Ұ: "U",
  Ү: "U",
  Һ: "H",
  Ҳ: "H",
  Ҷ: "J",
  Ӣ: "I",
  Ӯ: "U",
  Ў: "U",
};

/** What one State writes otherwise; from memory of its passports, not confirmed. */
const byState: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  TJ: { Ғ: "GH", Қ: "Q" },
  UZ: { Ў: "O", Қ: "Q", Х: "X", Ж: "J", Й: "Y", Ю: "YU", Я: "YA" },
};

/** Latin letters that do not fall apart into a letter and a mark. */
const latin: Readonly<Record<string, string>> = {
  Æ: "AE",
  Œ: "OE",
  Ø: "OE",
  Å: "AA",
  ẞ: "SS",
  Þ: "TH",
  Ð: "D",
  Đ: "D",
  Ł: "L",
  Ħ: "H",
  Ŋ: "N",
  Ə: "E",
  Ĳ: "IJ",
};

const dropped = /['’‘ʻʼ`´.,ʹ"]/;
const parted = /[\s\u200c\u00a0/_\-‐‑–]/;

/**
 * A name in the letters A-Z and the filler `<` between its parts, or undefined when a letter has no Latin form here:
 * Perso-Arabic script leaves the vowels out, so it is never guessed; give the Latin form instead.
 * @param state ISO 3166-1 alpha-2 of the issuing State, where its passports write some letters otherwise.
 */
export function transliterate(name: string, state?: string): string | undefined {
  const own = state === undefined ? undefined : byState[state];
  let written = "";
  for (const letter of name.normalize("NFC").toUpperCase().replaceAll("ß", "SS")) {
    const form = formOf(letter, own);
    if (form === undefined) return undefined;
    written += form;
  }
  return written.replace(/<+/g, "<").replace(/^<|<$/g, "");
}

function formOf(letter: string, own: Readonly<Record<string, string>> | undefined): string | undefined {
  if (/[A-Z]/.test(letter)) return letter;
  if (parted.test(letter)) return "<";
  if (dropped.test(letter)) return "";
  const listed = own?.[letter] ?? cyrillic[letter] ?? latin[letter];
  if (listed !== undefined) return listed;
  const bare = letter.normalize("NFD").replace(/\p{M}/gu, "");
  if (/^[A-Z]*$/.test(bare)) return bare;
  return cyrillic[bare];
}
