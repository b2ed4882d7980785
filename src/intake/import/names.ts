import type { PersonName } from "../../kernel/index.ts";

type Script = PersonName["script"];
type Parts = { readonly given?: string | undefined; readonly father?: string | undefined; readonly family?: string | undefined };

/** The script most letters of a text are of, or undefined when none is Latin, Cyrillic or Arabic. */
export function findScript(text: string): Script | undefined {
  const counts: [Script, number][] = [
    ["Arab", text.match(/\p{Script=Arabic}/gu)?.length ?? 0],
    ["Cyrl", text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0],
    ["Latn", text.match(/\p{Script=Latin}/gu)?.length ?? 0],
  ];
  const [script, count] = counts.reduce((best, next) => (next[1] > best[1] ? next : best));
  return count > 0 ? script : undefined;
}

/** Names as said: the parts in their own script, and the name as the person writes it in another. */
export function readNames(parts: Parts, original: string | undefined): { names: PersonName[]; scriptUnknown: boolean } {
  const names: PersonName[] = [];
  const { given, father, family } = parts;
  if (given || family) {
    const script = findScript(`${given ?? ""}${family ?? ""}`) ?? "Latn";
    names.push({ script, ...(given ? { given } : {}), ...(father ? { father } : {}), ...(family ? { family } : {}) });
  }
  const script = original ? findScript(original) : undefined;
  if (original && script) names.push({ script, whole: original });
  return { names, scriptUnknown: Boolean(original) && !script };
}
