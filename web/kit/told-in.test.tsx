import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { PersonLanguage } from "../../src/kernel/text.ts";
import { PersonArea } from "./text.ts";
import { ToldIn } from "./told-in.tsx";

const sentence = { en: "Where: {place}", ru: "Где: {place}", prs: "جای: {place}", tg: "Ҷой: {place}" };
const office = { en: "Post Korday", ru: "Пост Кордай" };
const drawn = (language: PersonLanguage, name: typeof office | string = office) =>
  renderToStaticMarkup(
    <PersonArea language={language}>
      <ToldIn sentence={sentence} at="place" name={name} />
    </PersonArea>,
  );

test("[KIT10] a name that lacks the reader's language stands in the one that it has, isolated and marked as that", () => {
  expect(drawn("prs")).toContain('جای: <bdi lang="ru" dir="ltr">Пост Кордай</bdi>');
  expect(drawn("tg")).toContain('Ҷой: <bdi lang="ru" dir="ltr">Пост Кордай</bdi>');
  expect(drawn("en")).toContain("Where: <bdi>Post Korday</bdi>");
  expect(drawn("prs", "Room 12")).toContain("جای: <bdi>Room 12</bdi>");
});
