import type { ReactNode } from "react";

/** The only meanings that carry a colour; `plain` has none. */
export type Meaning = "due" | "overdue" | "safe" | "blocked" | "plain";

const shapes: Readonly<Record<Meaning, ReactNode>> = {
  // Half full: time is running out.
  due: (
    <>
      <circle cx="6" cy="6" r="5" fill="none" stroke="currentColor" strokeWidth="1.5" />
      <path d="M6 1a5 5 0 0 1 0 10z" fill="currentColor" />
    </>
  ),
  overdue: <path d="M6 .6 11.7 11H.3z" fill="currentColor" />,
  safe: (
    <>
      <circle cx="6" cy="6" r="5.5" fill="currentColor" />
      <path d="m3.4 6.2 1.8 1.8 3.4-3.8" fill="none" stroke="var(--surface)" strokeWidth="1.5" />
    </>
  ),
  blocked: (
    <>
      <rect x=".5" y=".5" width="11" height="11" rx="1" fill="currentColor" />
      <path d="M3 6h6" stroke="var(--surface)" strokeWidth="1.8" />
    </>
  ),
  plain: <circle cx="6" cy="6" r="4" fill="none" stroke="currentColor" strokeWidth="1.5" />,
};

/** The shape of a meaning, always beside its word. */
export function Mark({ meaning }: { readonly meaning: Meaning }): ReactNode {
  return (
    <svg className="mark" data-meaning={meaning} viewBox="0 0 12 12" aria-hidden="true">
      {shapes[meaning]}
    </svg>
  );
}
