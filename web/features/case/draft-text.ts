/** One fact of the file as a drafted text tells it: words of the question and of its answer, and what it rests on. */
export type DraftFact = { readonly label: string; readonly words: string; readonly isLong: boolean };
/** One thing that happened in the case. */
export type DraftEvent = { readonly day: string; readonly title: string };

export type DraftWords = {
  readonly course: string;
  readonly established: string;
  readonly considered: string;
  readonly now: string;
  readonly rules: string;
  readonly basis: string;
  readonly person: string;
};

/** What a draft is made of; everything is already in the reader's language. */
export type DraftParts = {
  readonly reference: string;
  readonly words: DraftWords;
  readonly person: readonly DraftFact[];
  readonly events: readonly DraftEvent[];
  readonly earlier: readonly { readonly form: string; readonly facts: readonly DraftFact[] }[];
  readonly given: readonly DraftFact[];
  readonly gates: readonly { readonly title: string; readonly rule: string; readonly source: readonly string[] }[];
  readonly basis: readonly string[];
};

/**
 * Drafts reasons from the facts of the file, its course and the answers given, with what each rests on. It adds nothing
 * of its own: no finding that no official made, no clause that neither the step nor its rules name. The officer edits it.
 */
export function draftReasons(parts: DraftParts): string {
  const { words } = parts;
  const blocks = [
    block(`${words.person} (${parts.reference})`, parts.person.map(factLine)),
    block(
      words.course,
      parts.events.map((event) => `${event.day}: ${event.title}.`),
    ),
    ...parts.earlier.map((form) => block(form.form, form.facts.map(factLine))),
    block(words.now, parts.given.map(factLine)),
    block(
      words.rules,
      parts.gates.map((gate) => `${gate.title} [${[gate.rule, ...gate.source].join("; ")}]`),
    ),
    block(words.basis, parts.basis.length === 0 ? [] : [parts.basis.join("; ")]),
  ];
  return blocks.filter((one) => one !== "").join("\n\n");
}

function block(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `${title}\n${lines.join("\n")}`;
}

function factLine(fact: DraftFact): string {
  return fact.isLong ? `${fact.label}:\n${fact.words}` : `${fact.label}: ${fact.words.replace(/[.\s]+$/, "")}.`;
}
