import type { ReactNode } from "react";
import { Link } from "./address.tsx";

export type ListItem = {
  readonly id: string;
  readonly title: ReactNode;
  /** One soft line under the title. */
  readonly note?: ReactNode;
  /** At the end of the row: a clock, a badge, a button. */
  readonly end?: ReactNode;
  readonly to?: string;
};

/** A few things, a row each: for phones and for side columns, where a table is too much. */
export function List({
  items,
  empty,
  label,
}: {
  readonly items: readonly ListItem[];
  readonly empty?: ReactNode;
  readonly label?: string;
}): ReactNode {
  if (items.length === 0) return empty;
  return (
    <ul className="list" aria-label={label}>
      {items.map((item) => (
        <li key={item.id}>
          <div className="list-words">
            {item.to ? (
              <Link to={item.to} className="list-link">
                {item.title}
              </Link>
            ) : (
              <span>{item.title}</span>
            )}
            {item.note && <span className="small soft">{item.note}</span>}
          </div>
          {item.end && <div className="list-end">{item.end}</div>}
        </li>
      ))}
    </ul>
  );
}
