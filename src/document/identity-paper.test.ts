import { beforeAll, expect, test } from "vitest";
import { examplePapers } from "./examples.ts";
import { paperInputs, type PaperInput } from "./inputs.ts";
import { kindOfNumber, paperForms } from "./kinds.ts";
import { labels, paperTitle } from "./labels.ts";
import { createRenderer, type Renderer } from "./server.ts";

let renderer: Renderer;
beforeAll(() => {
  renderer = createRenderer();
});

type Identity = PaperInput<"identity-card">["papers"][number];
const [card] = examplePapers["identity-card"].papers as [Identity];
const [booklet] = examplePapers["travel-document"].papers as [PaperInput<"travel-document">["papers"][number]];
const cards = (...papers: Identity[]): PaperInput<"identity-card"> => ({ ...examplePapers["identity-card"], papers });
const wordsOf = (picture: string): string =>
  [...picture.matchAll(/class="tsel"[^>]*>([^<]*)</g)]
    .map(([, text = ""]) => text.replaceAll("&lt;", "<"))
    .join(" ")
    .replace(/\s+/g, " ");
const pagesOf = (picture: string): number => picture.match(/class="typst-page"/g)?.length ?? 0;

test("[DO18] a number stands for one kind in a signed code, for ever", () => {
  expect(Object.entries(paperForms).map(([kind, { number }]) => [number, kind])).toEqual([
    [1, "asylum-seeker-certificate"],
    [2, "group-certificate"],
    [3, "refugee-certificate"],
    [4, "complementary-certificate"],
    [5, "stateless-card"],
    [6, "travel-document-1951"],
    [7, "travel-document-1954"],
    [8, "residence-permit"],
    [9, "work-permit"],
    [10, "agency-licence"],
    [11, "patent"],
    [12, "direct-permit"],
    [13, "season-permit"],
  ]);
  expect([kindOfNumber(3), kindOfNumber(99)]).toEqual(["refugee-certificate", undefined]);
});

test("[DO18] a status stands by its code in the place of a nationality", () => {
  const said = (kind: keyof typeof paperForms) => paperForms[kind].nationality;
  expect([said("refugee-certificate"), said("travel-document-1951")]).toEqual(["XXB", "XXB"]);
  expect([said("stateless-card"), said("travel-document-1954")]).toEqual(["XXA", "XXA"]);
  expect([said("complementary-certificate"), said("residence-permit")]).toEqual(["XXC", "own"]);
});

test.each([
  "refugee-certificate",
  "complementary-certificate",
  "stateless-card",
  "residence-permit",
  "work-permit",
  "patent",
  "direct-permit",
  "season-permit",
] as const)("[DO18] a %s is one card of two sides, called so in five languages", async (kind) => {
  const picture = await renderer.preview("identity-card", cards({ ...card, kind }));
  expect(pagesOf(picture)).toBe(2);
  const words = wordsOf(picture);
  for (const language of ["ru", "en", "tg", "uz"] as const) expect(words).toContain(paperTitle(kind)?.[language]);
  for (const line of card.mrz) expect(words).toContain(line);
});

test.each(["travel-document-1951", "travel-document-1954"] as const)(
  "[DO18] a %s says in five languages that its holder may return and keeps whatever nationality there is",
  async (kind) => {
    const picture = await renderer.preview("travel-document", { ...examplePapers["travel-document"], papers: [{ ...booklet, kind }] });
    expect(pagesOf(picture)).toBe(2);
    const words = wordsOf(picture);
    for (const language of ["ru", "en", "tg", "uz"] as const) {
      expect(words).toContain(paperTitle(kind)?.[language]);
      expect(words).toContain(labels.travelInstead[language]);
    }
    for (const line of booklet.mrz) expect(words).toContain(line);
  },
);

test("[DO18] a name of sixty letters in three scripts stays on its card", async () => {
  const long = "Abdulrahmonzoda-Mirzonabieva Gulchehra Saidmuhammadovna binti Yusufbek";
  const names = [long, "Абдулраҳмонзода-Мирзонабиева Гулчеҳра Саидмуҳаммадовна", "عبدالرحمان‌زاده میرزانبی گلچهره سیدمحمد"];
  expect(pagesOf(await renderer.preview("identity-card", cards({ ...card, names })))).toBe(2);
});

test("[DO16] cards of a family come out as one file, in order", async () => {
  const papers = Array.from({ length: 5 }, (_, at) => ({ ...card, number: `ZK00000${at}` }));
  const words = wordsOf(await renderer.preview("identity-card", cards(...papers)));
  const places = papers.map(({ number }) => words.indexOf(number));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places.every((place) => place >= 0)).toBe(true);
  const hundredOne = Array.from({ length: 101 }, () => card);
  expect(paperInputs["identity-card"].safeParse(cards(...hundredOne)).success).toBe(false);
});

test("[DO18] a licence names an organisation and has no place for a person", async () => {
  const words = wordsOf(await renderer.preview("licence", examplePapers.licence));
  expect(words).toContain("Рассвет Плюс");
  for (const language of ["ru", "en", "tg"] as const) expect(words).toContain(paperTitle("agency-licence")?.[language]);
  for (const field of ["names", "born", "sex", "mrz", "photo"])
    expect(paperInputs.licence.safeParse({ ...examplePapers.licence, [field]: "x" }).success).toBe(false);
});
