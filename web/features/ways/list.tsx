import { useState, type ReactNode } from "react";
import type { Catalogue } from "../../../src/labour/index.ts";
import { Notice, Section, Select, useLanguage, useText } from "../../kit/index.ts";
import { regionName } from "../../kit/regions.ts";
import { WayCard } from "./card.tsx";
import { type Corridor, destinationsOf, origins, waysOf } from "./choose.ts";
import { lawWords } from "./names.ts";
import { wayTexts } from "./texts.ts";
import "./ways.css";

/** The catalogue by corridor: a choice of from, to and for what, and the ways by State. */
export function WayList({ catalogue, withSources = false }: { readonly catalogue: Catalogue; readonly withSources?: boolean }): ReactNode {
  const t = useText();
  const [corridor, setCorridor] = useState<Corridor>({});
  const ways = waysOf(catalogue.channels, corridor);
  const destinations = destinationsOf(catalogue);
  return (
    <div className="ways stack" data-gap="large">
      <Choices corridor={corridor} destinations={destinations} onChange={(part) => setCorridor((before) => ({ ...before, ...part }))} />
      {ways.length === 0 && <p role="status">{t(wayTexts.none)}</p>}
      {destinations
        .filter(({ to }) => ways.some((way) => way.to === to))
        .map(({ to, toTitle }) => (
          <Section key={to} title={lawWords(toTitle)}>
            {ways.some((way) => way.to === to && way.isDemo) && <Notice meaning="due" title={wayTexts.demo} />}
            <div className="way-list">
              {ways
                .filter((way) => way.to === to)
                .map((way) => (
                  <WayCard
                    key={way.id}
                    channel={way}
                    taken={to === catalogue.own ? catalogue.taken.filter((one) => one.procedure === way.procedure) : []}
                    schemes={to === catalogue.own ? catalogue.schemes.filter((one) => one.procedure === way.procedure) : []}
                    withSources={withSources}
                  />
                ))}
            </div>
          </Section>
        ))}
    </div>
  );
}

type Chosen = {
  readonly corridor: Corridor;
  readonly destinations: ReturnType<typeof destinationsOf>;
  readonly onChange: (part: Corridor) => void;
};

function Choices({ corridor, destinations, onChange }: Chosen): ReactNode {
  const language = useLanguage();
  const named = origins
    .map((value) => ({ value, text: regionName(value, language) }))
    .toSorted((a, b) => a.text.localeCompare(b.text, language));
  return (
    <div className="way-choices">
      <Select
        label={wayTexts.from}
        all={wayTexts.all}
        value={corridor.from}
        onChange={(from) => onChange({ from })}
        options={named as { value: string; text: string }[]}
      />
      <Select
        label={wayTexts.to}
        all={wayTexts.all}
        value={corridor.to}
        onChange={(to) => onChange({ to })}
        options={destinations.map(({ to, toTitle }) => ({ value: to, text: lawWords(toTitle) }))}
      />
      <Select
        label={wayTexts.purpose}
        all={wayTexts.all}
        value={corridor.purpose}
        onChange={(purpose) => onChange({ purpose })}
        options={(["work", "study", "settlement"] as const).map((value) => ({ value, text: wayTexts[value] }))}
      />
    </div>
  );
}
