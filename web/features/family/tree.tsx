import type { CSSProperties, ReactNode } from "react";
import { dayAt, type Birth, type Instant, type PersonName } from "../../../src/kernel/index.ts";
import type { FamilyLink, FamilyPerson, KinStanding } from "../../../src/person/index.ts";
import { Link, Mark, type Meaning, useNow, useText } from "../../kit/index.ts";
import { useOfficer } from "../person/officer.ts";
import { useAgeWords, WhoName } from "../person/words.tsx";
import { card, drawRows, lineOf, rowsOf } from "./layout.ts";
import { familyTexts, standingTexts } from "./texts.ts";
import "./family.css";

const rem = (px: number): string => `${px / 16}rem`;
const at = ({ x, y }: { readonly x: number; readonly y: number }): CSSProperties => ({
  insetInlineStart: rem(x),
  insetBlockStart: rem(y),
});

/** The shape of how sure a relation is. */
export const meaningOf: Readonly<Record<KinStanding, Meaning>> = { confirmed: "safe", stated: "due", denied: "blocked", unknown: "plain" };

/** The names of somebody of a family, which were parsed where they were recorded. */
export function FamilyName({ person }: { readonly person: FamilyPerson | undefined }): ReactNode {
  if (person?.named !== undefined) return <bdi>{person.named}</bdi>;
  return <WhoName names={(person?.names ?? []).slice(0, 1) as unknown as readonly PersonName[]} />;
}

/** A family drawn in rows by generation. The same is said in words by the list that stands with it. */
export function Tree({
  own,
  persons,
  links,
}: {
  readonly own: string;
  readonly persons: readonly FamilyPerson[];
  readonly links: readonly FamilyLink[];
}): ReactNode {
  const t = useText();
  const standing = links.filter((one) => one.ended === undefined);
  const drawing = drawRows(
    rowsOf(
      own,
      persons.map((one) => one.key),
      standing,
    ),
  );
  const reference = persons.find((one) => one.key === own)?.reference ?? "";
  return (
    <div className="stack" data-gap="small">
      <div className="tree-frame" tabIndex={0} role="group" aria-label={t(familyTexts.picture, { reference })}>
        <div className="tree" style={{ inlineSize: rem(drawing.wide), blockSize: rem(drawing.high) }}>
          <svg viewBox={`0 0 ${drawing.wide} ${drawing.high}`} aria-hidden="true">
            {standing.map((link) => (
              <path key={link.id} className="tree-line" data-standing={link.standing} d={lineOf(drawing, link)?.d} />
            ))}
          </svg>
          {standing.map((link) => {
            const line = lineOf(drawing, link);
            return line ? (
              <span key={link.id} className="tree-mark" style={at(line.middle)} aria-hidden="true">
                <Mark meaning={meaningOf[link.standing]} />
              </span>
            ) : null;
          })}
          <ol>
            {persons.map((person) => (
              <Card
                key={person.key}
                person={person}
                isOwn={person.key === own}
                place={at(drawing.spots.get(person.key) ?? { x: 0, y: 0 })}
              />
            ))}
          </ol>
        </div>
      </div>
      <p className="tree-legend small soft">
        {(Object.keys(standingTexts) as KinStanding[]).map((one) => (
          <span key={one}>
            <Mark meaning={meaningOf[one]} /> {t(standingTexts[one])}
          </span>
        ))}
      </p>
    </div>
  );
}

function Card({
  person,
  isOwn,
  place,
}: {
  readonly person: FamilyPerson;
  readonly isOwn: boolean;
  readonly place: CSSProperties;
}): ReactNode {
  const t = useText();
  const age = useAgeWords();
  const zone = useOfficer()?.country.timeZone ?? "UTC";
  const today = dayAt(new Date(useNow()).toISOString() as Instant, zone);
  const name = (
    <span className="private">
      <FamilyName person={person} />
    </span>
  );
  const note = isOwn ? t(familyTexts.own) : person.hasFile ? age(person.birth as Birth | undefined, today) : t(familyTexts.noFile);
  return (
    <li
      className="tree-card"
      data-own={isOwn || undefined}
      data-fileless={!person.hasFile || undefined}
      style={{ ...place, inlineSize: rem(card.wide), minBlockSize: rem(card.high) }}
    >
      {person.hasFile && !isOwn ? <Link to={`/persons/${person.key}`}>{name}</Link> : name}
      <span className="small soft">{note}</span>
    </li>
  );
}
