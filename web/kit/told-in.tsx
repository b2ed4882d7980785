import type { ReactNode } from "react";
import type { OfficerText, PersonText } from "../../src/kernel/text.ts";
import { directionOf, pickText } from "./message.ts";
import { useLanguage, useText, type Wording } from "./text.ts";

/** A name that may lack the reader's language, inside a line: isolated, and in the language that it has. */
export function ToldName({ name }: { readonly name: Wording }): ReactNode {
  const language = useLanguage();
  // Of words that somebody typed nobody knows the language: they are isolated, and turn by their own letters.
  if (typeof name === "string") return <bdi>{name}</bdi>;
  const picked = pickText(name, language);
  return picked.language === language ? (
    <bdi>{picked.words}</bdi>
  ) : (
    <bdi lang={picked.language} dir={directionOf(picked.language)}>
      {picked.words}
    </bdi>
  );
}

/** What stands for the name while the sentence is worded. */
const slot = "\uFFFC";

/** A sentence of ours around such a name. */
export function ToldIn({
  sentence,
  at,
  name,
}: {
  readonly sentence: OfficerText | PersonText;
  /** Which of its blanks the name fills. */
  readonly at: string;
  readonly name: Wording;
}): ReactNode {
  const [before, ...after] = useText()(sentence, { [at]: slot }).split(slot);
  return (
    <>
      {before}
      <ToldName name={name} />
      {after}
    </>
  );
}
