import { expect, test } from "vitest";
import { countries } from "../../../countries/index.ts";
import { findClause } from "../../../law/index.ts";
import { procedures } from "../../../procedures/index.ts";
import { strangeLetters } from "../../../test/alphabets.ts";
import { screenFonts, unshownSigns } from "../../../test/fonts.ts";
import { type OfficerText, type PersonLanguage, personLanguages } from "../../../src/kernel/index.ts";
import { listChannels } from "../../../src/labour/index.ts";
import { lawWords, nameOf, type Worded } from "./names.ts";

const channels = listChannels(procedures, Object.values(countries), {
  on: "2026-11-30",
  clauseOf: (ref) => findClause(ref)?.clause,
  isOfAnother: () => false,
});
const openly = procedures.flatMap(({ id, title, openly: asked, forms, opening }) =>
  asked ? [{ id, title, asks: asked.asks, form: forms[opening.form ?? ""] }] : [],
);
const isAnswer = ({ en }: OfficerText): boolean => en === "yes" || en === "no";

/** All that the open pages say of ways and of what anybody may send, but for names of a State's own offices and places. */
const told: readonly (Worded | OfficerText)[] = [
  ...channels.flatMap((one) => [
    nameOf(one.procedure, one.title),
    one.says,
    ...(one.cost === "unknown" ? [] : [lawWords(one.cost.says)]),
    ...[...one.answeredWithin, ...one.lasts, ...one.places].flatMap(({ title, wordings }) => [
      lawWords(title),
      ...wordings.flatMap(({ when }) => (when ? [when.question, ...when.is.filter((answer) => !isAnswer(answer))].map(lawWords) : [])),
    ]),
  ]),
  ...openly.flatMap(({ id, title, asks, form }) => [
    nameOf(id, title),
    asks,
    ...(form?.questions ?? []).flatMap(({ say, label, hint, options }) =>
      [say ?? label, ...(hint ? [hint] : []), ...Object.values(options ?? {})].map(lawWords),
    ),
  ]),
];

test("[LM1] what open pages say of each lawful way, and of what anybody may send, stands in nine languages", () => {
  expect(channels.length).toBeGreaterThan(8);
  expect(openly).toHaveLength(1);
  const lacking = told.flatMap((text) =>
    personLanguages
      .filter((language) => !(text as Partial<Record<PersonLanguage, string>>)[language]?.trim())
      .map((language) => `${text.en} ${language}`),
  );
  expect([...new Set(lacking)]).toEqual([]);
});

test.each(personLanguages)(
  "[KIT11] what open pages say of lawful ways is written in %s in its own letters, each with a shape",
  (language) => {
    const words = told.map((text) => (text as Partial<Record<PersonLanguage, string>>)[language] ?? "");
    const strange = words.flatMap((text) => strangeLetters(text, language).map((letter) => `${letter} in: ${text}`));
    expect(strange).toEqual([]);
    expect(unshownSigns(words, screenFonts())).toEqual([]);
  },
);
