import { useEffect, useState, type ReactNode } from "react";
import { isReviewed, leaflets } from "../../../src/document/index.ts";
import { personLanguages, type PersonLanguage } from "../../../src/kernel/text.ts";
import { browserTongue, LanguageSwitch, PersonArea, QuickExit, useFormat, useGo, useSearch, useText } from "../../kit/index.ts";
import { useSpeech } from "../../kit/speech.ts";
import { ExplainedDialog } from "./explained.tsx";
import { Listen, PlayRecording } from "./listen.tsx";
import { linePictures, Pictogram, topicPictures } from "./pictures.tsx";
import { findRecording } from "./recordings.ts";
import { explainTexts, leafletTexts } from "./texts.ts";
import "./leaflet.css";

/** What a person is told at first contact: full screen, in their language, one thing at a time, turned to them. */
export function Screen(): ReactNode {
  const [search, change] = useSearch();
  const asked = personLanguages.find((one) => one === search.get("language"));
  const language = asked ?? browserTongue() ?? "ru";
  const [isTurned, setTurned] = useState(false);
  useEffect(() => {
    document.title = "Panah";
  }, []);
  return (
    <div className="leaflet-screen">
      <div className="leaflet-turn" data-turned={isTurned || undefined}>
        <PersonArea language={language}>
          <Leaflet
            language={language}
            isChosen={asked !== undefined}
            onLanguage={(next) => change({ language: next })}
            onTurn={() => setTurned(!isTurned)}
          />
        </PersonArea>
      </div>
      <OfficerBar search={search} language={language} />
    </div>
  );
}

function Leaflet({
  language,
  isChosen,
  onLanguage,
  onTurn,
}: {
  readonly language: PersonLanguage;
  readonly isChosen: boolean;
  readonly onLanguage: (language: PersonLanguage) => void;
  readonly onTurn: () => void;
}): ReactNode {
  const t = useText();
  const [place, setPlace] = useState(0);
  const [isListing, setListing] = useState(false);
  const leaflet = leaflets[place];
  const speech = useSpeech(language);
  const go = (to: number): void => {
    speech.stop();
    setListing(false);
    setPlace(to);
    scrollTo(0, 0);
  };
  if (!leaflet) return null;
  return (
    <main className="leaflet">
      <QuickExit isPlaced />
      <header className="leaflet-head">
        <div className="line">
          <LanguageSwitch language={language} onLanguage={onLanguage} isOpenFirst={!isChosen} />
          <button type="button" className="button" aria-expanded={isListing} onClick={() => setListing(!isListing)}>
            {t(leafletTexts.contents)}
          </button>
          <button type="button" className="button" onClick={onTurn}>
            {t(leafletTexts.turn)}
          </button>
          <Listen speech={speech} words={[t(leaflet.title), ...leaflet.lines.map((line) => t(line))]} />
          <PlayRecording address={findRecording(language, leaflet.topic)} />
        </div>
      </header>
      {isListing ? <Contents place={place} onGo={go} /> : <Words leaflet={leaflet} spoken={speech.at} />}
      <Steps place={place} onGo={go} />
    </main>
  );
}

function Words({ leaflet, spoken }: { readonly leaflet: (typeof leaflets)[number]; readonly spoken: number | undefined }): ReactNode {
  const t = useText();
  return (
    <article className="leaflet-words" aria-live="polite">
      <div className="leaflet-title">
        <Pictogram of={topicPictures[leaflet.topic]} />
        <h1>{t(leaflet.title)}</h1>
      </div>
      {leaflet.lines.map((line, n) => {
        const picture = linePictures[leaflet.topic]?.[n];
        return (
          <div key={line.en} className="leaflet-line" data-spoken={spoken === n + 1 || undefined}>
            {picture && <Pictogram of={picture} />}
            <p>{t(line)}</p>
          </div>
        );
      })}
    </article>
  );
}

/** All topics by picture and name, to go to the one that matters. */
function Contents({ place, onGo }: { readonly place: number; readonly onGo: (to: number) => void }): ReactNode {
  const t = useText();
  return (
    <div className="leaflet-words">
      <h1>{t(leafletTexts.title)}</h1>
      <ul className="leaflet-contents">
        {leaflets.map(({ topic, title }, n) => (
          <li key={topic}>
            <button type="button" className="button" aria-current={n === place ? "page" : undefined} onClick={() => onGo(n)}>
              <Pictogram of={topicPictures[topic]} isSilent />
              {t(title)}
            </button>
          </li>
        ))}
      </ul>
    </div>
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
  const isRead = leaflets.every(({ topic, version }) => isReviewed(topic, language, version));
  return (
    <>
      <footer className="leaflet-officer">
        <button type="button" className="toggle" onClick={() => goTo(back)}>
          {t(explainTexts.toOfficer)}
        </button>
        {!isRead && <span className="small soft">{t(explainTexts.notReviewed)}</span>}
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
