/**
 * How far two spellings lie apart, in sounds: 0 the same, 1 one sound that is another. Vowels weigh less than consonants, sounds that
 * are made alike less than others, and a vowel that Arabic script does not write next to nothing.
 */
const vowels = "aeiouy";
const classOfSound = new Map<string, string>();
/** Sounds that one ear writes for the other. */
for (const alike of ["bp", "vfŵ", "gkqğcċĝǵ", "dtţ", "szśŧẓßç", "dẓ", "jžĵǵ", "čĉcŧç", "šĉẋß", "hxĝẋĥ", "kĉ", "xĉ", "sţ"]) {
  for (const sound of alike) classOfSound.set(sound, `${classOfSound.get(sound) ?? ""}${alike}`);
}
/** Sounds that are near enough to be misheard. */
const near = new Set(
  "sẋ,ẋs,pf,fp,vb,bv,kh,hk,kĥ,ĥk,qx,xq,gh,hg,kx,xk,ğh,hğ,sš,šs,čš,šč,jč,čj,žš,šž,zž,žz,zj,jz,jg,gj,nm,mn,lr,rl,tč,čt,dj,jd,td,dz,zd,ts,st".split(
    ",",
  ),
);

const frontVowels = "eiy",
  backVowels = "ouŵ";
const costs = {
  vowelSameRow: 0.12,
  vowelOther: 0.3,
  vowelFar: 0.45,
  vowelLost: 0.45,
  vowelUnwritten: 0.04,
  alike: 0.2,
  near: 0.6,
  breathLost: 0.3,
  swapped: 0.7,
};

function isVowel(sound: string): boolean {
  return vowels.includes(sound);
}

function changeCost(a: string, b: string): number {
  if (a === b) return 0;
  const [va, vb] = [isVowel(a) || a === "ŵ", isVowel(b) || b === "ŵ"];
  if (va && vb) return vowelCost(a, b);
  if (classOfSound.get(a)?.includes(b)) return costs.alike;
  if (near.has(a + b)) return costs.near;
  // Semivowels between vowels and consonants: j and y, w and u.
  if ((a === "ĵ" && b === "y") || (a === "y" && b === "ĵ")) return costs.alike;
  return va || vb ? 1.1 : 1;
}

function vowelCost(a: string, b: string): number {
  const isSameRow = [frontVowels, backVowels].some((row) => row.includes(a) && row.includes(b));
  if (isSameRow) return costs.vowelSameRow;
  return a === "a" || b === "a" ? costs.vowelOther : costs.vowelFar;
}

function lossCost(sound: string, isUnwritten: boolean): number {
  if (isVowel(sound) || sound === "ŵ") return isUnwritten ? costs.vowelUnwritten : costs.vowelLost;
  return sound === "h" || sound === "ĥ" ? costs.breathLost : 1;
}

/** Costs by the numbers of two sounds, worked out once; letters of scripts without a table of sounds are looked at as they are. */
const sounds = "aeiouybpvfŵgkqğcċĝǵdtţszśŧjžĵčĉšhxẋlmnrżwẓßĥç";
const known = sounds.length;
const numberOf = new Uint8Array(0x2000).fill(known);
for (const [place, sound] of [...sounds].entries()) numberOf[sound.charCodeAt(0)] = place;
const changeCosts = Float64Array.from({ length: known * known }, (_, place) =>
  changeCost(sounds[Math.floor(place / known)] ?? "", sounds[place % known] ?? ""),
);
const [lossCosts, unwrittenLossCosts] = [false, true].map((isUnwritten) =>
  Float64Array.from(sounds, (sound) => lossCost(sound, isUnwritten)),
);

/** Sounds as two rows of bits: those that each sound may stand for (`alike`), and those for which it costs less than a whole one (`near`). */
const bitsOfSounds = (isWithin: (cost: number) => boolean) =>
  [0, 32].map((from) =>
    Int32Array.from(sounds, (_, one) => {
      let bits = 0;
      for (let other = from; other < Math.min(known, from + 32); other++)
        if (isWithin(at(changeCosts, one * known + other))) bits |= 1 << (other - from);
      return bits;
    }),
  ) as [Int32Array, Int32Array];
const alikeBits = bitsOfSounds((cost) => cost <= costs.alike);
const nearBits = bitsOfSounds((cost) => cost < 1);

const lengthMax = 40;
const width = lengthMax + 1;
const table = new Float64Array(width * width);
/** The word along one side of the table: its sounds as numbers, and what each costs where the other word lacks it. */
type Side = { readonly codes: Uint16Array; readonly loss: Float64Array };
const newSide = (): Side => ({ codes: new Uint16Array(width), loss: new Float64Array(width) });
const [down, across] = [newSide(), newSide()];

function load(word: string, length: number, { codes, loss }: Side, losses: Float64Array | undefined): void {
  for (let place = 0; place < length; place++) {
    const unit = word.charCodeAt(place);
    const number = numberOf[unit] ?? known;
    codes[place] = number < known ? number : unit + known;
    loss[place] = losses?.[number] ?? 1;
  }
}

