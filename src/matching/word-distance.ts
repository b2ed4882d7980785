/**
 * How far two spellings lie apart, in sounds: 0 the same, 1 one sound that is another. Vowels weigh less than consonants, sounds that
 * are made alike less than others, and a vowel that Arabic script does not write next to nothing.
 */
const vowels = "aeiouy";
const classOfSound = new Map<string, string>();
/** Sounds that one ear writes for the other. */
for (const alike of ["bp", "vfŵ", "gkqğcċĝǵ", "dtţ", "szśŧ", "jžĵǵ", "čĉcŧ", "šĉẋ", "hxĝẋ"]) {
  for (const sound of alike) classOfSound.set(sound, `${classOfSound.get(sound) ?? ""}${alike}`);
}
/** Sounds that are near enough to be misheard. */
const near = new Set("sẋ,ẋs,pf,fp,vb,bv,kh,hk,qx,xq,gh,hg,kx,xk,ğh,hğ,sš,šs,čš,šč,jč,čj,žš,šž,zž,žz,zj,jz,jg,gj,nm,mn,lr,rl,tč,čt,dj,jd,td,dz,zd,ts,st".split(","));

const frontVowels = "eiy",
  backVowels = "ouŵ";
const costs = { vowelSameRow: 0.12, vowelOther: 0.3, vowelFar: 0.45, vowelLost: 0.45, vowelUnwritten: 0.04, alike: 0.2, near: 0.6, breathLost: 0.3, swapped: 0.7 };

function isVowel(sound: string): boolean {
  return vowels.includes(sound);
}

function changeCost(a: string, b: string): number {
  if (a === b) return 0;
  const [va, vb] = [isVowel(a) || a === "ŵ", isVowel(b) || b === "ŵ"];
  if (va && vb) {
    if (frontVowels.includes(a) && frontVowels.includes(b)) return costs.vowelSameRow;
    if (backVowels.includes(a) && backVowels.includes(b)) return costs.vowelSameRow;
    return a === "a" || b === "a" ? costs.vowelOther : costs.vowelFar;
  }
  if (classOfSound.get(a)?.includes(b)) return costs.alike;
  if (near.has(a + b)) return costs.near;
  // Semivowels between vowels and consonants: j and y, w and u.
  if ((a === "ĵ" && b === "y") || (a === "y" && b === "ĵ")) return costs.alike;
  return va || vb ? 1.1 : 1;
}

function lossCost(sound: string, isUnwritten: boolean): number {
  if (isVowel(sound) || sound === "ŵ") return isUnwritten ? costs.vowelUnwritten : costs.vowelLost;
  return sound === "h" ? costs.breathLost : 1;
}

const lengthMax = 40;
const width = lengthMax + 1;
const table = new Float64Array(width * width);

/** Distance of two words in sounds. `isUnwritten`: one of them is in Arabic script, where short vowels are not written. */
export function soundDistance(a: string, b: string, isUnwritten: boolean): number {
  if (a === b) return 0;
  const [rows, columns] = [Math.min(a.length, lengthMax), Math.min(b.length, lengthMax)];
  table[0] = 0;
  for (let row = 1; row <= rows; row++) table[row * width] = at(row - 1, 0) + lossCost(a[row - 1] ?? "", isUnwritten);
  for (let column = 1; column <= columns; column++) table[column] = at(0, column - 1) + lossCost(b[column - 1] ?? "", isUnwritten);
  for (let row = 1; row <= rows; row++) {
    const one = a[row - 1] ?? "";
    const lossOfOne = lossCost(one, isUnwritten);
    for (let column = 1; column <= columns; column++) {
      const other = b[column - 1] ?? "";
      let best = at(row - 1, column - 1) + changeCost(one, other);
      best = Math.min(best, at(row - 1, column) + lossOfOne, at(row, column - 1) + lossCost(other, isUnwritten));
      if (row > 1 && column > 1 && one === b[column - 2] && other === a[row - 2] && one !== other)
        best = Math.min(best, at(row - 2, column - 2) + costs.swapped);
      table[row * width + column] = best;
    }
  }
  return at(rows, columns);
}

function at(row: number, column: number): number {
  return table[row * width + column] ?? 0;
}
