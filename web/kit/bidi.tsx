import type { ReactNode } from "react";
import type { PersonName } from "../../src/kernel/codes.ts";

const scripts = {
  Latn: { lang: "und-Latn", dir: "ltr" },
  Cyrl: { lang: "und-Cyrl", dir: "ltr" },
  Arab: { lang: "fa", dir: "rtl" },
} as const;

/** A name as one line, in the order in which it was given. */
export function nameWords(name: PersonName): string {
  return name.whole ?? [name.given, name.father, name.family].filter(Boolean).join(" ");
}

/** Words in a script of their own: isolated, so that they never turn what stands beside them. */
export function Bidi({ script, children }: { readonly script: PersonName["script"]; readonly children: ReactNode }): ReactNode {
  return <bdi {...scripts[script]}>{children}</bdi>;
}

/** A person's names, each in its script; the first stands first, the others soft after it. */
export function Names({ names, isStacked }: { readonly names: readonly PersonName[]; readonly isStacked?: boolean }): ReactNode {
  return (
    <span className="name" data-stacked={isStacked || undefined}>
      {names.map((name, place) => (
        <span key={name.script} className={place === 0 ? "" : "soft"}>
          <Bidi script={name.script}>{nameWords(name)}</Bidi>
        </span>
      ))}
    </span>
  );
}
