/**
 * A text with its places: words, `{name}`, and `{n, plural, =0 {…} one {…} other {# …}}`, where `#` is the number. This is what texts of
 * this house use of ICU's messages; the library for all of it weighs more than a screen.
 */
export type Message = readonly Part[];
type Part =
  | string
  | { readonly name: string; readonly cases?: ReadonlyMap<string, Message> }
  /** The number by which the forms around it were chosen. */
  | { readonly isNumber: true };

/** Reads a text. @throws a fault where it holds anything else between braces */
export function parseMessage(text: string): Message {
  const reader = { text, at: 0 };
  const message = readParts(reader, false);
  if (reader.at < text.length) throw new Error("fault: a text with a brace too many");
  return message;
}

type Reader = { readonly text: string; at: number };
const words = { inText: /[^{}]+/y, inForm: /[^{}#]+/y } as const;
const value = /\{(\w+)\}/y;
const plural = /\{(\w+),\s*plural,\s*/y;
const form = /(=\d+|zero|one|two|few|many|other)\s*\{/y;
const number = /#/y;
const formEnd = /\}\s*/y;
const pluralEnd = /\}/y;

function readParts(reader: Reader, isForm: boolean): Message {
  const parts: Part[] = [];
  for (let before = -1; reader.at > before;) {
    before = reader.at;
    const [found] = take(reader, isForm ? words.inForm : words.inText) ?? [];
    if (found !== undefined) parts.push(found);
    if (isForm && take(reader, number)) parts.push({ isNumber: true });
    const [, name] = take(reader, value) ?? [];
    if (name !== undefined) parts.push({ name });
    const [, by] = take(reader, plural) ?? [];
    if (by !== undefined) parts.push({ name: by, cases: readForms(reader) });
  }
  return parts;
}

function readForms(reader: Reader): ReadonlyMap<string, Message> {
  const cases = new Map<string, Message>();
  for (let one = take(reader, form); one; one = take(reader, form)) {
    cases.set(one[1] ?? "", readParts(reader, true));
    if (!take(reader, formEnd)) throw new Error("fault: a plural form that does not end");
  }
  if (!cases.has("other") || !take(reader, pluralEnd)) throw new Error("fault: plural forms without one for all other numbers");
  return cases;
}

function take(reader: Reader, pattern: RegExp): RegExpExecArray | undefined {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text);
  if (found) reader.at = pattern.lastIndex;
  return found ?? undefined;
}

type Filling = { readonly locale: string; readonly args: Readonly<Record<string, string | number>>; readonly number?: number };

/** The text in words. @throws a fault where a place has nothing to stand in it */
export function fillMessage(message: Message, filling: Filling): string {
  return message.map((part) => (typeof part === "string" ? part : fillPart(part, filling))).join("");
}

function fillPart(part: Exclude<Part, string>, filling: Filling): string {
  const { locale, args } = filling;
  if ("isNumber" in part) return new Intl.NumberFormat(locale).format(filling.number ?? 0);
  const given = args[part.name];
  if (given === undefined) throw new Error(`fault: nothing was given for {${part.name}}`);
  if (!part.cases) return String(given);
  const counted = Number(given);
  const chosen = part.cases.get(`=${counted}`) ?? part.cases.get(new Intl.PluralRules(locale).select(counted)) ?? part.cases.get("other");
  return fillMessage(chosen ?? [], { ...filling, number: counted });
}
