import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { PNG } from "pngjs";
import { around, cell, letters } from "../src/document/photo/cells.ts";
import { grayOf, readZone, writeMrz, zoneFaces, type Gray, type MrzFormat, type MrzInput } from "../src/document/index.ts";
import { type Day, NationalityCode } from "../src/kernel/index.ts";
import { openBrowser } from "../test/browser.ts";
import { chanceFrom, photographed, takenBy } from "../test/zone-photos.ts";

/**
 * `node tools/zone-shapes.ts OCRB.ttf` draws the shapes by which a photo of a paper is read, and the pages that its tests photograph;
 * `--measure N` photographs N invented papers instead and tells how many were read. The font is named by whoever runs it: none ships.
 */
const root = resolve(import.meta.dirname, "..");
const noto = resolve(root, "node_modules/@expo-google-fonts/noto-sans-mono/400Regular/NotoSansMono_400Regular.ttf");
const [ocrB = "", measure, count = "0"] = process.argv.slice(2);
const fonts = { ocrB: readFileSync(ocrB), notoSansMono: readFileSync(noto) };

const browser = await openBrowser();
const page = await browser.newPage();
await page.evaluate(
  loadFonts,
  Object.entries(fonts).map(([name, bytes]) => [name, bytes.toString("base64")] as const),
);

async function loadFonts(all: readonly (readonly [name: string, base64: string])[]): Promise<void> {
  for (const [name, base64] of all) {
    const face = new FontFace(
      name,
      Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)),
    );
    document.fonts.add(await face.load());
  }
}

async function writeShapes(): Promise<void> {
  const shapes: Record<string, string> = {};
  for (const name of Object.keys(fonts)) {
    const drawn = await page.evaluate(drawLetters, { name, letters, cell, around });
    shapes[name] = Buffer.from(
      Uint8Array.from({ length: drawn.length / 2 }, (_, at) => ((drawn[at * 2] ?? 0) << 4) | (drawn[at * 2 + 1] ?? 0)),
    ).toString("base64");
  }
  writeFileSync(resolve(root, "src/document/photo/shapes.json"), `${JSON.stringify(shapes, null, 2)}\n`);
  for (const [file, { font, lines }] of Object.entries(testPages))
    writeFileSync(resolve(root, "test/fixtures/zones", file), await drawPage(font, lines));
}

/** Each letter in its cell, as sixteen shades of ink. Runs in the page. */
function drawLetters(how: { name: string; letters: string; cell: { wide: number; high: number }; around: number }): number[] {
  const size = 400;
  const canvas = new OffscreenCanvas(size * 2, size * 2);
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) throw new Error("no canvas");
  pen.font = `${size}px ${how.name}`;
  pen.textBaseline = "alphabetic";
  const pitch = pen.measureText("H").width;
  const high = pen.measureText("H").actualBoundingBoxAscent;
  const base = size * 1.4;
  const [stepX, stepY] = [pitch / how.cell.wide, (high * (1 + 2 * how.around)) / how.cell.high];
  const all: number[] = [];
  for (const letter of how.letters) {
    pen.fillStyle = "white";
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.fillStyle = "black";
    pen.fillText(letter, size / 2, base);
    const { data } = pen.getImageData(0, 0, canvas.width, canvas.height);
    const inkIn = (left: number, top: number, wide: number, tall: number): number => {
      let sum = 0;
      for (let y = 0; y < 8; y++)
        for (let x = 0; x < 8; x++)
          sum +=
            255 - (data[(Math.floor(top + ((y + 0.5) * tall) / 8) * canvas.width + Math.floor(left + ((x + 0.5) * wide) / 8)) * 4] ?? 255);
      return sum / 64 / 255;
    };
    for (let at = 0; at < how.cell.wide * how.cell.high; at++) {
      const [x, y] = [at % how.cell.wide, Math.floor(at / how.cell.wide)];
      const inkBeside = (dx: number, dy: number) =>
        inkIn(size / 2 + (x + dx) * stepX, base - high * (1 + how.around) + (y + dy) * stepY, stepX, stepY);
      // As a lens draws it: each point with a little of what lies beside it.
      const ink = inkBeside(0, 0) / 2 + (inkBeside(-1, 0) + inkBeside(1, 0) + inkBeside(0, -1) + inkBeside(0, 1)) / 8;
      all.push(Math.min(15, Math.round(ink * 15)));
    }
  }
  return all;
}

const lines = (
  format: MrzFormat,
  { nationality = "AF", ...more }: Partial<Omit<MrzInput, "nationality">> & { readonly nationality?: string },
): readonly string[] => {
  const written = writeMrz({
    format,
    documentCode: format === "TD3" ? "P" : "I",
    issuer: "AF",
    family: "Rahimi",
    given: "Farhad Mohammad",
    number: "P81867884",
    nationality: NationalityCode.parse(nationality),
    birth: { precision: "day", day: "1988-04-09" as Day },
    sex: "M",
    validTo: "2029-07-09",
    ...more,
  });
  if (!written.ok) throw new Error(written.refusal.code);
  return written.value;
};

