import { generateKeyPairSync } from "node:crypto";
import jsQR from "jsqr";
import QRCode from "qrcode";
import { beforeAll, expect, test } from "vitest";
import { isRightToLeft, personLanguages, type CountryCode, type Day, type NationalityCode } from "../kernel/index.ts";
import { prepareCertificate } from "./certificate.ts";
import { examplePapers } from "./examples.ts";
import { paperInputs, ReferralSlipInput, slipPurposes, type PaperKind } from "./inputs.ts";
import { leaflets } from "./leaflets/index.ts";
import { labels } from "./labels.ts";
import { checkMrz } from "./mrz.ts";
import { printDay } from "./print-day.ts";
import { createRenderer, makeSigner, publicKeyOf, type Renderer } from "./server.ts";
import { encodeSigned, verifySigned } from "./signed-code.ts";

const kinds = Object.keys(examplePapers) as PaperKind[];
let renderer: Renderer;
beforeAll(() => {
  renderer = createRenderer();
});

/** The words of a paper in the order in which they stand, from its picture's text layer. */
async function wordsOf<Kind extends PaperKind>(kind: Kind, change: Partial<(typeof examplePapers)[Kind]> = {}): Promise<string> {
  const picture = await renderer.preview(kind, { ...examplePapers[kind], ...change });
  const entities: Readonly<Record<string, string>> = { "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&#x27;": "'", "&amp;": "&" };
  return [...picture.matchAll(/class="tsel"[^>]*>([^<]*)</g)]
    .map(([, text = ""]) => text.replace(/&[#\w]+;/g, (entity) => entities[entity] ?? entity))
    .join("\u0001");
}
/** The picture's text layer holds runs of the other languages in the order of their shapes. */
const leftToRight = personLanguages.filter((language) => !isRightToLeft(language));
/** Lines may break anywhere a space stands. */
const joined = (words: string) => words.replaceAll("\u0001", " ").replace(/\s+/g, " ");

test.each(kinds)("[DO6] a %s is printed as an archivable, tagged PDF", async (kind) => {
  const bytes = Buffer.from(await renderer.render(kind, examplePapers[kind])).toString("latin1");
  expect(bytes.slice(0, 5)).toBe("%PDF-");
  expect(bytes).toContain("/StructTreeRoot");
  expect(bytes).toMatch(/<pdfaid:part>2<\/pdfaid:part>/);
});

test.each(kinds.flatMap((kind) => personLanguages.map((language) => [kind, language] as const)))(
  "[DO6] a %s is printed for a reader of %s",
  async (kind, personLanguage) => {
    expect((await renderer.render(kind, { ...examplePapers[kind], personLanguage })).length).toBeGreaterThan(10_000);
  },
);

const nasty = String.raw`#read("/etc/passwd") $x^2$ \ *b* _i_ @r <l> "q" // c #{1+1} [z]`;
test("[DO6] what a person is called prints as typed, never as markup", async () => {
  const words = joined(await wordsOf("decision-letter", { names: [nasty] }));
  expect(words).toContain(nasty);
});
test.each(["information-receipt", "asylum-seeker-certificate"] as const)("[DO6] a name on a %s prints as typed", async (kind) => {
  expect(joined(await wordsOf(kind, { names: [nasty] }))).toContain(nasty);
});

/** The words of each page. */
async function pagesOf<Kind extends PaperKind>(kind: Kind, change: Partial<(typeof examplePapers)[Kind]>): Promise<string[]> {
  const picture = await renderer.preview(kind, { ...examplePapers[kind], ...change });
  return picture
    .split('class="typst-page"')
    .slice(1)
    .map((page) => [...page.matchAll(/class="tsel"[^>]*>([^<]*)</g)].map(([, text]) => text).join(" "));
}

test.each(personLanguages)(
  "[DO8] the signature of a letter never stands on a page of its own, for a reader of %s",
  async (personLanguage) => {
    const letter = examplePapers["decision-letter"];
    for (const change of [
      {},
      { sources: [] },
      { sources: [], citations: [] },
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((more) => ({
        reasons: [...letter.reasons, ...Array.from({ length: more }, () => "Ещё одно основание решения.")],
      })),
    ]) {
      const last = (await pagesOf("decision-letter", { personLanguage, ...change })).at(-1) ?? "";
      expect(last.slice(0, last.indexOf("Каримова")).length, JSON.stringify(Object.keys(change))).toBeGreaterThan(20);
    }
  },
);

test("[DO9] a topic of a leaflet is not cut in two by the end of a page", async () => {
  for (const personLanguage of leftToRight) {
    const pages = await pagesOf("leaflet", { personLanguage });
    for (const leaflet of leaflets) {
      const first = leaflet.lines[0]?.[personLanguage]?.slice(0, 12);
      const end = leaflet.lines.at(-1)?.[personLanguage]?.slice(0, 12);
      if (first && end)
        expect(
          pages.filter((page) => page.includes(first) && page.includes(end)).length,
          `${personLanguage} ${leaflet.topic}`,
        ).toBeGreaterThan(0);
    }
  }
});

test("[DO6] a name of sixty characters and a long address stay on one slip", async () => {
  const long = "Abdulrahmonzoda-Mirzonabieva Gulchehra Saidmuhammadovna binti Yusufbek";
  const picture = await renderer.preview("asylum-seeker-certificate", {
    ...examplePapers["asylum-seeker-certificate"],
    names: [long, long, long],
    rights: [labels.slipShow, labels.slipShow],
  });
  expect(picture.match(/class="typst-page"/g)?.length).toBe(1);
  const service = {
    ...examplePapers["referral-slip"].service,
    address: { en: long, ru: `${long} ${long}`, prs: "سرک باغ ".repeat(12).trim(), tg: long },
  };
  const slip = await renderer.preview("referral-slip", { ...examplePapers["referral-slip"], service, code: "PANAH1:".padEnd(400, "A") });
  expect(slip.match(/class="typst-page"/g)?.length).toBe(1);
});

test.each(["reason", "names", "nationality", "needs", "grounds", "claim", "feared", "born", "note"])(
  "[DO1] a slip has no place for %s",
  (field) => {
    expect(ReferralSlipInput.safeParse(examplePapers["referral-slip"]).success).toBe(true);
    expect(ReferralSlipInput.safeParse({ ...examplePapers["referral-slip"], [field]: "x" }).success).toBe(false);
  },
);

test("[DO1] the purposes and fixed words of a slip say nothing of why a person fled", () => {
  const words = Object.entries(labels)
    .filter(([key]) => key.startsWith("slip") || key.startsWith("purpose."))
    .flatMap(([, text]) => Object.values(text));
  const telling =
    /asylum|refugee|traffick|violence|rape|war|persecut|fear|victim|убежищ|беженц|торговл|насили|войн|преслед|страх|жертв|پناهنده|پناهندگی|قاچاق|خشونت|جنگ|تجاوز|قربانی|паноҳ|гуреза|зӯроварӣ|ҷанг|қурбонӣ|босқын|пана |зорлық|соғыс|құрбан|қорқ|качкын|башпаанек|зордук|согуш|курман|корк|bosgun|gaçybatalga|zorluk|uruş|pida|gork|qochqin|boshpana|zoʻravon|urush|qurbon|qoʻrq|کډوال|پناه|تاوتریخ|جګړ|وېر/i;
  expect(words.length).toBe(20 * personLanguages.length);
  expect(words.filter((text) => telling.test(text))).toEqual([]);
  expect(slipPurposes.every((purpose) => `purpose.${purpose}` in labels)).toBe(true);
});

test("[DO1] a slip carries a code only where the service asks for one", async () => {
  const plain = await renderer.preview("referral-slip", examplePapers["referral-slip"]);
  const coded = await renderer.preview("referral-slip", { ...examplePapers["referral-slip"], code: "PANAH1:ABC" });
  expect([plain, coded].map((picture) => picture.includes("data:image/svg+xml"))).toEqual([false, true]);
});

test("[DO7] a reader of Dari gets both calendars and their own digits", async () => {
  expect(printDay("2026-03-07" as Day, "prs")).toBe("۷ مارچ ۲۰۲۶ (۱۶ حوت ۱۴۰۴)");
  expect(printDay("2026-03-20" as Day, "prs")).toContain("۲۹ حوت ۱۴۰۴");
  expect(printDay("2026-03-21" as Day, "ps")).toBe("۲۱ مارچ ۲۰۲۶ (۱ وری ۱۴۰۵)");
  expect(joined(await wordsOf("decision-letter"))).toMatch(/۱۸ حمل ۱۴۰۵/);
});

test.each([
  ["en", "7 March 2026"],
  ["ru", "7 марта 2026 г."],
  ["tg", "7 марти 2026"],
  ["kk", "2026 ж. 7 наурыз"],
  ["tk", "7 mart 2026"],
] as const)("[DO7] a day in %s is %s", (language, printed) => {
  expect(printDay("2026-03-07" as Day, language)).toBe(printed);
});

test("[DO9] a leaflet to take along holds every line in the person's language, and nothing of the person", async () => {
  for (const language of leftToRight) {
    const words = joined(await wordsOf("leaflet", { personLanguage: language }));
    for (const { lines } of leaflets) for (const line of lines) expect(words).toContain(line[language]);
  }
  for (const field of ["names", "reference"])
    expect(paperInputs.leaflet.safeParse({ ...examplePapers.leaflet, [field]: "x" }).success).toBe(false);
});

test.each(["referral-slip", "decision-letter"] as const)(
  "[DO7] a %s on which a service or a State wrote in another language than the person's says so",
  async (kind) => {
    const says = "Часть этой бумаги не на вашем языке";
    expect(joined(await wordsOf(kind, { personLanguage: "ky" }))).toContain(says);
    expect(joined(await wordsOf(kind, { personLanguage: "tg" }))).not.toContain(says);
  },
);

test.each(["leaflet", "information-receipt", "referral-slip"] as const)(
  "[DO9] a %s tells the officer that no native reader has read its words",
  async (kind) => {
    expect(joined(await wordsOf(kind, { personLanguage: "kk" }))).toContain("ещё не проверен носителем языка");
  },
);

test.each(["prs", "ps"] as const)("[DO7] telephone, reference and zone are never mirrored for a reader of %s", async (personLanguage) => {
  const slip = await wordsOf("referral-slip", { personLanguage });
  expect(slip).toContain("+000 44 600 12 34");
  expect(slip).toContain("XD-7K3M-29Q4");
  expect(await wordsOf("asylum-seeker-certificate", { personLanguage })).toContain("I<UTO7K3M29Q4<5<<<<<<<<<<<<<<<");
});

test("[DO8] a decision letter says the last day to appeal in both languages, and that a figure is not confirmed", async () => {
  const words = joined(await wordsOf("decision-letter", { personLanguage: "tg", officerLanguage: "ru" }));
  for (const expected of ["7 апреля 2026 г.", "7 апрели 2026", "не подтверждён", "тасдиқ нашудааст", "tj-refugee-2002:14.5"])
    expect(words).toContain(expected);
});

test("[DO8] a letter without a summary tells the person to ask for an interpreter", async () => {
  const { summary: _, ...without } = examplePapers["decision-letter"];
  const picture = joined(await wordsOf("decision-letter", { ...without, summary: undefined as never, personLanguage: "en" }));
  expect(picture).toContain("read to you by an interpreter");
});

test("[DO8] a letter says in which language its reasons stand; who reads that language is told no more, and needs no summary", async () => {
  const { summary: _, ...without } = examplePapers["decision-letter"];
  const letter = { ...without, summary: undefined as never };
  const words = joined(await wordsOf("decision-letter", { ...letter, personLanguage: "tg", reasonsIn: "ru" }));
  expect(words).toContain("Асосҳо ҳамон тавре ки навишта шудаанд, чоп шудаанд. Забон: русӣ.");
  expect(words).toContain("Хулосаи хаттӣ бо забони шумо тайёр набуд.");
  const own = joined(await wordsOf("decision-letter", { ...letter, personLanguage: "ru", reasonsIn: "ru" }));
  expect(own).not.toContain("Письменного изложения на вашем языке ещё нет");
});

test("[DO25] a discreet letter has another title, no reasons, no clause and nobody's name, and says where the reasons are", async () => {
  const { about: _, signatory: __, reasonsIn: ___, ...rest } = examplePapers["decision-letter"];
  const change = { ...rest, reasons: [], citations: [], sources: [], isDiscreet: true as const, personLanguage: "tg" as const };
  const picture = await renderer.preview("decision-letter", change);
  const words = joined([...picture.matchAll(/class="tsel"[^>]*>([^<]*)</g)].map(([, text = ""]) => text).join(" "));
  expect(words).toContain("Мактуб");
  expect(words).toContain("Асосҳо дар ин варақ нестанд");
  expect(words).not.toMatch(/Каримова|Определение беженца|Основания решения/);
});

test("[DO24] a statement says its lines in both languages, and an agreement has a place for the person to sign", async () => {
  const words = joined(await wordsOf("statement", { personLanguage: "tg", officerLanguage: "ru" }));
  for (const expected of ["7 мая 2026 г.", "7 майи 2026", "Васӣ", "Farida Noori", "Имзои шахс"]) expect(words).toContain(expected);
  expect(joined(await wordsOf("statement", { personLanguage: "tg", isSigned: false }))).not.toContain("Имзои шахс");
});

test("[DO2] zone, code and print of a certificate are made from the same facts", async () => {
  const { privateKey } = generateKeyPairSync("ed25519");
  const pem = privateKey.export({ format: "pem", type: "pkcs8" }).toString();
  const prepared = prepareCertificate({
    kind: "asylum-seeker-certificate",
    number: "7K3M29Q4",
    reference: "XD-7K3M-29Q4",
    issuer: "XD" as CountryCode,
    format: "TD1",
    documentCode: "I",
    family: "Ahmadzai",
    given: "Parwana",
    names: ["Parwana Ahmadzai", "پروانه احمدزی"],
    birth: { precision: "estimated", ageYears: 15, on: "2026-03-07" },
    sex: "F",
    nationality: "AF" as NationalityCode,
    validFrom: "2026-03-07" as Day,
    validTo: "2026-06-06" as Day,
    status: { list: "XD/1", place: 12 },
  });
  if (!prepared.ok) throw new Error(prepared.refusal.code);
  expect(checkMrz(prepared.value.mrz)).toMatchObject({ ok: true, fields: { number: "7K3M29Q4", born: "<<<<<<" } });
  expect(prepared.value.claims).not.toHaveProperty("born");
  const code = await encodeSigned(prepared.value.claims, "XD-1", makeSigner(pem));
  const scanned = scan(code);
  expect(scanned).toBe(code);
  const keys = [{ keyId: "XD-1", issuer: "XD", publicKey: publicKeyOf(pem) }];
  expect(await verifySigned(scanned, keys, [], "2026-04-01" as Day)).toMatchObject({ verdict: "valid", says: prepared.value.claims });
});

test("[DO5] a certificate is not printed with a zone that fails", () => {
  const certificate = examplePapers["asylum-seeker-certificate"];
  const [first = "", ...rest] = certificate.mrz;
  expect(paperInputs["asylum-seeker-certificate"].safeParse({ ...certificate, mrz: [first.replace("7K", "8K"), ...rest] }).success).toBe(
    false,
  );
});

/** What a camera reads from the squares of a code. */
function scan(code: string): string {
  const { modules } = QRCode.create(code, { errorCorrectionLevel: "M" });
  const pixels = 4;
  const size = (modules.size + 8) * pixels;
  const image = new Uint8ClampedArray(size * size * 4).fill(255);
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const [row, column] = [Math.floor(y / pixels) - 4, Math.floor(x / pixels) - 4];
      const inside = row >= 0 && column >= 0 && row < modules.size && column < modules.size;
      if (inside && modules.get(row, column)) image.fill(0, (y * size + x) * 4, (y * size + x) * 4 + 3);
    }
  }
  return jsQR.default(image, size, size)?.data ?? "";
}
