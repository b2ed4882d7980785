import type { ReactNode } from "react";
import type { OfficerText } from "../../../src/kernel/index.ts";
import type { Candidate, LikenessLine } from "../../../src/person/index.ts";
import { useFormat, useText } from "../../kit/index.ts";
import { fieldTexts, likenessTexts } from "./likeness-texts.ts";
import { searchTexts } from "./texts.ts";

function textOf({ field, level, asked }: LikenessLine): OfficerText {
  const isSame = level === "same";
  if (field === "sex") return isSame ? fieldTexts.sexSame : fieldTexts.sexDifferent;
  if (field === "document") return isSame ? fieldTexts.documentSame : fieldTexts.documentDifferent;
  if (field === "phone") return isSame ? fieldTexts.phoneSame : fieldTexts.phoneDifferent;
  if (level === "leftOut" && asked === "") return fieldTexts.onFileAlone;
  return field === "birth" && level === "different" ? fieldTexts.birthDifferent : likenessTexts[level];
}

/** A word of another direction must not turn the sentence around it. */
function isolated(word: string): string {
  return `\u2068${word}\u2069`;
}

/** Why a candidate is shown: each line with its weight, so that an officer sees what the number is made of. */
export function Likeness({ candidate }: { readonly candidate: Candidate }): ReactNode {
  const t = useText();
  const { number } = useFormat();
  const { byReference, lines } = candidate.reason;
  if (byReference) return <span className="small">{t(searchTexts.byReference)}</span>;
  return (
    <span className="small private">
      {lines.map((line, place) => (
        <span key={`${line.field} ${line.asked} ${line.stored} ${place}`}>
          {place > 0 && " · "}
          {t(textOf(line), { asked: isolated(line.asked), stored: isolated(line.stored) })}{" "}
          <span className="soft">{number(line.bits, { maximumFractionDigits: 1, signDisplay: "always" })}</span>
        </span>
      ))}
    </span>
  );
}
