import { useState, type ReactNode } from "react";
import { StackedBars } from "../../kit/figures.ts";
import { Badge, Button, Clause, Section, TextField, useDraft, useFormat, useText } from "../../kit/index.ts";
import { useDeciding } from "./deciding.tsx";
import { AskDialog } from "../person/ask-dialog.tsx";
import type { InfluxView } from "./view.ts";
import { influxWords as words } from "./texts.ts";

type Place = InfluxView["places"][number];

/** How full each place is, as it was last reported; one that never reported is not drawn as empty (MI8). */
export function PlacesPart({ view }: { readonly view: InfluxView }): ReactNode {
  const t = useText();
  return (
    <Section title={words.places}>
      <StackedBars
        title={words.placesChart}
        parts={[words.occupied, words.free]}
        note={view.places[0] && <Clause reference={view.places[0].capacity.source} />}
        stacks={view.places.map((place) => ({
          name: place.title,
          values:
            place.occupied === undefined ? [undefined, undefined] : [place.occupied, Math.max(0, place.capacity.quantity - place.occupied)],
          missing: t(words.notReported),
        }))}
      />
      {view.places.map((place) => (
        <PlaceRow key={place.id} place={place} />
      ))}
    </Section>
  );
}

function PlaceRow({ place }: { readonly place: Place }): ReactNode {
  const t = useText();
  const { instant, number } = useFormat();
  const [isReporting, setReporting] = useState(false);
  const over = place.occupied === undefined ? 0 : place.occupied - place.capacity.quantity;
  return (
    <article className="influx-place" aria-label={t(place.title)}>
      <div className="stack" data-gap="small">
        <p>
          <span className="strong">{t(place.title)}</span>{" "}
          <span className="soft">{t(words.serves, { posts: place.serves.map((one) => t(one.title)).join("; ") })}</span>
        </p>
        <p className="line">
          {place.occupied === undefined ? (
            <Badge meaning="due">{t(words.notReported)}</Badge>
          ) : (
            <span>{t(words.ofCapacity, { n: number(place.occupied), all: number(place.capacity.quantity) })}</span>
          )}
          {over > 0 && <Badge meaning="overdue">{t(words.over, { n: over })}</Badge>}
          <span className="small soft">
            {t(place.unitTitle)}
            {place.at && ` · ${t(words.reportedAt, { at: instant(place.at) })}`}
          </span>
        </p>
        <p className="small soft">
          {[...place.staff, ...place.stocks]
            .map(
              (one) =>
                `${t(one.title)}: ${one.counted === undefined ? t(words.notCounted) : number(one.counted)} (${t(words.plannedFor, { n: number(one.planned.quantity) })})`,
            )
            .join(" · ")}
        </p>
      </div>
      {place.mayReport && <Button onPress={() => setReporting(true)}>{t(words.report)}…</Button>}
      {isReporting && <Reporting place={place} onClose={() => setReporting(false)} />}
    </article>
  );
}

type Counts = Readonly<Record<string, string | undefined>>;

/** Figures as typed; an empty one was not counted. */
function countsOf(items: Place["staff"], typed: Counts): Record<string, number> {
  return Object.fromEntries(items.flatMap((one) => (typed[one.id] === undefined ? [] : [[one.id, Number(typed[one.id])]])));
}

function Reporting({ place, onClose }: { readonly place: Place; readonly onClose: () => void }): ReactNode {
  const t = useText();
  const [typed, change, forget] = useDraft<Counts>(`place/${place.id}`, {});
  const { command, send } = useDeciding({ done: words.reported, forget, onClose });
  const wanted = {
    kind: "place.report",
    dossier: place.dossier,
    payload: {
      place: place.id,
      occupied: typed["occupied"] === undefined ? undefined : Number(typed["occupied"]),
      staff: countsOf(place.staff, typed),
      stocks: countsOf(place.stocks, typed),
    },
  };
  return (
    <AskDialog title={words.report} effect={words.reportEffect} command={command} onSend={() => void send(wanted)} onClose={onClose}>
      <p className="strong">{t(place.title)}</p>
      <TextField
        kind="number"
        width="short"
        label={words.sleeping}
        path="payload.occupied"
        value={typed["occupied"]}
        onChange={(occupied) => change({ occupied })}
      />
      {[...place.staff, ...place.stocks].map((one) => (
        <TextField
          key={one.id}
          kind="number"
          width="short"
          label={one.title}
          hint={t(words.plannedFor, { n: one.planned.quantity })}
          value={typed[one.id]}
          onChange={(count) => change({ [one.id]: count })}
        />
      ))}
    </AskDialog>
  );
}