/** What stands at a place of a row of numbers that is surely long enough. */
function at(row: Uint16Array | Int32Array | Float64Array, place: number): number {
  return row[place] ?? 0;
}

/**
 * Distance of two words in sounds. `isUnwritten`: one of them is in Arabic script, where short vowels are not written. Where it
 * is surely above `most`, some number above it is given.
 */
export function soundDistance(a: string, b: string, isUnwritten: boolean, most = Number.POSITIVE_INFINITY): number {
  if (a === b) return 0;
  const [rows, columns] = [Math.min(a.length, lengthMax), Math.min(b.length, lengthMax)];
  const losses = isUnwritten ? unwrittenLossCosts : lossCosts;
  load(a, rows, down, losses);
  load(b, columns, across, losses);
  if (most < lengthMax && (leastCost(down, rows, across, columns) > most || leastCost(across, columns, down, rows) > most)) return most + 1;
  table[0] = 0;
  for (let column = 1; column <= columns; column++) table[column] = at(table, column - 1) + at(across.loss, column - 1);
  let before = 0;
  for (let row = 1; row <= rows; row++) {
    const least = fillRow(row, columns);
    // Two sounds that changed places skip a row.
    if (least > most && before + costs.swapped > most) return most + 1;
    before = least;
  }
  return at(table, rows * width + columns);
}

/**
 * What two words lie apart at least: each sound of the one that costs a whole one where it is lost, and for which nothing in the other may
 * stand. Most words of two persons are told apart by this, without a table.
 */
function leastCost(one: Side, length: number, other: Side, otherLength: number): number {
  let [low, high] = [0, 0];
  for (let place = 0; place < otherLength; place++) {
    const code = at(other.codes, place);
    if (code < 32) low |= 1 << code;
    else if (code < known) high |= 1 << (code - 32);
  }
  let sum = 0;
  for (let place = 0; place < length; place++) {
    const code = at(one.codes, place);
    if (code >= known || at(one.loss, place) < 1 || isAmong(alikeBits, code, low, high)) continue;
    sum += isAmong(nearBits, code, low, high) ? costs.near : 1;
  }
  return sum;
}

function isAmong([lows, highs]: readonly [Int32Array, Int32Array], code: number, low: number, high: number): boolean {
  return ((at(lows, code) & low) | (at(highs, code) & high)) !== 0;
}

/** Sounds of a word as bits, 32 in each number: whole ones that must be found again, and those that it has something alike or near for. */
export type SoundBits = { readonly must: SoundSet; readonly alike: SoundSet; readonly near: SoundSet };
type SoundSet = readonly [low: number, high: number];

/** The bits of a word's sounds, by which words that lie far apart are told before anything else. */
export function soundBitsOf(word: string): SoundBits {
  const has = new Uint8Array(known + 1);
  for (let place = 0; place < word.length; place++) has[numberOf[word.charCodeAt(place)] ?? known] = 1;
  const [low, high] = setOf((code) => has[code] === 1);
  return {
    must: setOf((code) => has[code] === 1 && (lossCosts?.[code] ?? 1) >= 1),
    alike: setOf((code) => isAmong(alikeBits, code, low, high)),
    near: setOf((code) => isAmong(nearBits, code, low, high)),
  };
}

function setOf(isIn: (code: number) => boolean): SoundSet {
  let [low, high] = [0, 0];
  for (let code = 0; code < known; code++) {
    if (!isIn(code)) continue;
    if (code < 32) low |= 1 << code;
    else high |= 1 << (code - 32);
  }
  return [low, high];
}

/** What a sound costs at least for which the other word has something near. */
export const nearCost = costs.near;

/** Fills one row of the table and gives its least number. */
function fillRow(row: number, columns: number): number {
  const [start, above] = [row * width, (row - 1) * width];
  const [one, before, loss] = [at(down.codes, row - 1), row > 1 ? at(down.codes, row - 2) : -1, at(down.loss, row - 1)];
  table[start] = at(table, above) + loss;
  let least = at(table, start);
  for (let column = 1; column <= columns; column++) {
    const other = at(across.codes, column - 1);
    let best = at(table, above + column - 1) + changeOf(one, other);
    const lost = at(table, above + column) + loss;
    if (lost < best) best = lost;
    const added = at(table, start + column - 1) + at(across.loss, column - 1);
    if (added < best) best = added;
    if (column > 1 && before === other && one !== other && one === at(across.codes, column - 2))
      best = Math.min(best, at(table, above - width + column - 2) + costs.swapped);
    table[start + column] = best;
    if (best < least) least = best;
  }
  return least;
}

function changeOf(one: number, other: number): number {
  if (one === other) return 0;
  return one < known && other < known ? at(changeCosts, one * known + other) : 1;
}