const testPages: Readonly<Record<string, { readonly font: keyof typeof fonts; readonly lines: readonly string[] }>> = {
  "passport.png": { font: "ocrB", lines: lines("TD3", {}) },
  "passport-long-name.png": {
    font: "ocrB",
    lines: lines("TD3", {
      family: "Qoziboeva Oqilova",
      given: "Zubaydaxon Gulbahor",
      number: "K0O1Z2B85",
      nationality: "TJ",
      issuer: "TJ",
      sex: "F",
    }),
  },
  "card.png": { font: "ocrB", lines: lines("TD1", { documentCode: "ID", number: "D23145890", issuer: "KG", nationality: "KG" }) },
  "own-paper.png": {
    font: "notoSansMono",
    lines: lines("TD3", { issuer: "XD", documentCode: "PR", nationality: "AF", number: "CT0012345" }),
  },
};

async function drawPage(font: string, text: readonly string[]): Promise<Buffer> {
  await page.setViewportSize({ width: 1300, height: 900 });
  await page.setContent(pageOf(font, text));
  await page.evaluate("document.fonts.ready");
  const png = PNG.sync.read(await page.screenshot());
  const gray = grayOf(png.width, png.height, new Uint8ClampedArray(png.data));
  const small = new PNG({ width: gray.width, height: gray.height, colorType: 0, inputColorType: 0 });
  // Sixteen shades are enough to photograph, and a third of the bytes.
  small.data = Buffer.from(gray.data.map((shade) => shade & 0xf0));
  return PNG.sync.write(small, { colorType: 0, inputColorType: 0, bitDepth: 8, inputHasAlpha: false });
}

/** A page of a paper with all that stands around the lines: words, a picture, a fine pattern under all. */
function pageOf(font: string, text: readonly string[]): string {
  // Lines as wide as on a paper: the font's own pitch, drawn out over most of the page.
  const size = 1_190 / (text[0]?.length ?? 44) / (font === "ocrB" ? 0.723 : 0.6);
  const words = [
    "PASSPORT · ПАСПОРТ · پاسپورت",
    "Type P  Code AFG",
    "Surname / Фамилия  RAHIMI",
    "Date of birth 09.04.1988",
    "Authority 0213",
  ];
  return `<style>*{margin:0}body{width:1300px;height:900px;background:repeating-linear-gradient(24deg,#e9efe4 0 5px,#e2e8ea 5px 9px);font:26px sans-serif;position:relative}
    .face{position:absolute;left:60px;top:140px;width:300px;height:400px;background:linear-gradient(#777,#333 40%,#999)}
    .words{position:absolute;left:420px;top:120px;line-height:72px}
    pre{position:absolute;left:48px;bottom:56px;font:${size}px/${size * 1.75}px ${font};color:#1c1c1c}</style>
    <div class="face"></div><div class="words">${words.join("<br>")}</div><pre>${text.join("\n").replaceAll("<", "&lt;")}</pre>`;
}

async function measureReading(papers: number): Promise<void> {
  for (const strain of [0, 0.5, 1, 1.5]) {
    const told = { right: 0, wrongInName: 0, wrongThoughAgreeing: 0, flagged: 0, nothing: 0 };
    let [slowest, sum] = [0, 0];
    for (let seed = 1; seed <= papers; seed++) {
      const chance = chanceFrom(seed * 7919);
      const text = inventedLines(chance);
      const flat = PNG.sync.read(await drawPage(seed % 4 === 0 ? "notoSansMono" : "ocrB", text));
      const gray: Gray = grayOf(flat.width, flat.height, new Uint8ClampedArray(flat.data));
      const photo = photographed(gray, takenBy(chance, strain), chance);
      const began = performance.now();
      const read = readZone(photo, zoneFaces());
      const took = performance.now() - began;
      [slowest, sum] = [Math.max(slowest, took), sum + took];
      if (!read) told.nothing++;
      else if (read.lines.join() === text.join()) told.right++;
      else if (!read.check.ok) told.flagged++;
      else if (read.lines[1] === text[1]) told.wrongInName++;
      else told.wrongThoughAgreeing++;
    }
    process.stdout.write(
      `${JSON.stringify({ strain, papers, ...told, meanMs: Math.round(sum / papers), slowestMs: Math.round(slowest) })}\n`,
    );
  }
}

function inventedLines(chance: () => number): readonly string[] {
  const pick = (from: string) => from[Math.floor(chance() * from.length)] ?? "A";
  const word = (from: string, least: number, most: number) =>
    Array.from({ length: least + Math.floor(chance() * (most - least + 1)) }, () => pick(from)).join("");
  const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  const two = (most: number) => String(1 + Math.floor(chance() * most)).padStart(2, "0");
  return lines("TD3", {
    family: word(alphabet, 4, 12),
    given: `${word(alphabet, 3, 9)} ${word(alphabet, 3, 8)}`,
    number: word(`${alphabet}0123456789`, 9, 9),
    birth: { precision: "day", day: `19${50 + Math.floor(chance() * 49)}-${two(12)}-${two(28)}` as Day },
    sex: chance() < 0.5 ? "F" : "M",
    validTo: `20${27 + Math.floor(chance() * 9)}-${two(12)}-${two(28)}`,
  });
}

if (measure === "--measure") await measureReading(Number(count));
else await writeShapes();
await browser.close();
