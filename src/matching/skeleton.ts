/** Version of the tables and rules: it is stored with every key, and keys of another version are made anew. */
export const keysVersion = 2;

const branchesMax = 6;

/** Sounds that scripts and ears of the region confuse share a class; a list is an open choice. */
const classes: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    b: "P",
    p: "P",
    v: "F",
    f: "F",
    g: "K",
    k: "K",
    q: "K",
    ğ: "K",
    d: "T",
    t: "T",
    s: "S",
    z: "S",
    j: "J",
    ž: "J",
    č: "C",
    š: "X",
    h: "H",
    x: "H",
    l: "L",
    m: "M",
    n: "N",
    r: "R",
    ŵ: "F|",
    ĝ: "K|H",
    ţ: "T|S",
    ċ: "K|J",
    ś: "S|J",
    ǵ: "K|J",
    ĉ: "C|X|K|H",
    ẓ: "S|T",
    ß: "X|S",
    ç: "C|S",
    ĥ: "H|",
    ĵ: "J|",
    ẋ: "H|KS",
    ŧ: "S|TS",
    ż: "K|J",
  }).map(([sound, choices]) => [sound, choices.split("|")]),
);

/** Names that one people shortens or changes beyond what classes cover: written skeleton to the common one. */
const variants: ReadonlyMap<string, string> = new Map([
  ["MMT", "MHMT"],
  ["MMTL", "MHMTL"],
  ["MHT", "MHMT"],
  ["ASP", "ASF"],
  ["PTM", "FTM"],
  ["PRS", "FRS"],
  ["PRH", "FRH"],
  ["STPN", "STFN"],
  ["SPHL", "SPL"],
]);

/** Endings that one State's papers add and another's leave out. What is left must still be a name. */
const endings =
  /(?:[oe]v[iy]?[čĉ]|i[čĉ]na|ovna|evna|iyeva|iyev|yeva|yev|ieva|iev|ova|eva|ov|ev|of|aŵ|ŵf|aŵa|zoda|zade|zada|zadeh|zadh|zadə|uli|o[gğ]l[uiy])$/;
const stemSoundsMin = 3;

/** A surname without its ending, or undefined where it has none. */
export function stemOf(sounds: string): string | undefined {
  const stem = sounds.replace(endings, "");
  return stem.length >= stemSoundsMin && stem !== sounds ? stem : undefined;
}

/**
 * The skeletons of a word in the inner alphabet: its consonants by class, without vowels and doubles, in every reading that its letters leave
 * open; first of the stem, then of the whole where an ending was taken off. At most six.
 */
export function skeletonsOf(sounds: string): readonly string[] {
  const stem = stemOf(sounds);
  const forms = stem === undefined ? [sounds] : [stem, sounds];
  const found = new Set<string>();
  for (const form of forms) for (const skeleton of readForm(form)) if (found.size < branchesMax) found.add(skeleton);
  return [...found];
}

function readForm(sounds: string): string[] {
  const plain = sounds.replace(/n[gğ]$/, "n");
  let readings = [""];
  for (const [place, sound] of [...plain].entries()) {
    const choices = classes.get(sound);
    // A vowel, y or ain that begins the word is heard in every script; elsewhere vowels come and go.
    const options = place === 0 ? (choices?.map((choice) => choice || "A") ?? ["A"]) : (choices ?? [""]);
    readings = readings.flatMap((reading) => options.map((option) => reading + option)).slice(0, branchesMax);
  }
  return [...new Set(readings.map(settle))];
}

function settle(reading: string): string {
  const single = reading
    .replace(/(.)\1+/g, "$1")
    // The article is heard or swallowed: Abdul Rahman, Abdurrahman; Salah al-Din, Salahuddin.
    .replace(/^APTL(?=[A-Z])/, "APT")
    .replace(/LTN$/, "TN")
    // Persian and Turkish put a vowel before s with a consonant: Stephen, استیفن.
    .replace(/^A([SX])(?=[TPKMNLF])/, "$1")
    .replace(/(.)H$/, "$1");
  return variants.get(single) ?? single;
}
