import type { ReactNode } from "react";
import type { KinAnswer } from "../../../src/person/index.ts";
import { Choice, TextField } from "../../kit/index.ts";
import { familyTexts, kinSaysTexts } from "./texts.ts";

/** Somebody's word on a relation. */
export type Word = {
  readonly whose?: "person" | "other" | "somebody" | undefined;
  readonly says: KinAnswer;
  readonly words?: string | undefined;
};
export const emptyWord: Word = { whose: undefined, says: "yes", words: undefined };

const answers = Object.entries(kinSaysTexts).map(([value, text]) => ({ value: value as KinAnswer, text }));

/** Whose word it is, what they say, and how they put it. */
export function WordFields({
  word,
  hasOther,
  onChange,
}: {
  readonly word: Word;
  readonly hasOther: boolean;
  readonly onChange: (word: Word) => void;
}): ReactNode {
  const { whose, says, words } = word;
  const sayers = (hasOther ? (["person", "other", "somebody"] as const) : (["person", "somebody"] as const)).map((value) => ({
    value,
    text: familyTexts[value],
  }));
  return (
    <>
      <Choice label={familyTexts.whose} value={whose} options={sayers} onChange={(next) => onChange({ whose: next, says, words })} />
      <Choice
        isRequired
        label={familyTexts.says}
        value={says}
        options={answers}
        onChange={(next) => onChange({ whose, says: next ?? says, words })}
      />
      <TextField label={familyTexts.words} value={words} onChange={(next) => onChange({ whose, says, words: next })} lines={2} />
    </>
  );
}
