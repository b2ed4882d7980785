import type { ReactNode } from "react";
import type { FacilityHead } from "../../../src/facility/index.ts";
import { Figure } from "../../kit/figures.ts";
import { Link, Mark, useText } from "../../kit/index.ts";
import { privateMeanings } from "./meanings.ts";
import { layOut } from "./sketch.ts";
import { facilityWords as words, privateWords } from "./texts.ts";

const frame = { width: 720, height: 320 };
const share = (part: number, whole: number): string => `${(part / whole) * 100}%`;

/** Where places lie to each other, and which of them lack a private room; those whose position nobody recorded are told below. */
export function LackMap({ places }: { readonly places: readonly FacilityHead[] }): ReactNode {
  const t = useText();
  const placed = places.flatMap((of) => (of.position ? [{ of, ...of.position }] : []));
  if (placed.length < 2) return null;
  const unplaced = places.length - placed.length;
  return (
    <Figure
      title={words.map}
      note={unplaced > 0 ? t(words.unplaced, { n: unplaced }) : undefined}
      table={{
        heads: [t(words.place), t(words.privateRoom)],
        rows: placed.map(({ of }) => [t(of.title), t(privateWords[of.privateRoom])]),
      }}
    >
      <ul className="facility-map" style={{ aspectRatio: `${frame.width} / ${frame.height}` }}>
        {layOut(placed, frame).map(({ of, x, y }) => (
          <li key={of.unit} style={{ insetInlineStart: share(x, frame.width), insetBlockStart: share(y, frame.height) }}>
            <Mark meaning={privateMeanings[of.privateRoom]} />
            <Link to={`/facilities/${of.unit}?view=inventory`}>{t(of.title)}</Link>
            <span className="unseen">: {t(privateWords[of.privateRoom])}</span>
          </li>
        ))}
      </ul>
    </Figure>
  );
}
