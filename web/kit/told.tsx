import type { ReactNode } from "react";
import type { OfficerText, PersonText } from "../../src/kernel/text.ts";
import { directionOf, pickText } from "./message.ts";
import { useLanguage } from "./text.ts";

/** A text that may lack the reader's language: where it stands in a neighbouring one, voice and direction know. */
export function Told({ text }: { readonly text: OfficerText | PersonText }): ReactNode {
  const language = useLanguage();
  const picked = pickText(text, language);
  if (picked.language === language) return picked.words;
  return (
    <span lang={picked.language} dir={directionOf(picked.language)} className="told">
      {picked.words}
    </span>
  );
}
