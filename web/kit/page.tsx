import { createContext, useEffect, useRef, type ReactNode } from "react";
import { Link } from "./address.tsx";
import { useText, useWording, type Wording } from "./text.ts";
import { kitTexts } from "./texts.ts";

export type Crumb = { readonly to: string; readonly text: Wording };

let hasGone = false;

/** Whether something is drawn within a page, or is all that stands on the screen. */
export const WithinPage = createContext(false);

/**
 * The frame of every screen: where one is, its title, what can be done, and the content.
 * `title` is also the window's title: a reference, never a person's name (shoulder safety); a name goes into `heading`.
 */
export function Page({
  title,
  heading,
  crumbs = [],
  actions,
  aside,
  lead,
  children,
}: {
  readonly title: Wording;
  readonly heading?: ReactNode;
  readonly crumbs?: readonly Crumb[];
  readonly actions?: ReactNode;
  readonly lead?: ReactNode;
  /** A second column on wide screens, below on narrow ones. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const word = useWording();
  const t = useText();
  const name = word(title);
  const top = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // After going somewhere a screen reader starts at the new title; the first page is left as the browser opened it.
    if (hasGone) top.current?.focus({ preventScroll: true });
    hasGone = true;
  }, []);
  useEffect(() => {
    document.title = `${name} · Panah`;
  }, [name]);
  return (
    <WithinPage value={true}>
      <article className="page">
        <header className="page-head">
          {crumbs.length > 0 && (
            <nav className="crumbs" aria-label={t(kitTexts.where)}>
              <ol>
                {crumbs.map((crumb) => (
                  <li key={crumb.to}>
                    <Link to={crumb.to}>{word(crumb.text)}</Link>
                  </li>
                ))}
              </ol>
            </nav>
          )}
          <div className="page-title">
            <h1 ref={top} tabIndex={-1}>
              {heading ?? name}
            </h1>
            {actions && <div className="line page-actions">{actions}</div>}
          </div>
          {lead && <p className="page-lead">{lead}</p>}
        </header>
        <div className="page-body" data-aside={aside !== undefined || undefined}>
          <div className="stack" data-gap="large">
            {children}
          </div>
          {aside && (
            <aside className="stack" data-gap="large">
              {aside}
            </aside>
          )}
        </div>
      </article>
    </WithinPage>
  );
}

/** A part of a page with its own heading. */
export function Section({
  title,
  actions,
  note,
  children,
}: {
  readonly title: Wording;
  readonly actions?: ReactNode;
  readonly note?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const word = useWording();
  return (
    <section className="section">
      <div className="section-head">
        <h2>{word(title)}</h2>
        {note && <span className="soft small">{note}</span>}
        {actions && <div className="line">{actions}</div>}
      </div>
      {children}
    </section>
  );
}

/** Names and values of one thing, in one column or as many as fit. */
export function Facts({ items }: { readonly items: readonly { readonly name: Wording; readonly value: ReactNode }[] }): ReactNode {
  const word = useWording();
  const t = useText();
  return (
    <dl className="facts">
      {items.map((item) => (
        <div key={word(item.name)}>
          <dt>{word(item.name)}</dt>
          <dd>{item.value ?? <span className="not-asked">{t(kitTexts.notAsked)}</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
