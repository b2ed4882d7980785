import { useEffect, useState, type ReactNode } from "react";
import type { Answer } from "../../../src/kernel/codes.ts";
import type { PersonLanguage } from "../../../src/kernel/text.ts";
import { setPreference } from "../preference.ts";
import { AnswerField, Button, PersonArea, QuickExit, useFormat, useSearch, useText } from "../index.ts";

const texts = {
  title: {
    en: "You may ask for protection here",
    ru: "Здесь вы можете попросить о защите",
    tg: "Шумо ин ҷо метавонед паноҳ пурсед",
    prs: "شما در این جا می‌توانید پناه بخواهید",
  },
  free: {
    en: "It is free. Nobody tells your country.",
    ru: "Это бесплатно. Вашей стране никто не сообщит.",
    tg: "Ин ройгон аст. Касе ба кишвари шумо хабар намедиҳад.",
    prs: "رایگان است. هیچ کس به کشور شما خبر نمی‌دهد.",
  },
  alone: {
    en: "Are you alone and under 18?",
    ru: "Вы здесь без взрослых и вам нет 18 лет?",
    tg: "Шумо танҳоед ва аз 18 сола хурдед?",
    prs: "آیا تنها هستید و کمتر از ۱۸ سال دارید؟",
  },
  next: { en: "Go on", ru: "Дальше", tg: "Давом", prs: "ادامه" },
};

/** What a person reads: few words, large type, their own direction. */
export function Screen(): ReactNode {
  const [search] = useSearch();
  useEffect(() => setPreference({ theme: search.get("theme") === "dark" ? "dark" : "light" }), [search.toString()]);
  return (
    <PersonArea language={(search.get("language") ?? "prs") as PersonLanguage}>
      <Words />
    </PersonArea>
  );
}

function Words(): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const [alone, setAlone] = useState<Answer>("notAsked");
  return (
    <main className="stack" data-gap="large" style={{ padding: "5rem 1.25rem", maxInlineSize: "40rem", marginInline: "auto" }}>
      <QuickExit />
      <h1>{t(texts.title)}</h1>
      <p>{t(texts.free)}</p>
      <p className="soft">{day("2026-11-24")}</p>
      <AnswerField label={texts.alone} value={alone} onChange={setAlone} />
      <Button kind="main">{t(texts.next)}</Button>
    </main>
  );
}
