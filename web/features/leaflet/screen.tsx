import { useEffect, useState, type ReactNode } from "react";
import { leaflets } from "../../../src/document/index.ts";
import { personLanguages, type PersonLanguage, type PersonText } from "../../../src/kernel/index.ts";
import { forgetDrafts, PersonArea, useFormat, useGo, useSearch, useText } from "../../kit/index.ts";
import { ExplainedDialog } from "./explained.tsx";
import { ownNames, useSpeech } from "./speech.ts";
import { explainTexts, leafletTexts } from "./texts.ts";
import "./leaflet.css";

const complete: readonly PersonLanguage[] = ["prs", "tg", "ru", "en"];
const neutral = "about:blank";

/** Leaves at once, in place of this page; nothing typed stays. */
function leave(): void {
  forgetDrafts();
  document.body.hidden = true;
  window.location.replace(neutral);
}

/** What a person is told at first contact: full screen, in their language, one thing at a time, turned to them. */
export function Screen(): ReactNode {
  const [search, change] = useSearch();
  const asked = search.get("language") as PersonLanguage | null;
  const language = asked && personLanguages.includes(asked) ? asked : "prs";
  const nearest = language === "ps" ? "prs" : "ru";
  const shown = complete.includes(language) ? language : nearest;
  const [isTurned, setTurned] = useState(false);
  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (event.key === "Escape" && !document.querySelector("dialog[open]")) leave();
    };
    document.addEventListener("keydown", hear);
    document.title = "Panah";
    return () => document.removeEventListener("keydown", hear);
  }, []);
  return (
    <div className="leaflet-screen">
      <div className="leaflet-turn" data-turned={isTurned || undefined}>
        <PersonArea language={shown}>
          <Leaflet wanted={language} shown={shown} onLanguage={(next) => change({ language: next })} onTurn={() => setTurned(!isTurned)} />
        </PersonArea>
      </div>
      <OfficerBar search={search} language={language} />
    </div>
  );
}

function Leaflet({
  wanted,
  shown,
  onLanguage,
  onTurn,
}: {
  readonly wanted: PersonLanguage;
  readonly shown: PersonLanguage;
  readonly onLanguage: (language: PersonLanguage) => void;
  readonly onTurn: () => void;
}): ReactNode {
  const t = useText();
  const [place, setPlace] = useState(0);
  const [isChoosing, setChoosing] = useState(false);
  const leaflet = leaflets[place];
  const lines = leaflet ? leaflet.lines.map((line: PersonText) => t(line)) : [];
  const speech = useSpeech(shown);
  const go = (to: number): void => {
    speech.stop();
    setPlace(to);
  };
  return (
    <main className="leaflet">
      <header className="leaflet-head">
        <div className="line">
          <button type="button" className="button" aria-expanded={isChoosing} onClick={() => setChoosing(!isChoosing)}>
            <span className="unseen">{t(leafletTexts.language)}: </span>
            {ownNames[wanted]}
          </button>
          <button type="button" className="button" onClick={onTurn}>
            {t(leafletTexts.turn)}
          </button>
          <Listen speech={speech} words={[leaflet ? t(leaflet.title) : "", ...lines]} />
        </div>
        <button type="button" className="leaflet-exit" onClick={leave}>
          {t(leafletTexts.exit)} <span aria-hidden="true">✕</span>
        </button>
      </header>
      {isChoosing && (
        <Languages
          wanted={wanted}
          onLanguage={(language) => {
            onLanguage(language);
            setChoosing(false);
          }}
        />
      )}
      {wanted !== shown && <p className="soft">{t(leafletTexts.otherLanguage, { language: ownNames[wanted] })}</p>}
      <article className="leaflet-words" aria-live="polite">
        <h1>{leaflet && t(leaflet.title)}</h1>
        {lines.map((line, n) => (
          <p key={line} data-spoken={speech.at === n + 1 || undefined}>
            {line}
          </p>
        ))}
      </article>
      <Steps place={place} onGo={go} />
    </main>
  );
}

function Listen({ speech, words }: { readonly speech: ReturnType<typeof useSpeech>; readonly words: readonly string[] }): ReactNode {
  const t = useText();
  if (!speech.canSpeak) return null;
  return (
    <button
      type="button"
      className="button"
      aria-pressed={speech.isSpeaking}
      onClick={() => (speech.isSpeaking ? speech.stop() : speech.speak(words))}
    >
      {t(speech.isSpeaking ? leafletTexts.stop : leafletTexts.listen)}
    </button>
  );
}

function Languages({
  wanted,
  onLanguage,
}: {
  readonly wanted: PersonLanguage;
  readonly onLanguage: (language: PersonLanguage) => void;
}): ReactNode {
  return (
    <ul className="leaflet-languages">
      {personLanguages.map((one) => (
        <li key={one}>
          <button
            type="button"
            className="button"
            lang={one}
            dir={one === "prs" || one === "ps" ? "rtl" : "ltr"}
            aria-pressed={one === wanted}
            onClick={() => onLanguage(one)}
          >
            {ownNames[one]}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Steps({ place, onGo }: { readonly place: number; readonly onGo: (to: number) => void }): ReactNode {
  const t = useText();
  const { number } = useFormat();
  return (
    <nav className="leaflet-steps" aria-label={t(leafletTexts.title)}>
      {place > 0 ? (
        <button type="button" className="button" onClick={() => onGo(place - 1)}>
          {t(leafletTexts.back)}
        </button>
      ) : (
        <span />
      )}
      <span className="soft">{t(leafletTexts.page, { n: number(place + 1), all: number(leaflets.length) })}</span>
      {place < leaflets.length - 1 ? (
        <button type="button" className="button" data-kind="main" onClick={() => onGo(place + 1)}>
          {t(leafletTexts.next)}
        </button>
      ) : (
        <span />
      )}
    </nav>
  );
}

/** What is the officer's stands below, small and in their language; it never turns with the leaflet. */
function OfficerBar({ search, language }: { readonly search: URLSearchParams; readonly language: PersonLanguage }): ReactNode {
  const t = useText();
  const goTo = useGo();
  const [isOpen, setOpen] = useState(false);
  const [group, person] = [search.get("group") ?? undefined, search.get("person") ?? undefined];
  const back = person ? `/persons/${person}` : group ? `/post/${group}` : "/post/new";
  return (
    <>
      <footer className="leaflet-officer">
        <button type="button" className="toggle" onClick={() => goTo(back)}>
          {t(explainTexts.toOfficer)}
        </button>
        <span className="small soft">{t(explainTexts.notReviewed)}</span>
        <button type="button" className="button" onClick={() => setOpen(true)}>
          {t(explainTexts.explained)}
        </button>
      </footer>
      <ExplainedDialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        onDone={() => goTo(back)}
        group={group}
        person={person}
        language={language}
      />
    </>
  );
}
