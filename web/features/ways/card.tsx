import type { ReactNode } from "react";
import type { Catalogue, Channel } from "../../../src/labour/index.ts";
import type { PersonText } from "../../../src/kernel/text.ts";
import { Badge, Facts, Told, useText } from "../../kit/index.ts";
import { LawRefs } from "../procedures/law-refs.tsx";
import { lawWords, nameOf } from "./names.ts";
import { Schemes } from "./schemes.tsx";
import { wayTexts } from "./texts.ts";
import { useWayWords } from "./words.ts";

type Shown = {
  readonly channel: Channel;
  readonly taken: Catalogue["taken"];
  readonly schemes: Catalogue["schemes"];
  readonly withSources?: boolean;
};

/** One lawful way: who may go, within how long one is answered, for how long, at what cost, how many places, and where to apply. */
export function WayCard({ channel, taken, schemes, withSources = false }: Shown): ReactNode {
  const t = useText();
  const words = useWayWords();
  const sources = withSources ? <SourcesOf channel={channel} /> : undefined;
  return (
    <article className="way">
      <div className="way-head">
        <h3>
          <Told text={nameOf(channel.procedure, channel.title)} />
        </h3>
        <Badge meaning="plain">{t(wayTexts[channel.purpose])}</Badge>
      </div>
      <p>
        <Told text={channel.says as PersonText} />
      </p>
      <p className="soft small">{t(wayTexts[channel.level])}</p>
      <Facts
        items={[
          { name: wayTexts.openFor, value: words.openTo(channel) },
          { name: wayTexts.answered, value: <Terms terms={channel.answeredWithin} /> },
          { name: wayTexts.lasts, value: channel.isEndless ? t(wayTexts.schemeEndless) : <Terms terms={channel.lasts} /> },
          { name: wayTexts.cost, value: channel.cost === "unknown" ? t(wayTexts.notKnown) : <Told text={lawWords(channel.cost.says)} /> },
          ...(schemes.length === 0 && (channel.places.length > 0 || taken.length > 0)
            ? [{ name: wayTexts.places, value: <Places channel={channel} taken={taken} /> }]
            : []),
          { name: wayTexts.where, value: <Where channel={channel} /> },
        ]}
      />
      {schemes.length > 0 && <Schemes schemes={schemes} />}
      {sources}
    </article>
  );
}

function Terms({ terms }: { readonly terms: Channel["lasts"] }): ReactNode {
  const t = useText();
  const words = useWayWords();
  if (terms.length === 0) return t(wayTexts.notKnown);
  return (
    <ul className="way-terms">
      {terms.map(({ title, wordings }) => (
        <li key={title.en}>
          {terms.length > 1 && (
            <span className="soft">
              <Told text={lawWords(title)} />:{" "}
            </span>
          )}
          {wordings.map((one) => words.wording(one)).join("; ")}
        </li>
      ))}
    </ul>
  );
}

function Places({ channel, taken }: Pick<Shown, "channel" | "taken">): ReactNode {
  const t = useText();
  const words = useWayWords();
  return (
    <ul className="way-terms">
      {channel.places
        .flatMap(({ wordings }) => wordings)
        .map((one) => (
          <li key={words.wording(one)}>{words.wording(one)}</li>
        ))}
      {taken.map((one) => (
        <li key={one.of.map((answer) => answer.en).join()} className="soft">
          {one.of.map((answer) => t(lawWords(answer))).join(", ")}:{" "}
          {one.taken === "<5" ? t(wayTexts.takenFew) : t(wayTexts.taken, { n: one.taken })}
        </li>
      ))}
    </ul>
  );
}

function Where({ channel }: Pick<Shown, "channel">): ReactNode {
  const { at } = channel.apply;
  const t = useText();
  if (at.length === 0) return t(wayTexts.notKnown);
  return (
    <ul className="way-terms">
      {at.map(({ title, place, phone }) => (
        <li key={title.en}>
          <Told text={lawWords(title)} />
          {place && (
            <>
              , <Told text={place} />
            </>
          )}
          {phone && (
            <>
              {" "}
              <a href={`tel:${phone.replaceAll(" ", "")}`} dir="ltr">
                {phone}
              </a>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The clauses that a way rests on, each once. */
function SourcesOf({ channel }: Pick<Shown, "channel">): ReactNode {
  const wordings = [...channel.answeredWithin, ...channel.lasts, ...channel.places].flatMap((term) => term.wordings);
  const said = [channel.openTo, channel.cost].flatMap((one) => (one === "unknown" ? [] : [one.source]));
  const refs = [...new Set([...channel.source, ...wordings.map((one) => one.source), ...said])];
  return (
    <p className="small">
      <LawRefs refs={refs} />
    </p>
  );
}
