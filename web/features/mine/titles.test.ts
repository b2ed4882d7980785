import { expect, test } from "vitest";
import { countries } from "../../../countries/index.ts";
import { procedures } from "../../../procedures/index.ts";
import { ownWords } from "./own-words.ts";
import { ownStep } from "./titles.ts";

/** Steps that somebody takes in their own case, by the word that they read of it. */
function stepsByWord(): Map<string, Set<string>> {
  const titles = new Map<string, Set<string>>();
  for (const { id, steps } of procedures) {
    const parts = Object.values(countries).flatMap((country) => Object.entries(country.procedures[id]?.parts ?? {}));
    const own = new Set(parts.flatMap(([part, { roles }]) => (roles.includes("person") ? [part] : [])));
    for (const [step, { by, title }] of Object.entries(steps)) {
      const word = `${id}/${step}` in ownWords ? `${id}/${step}` : step;
      if (by.some((part) => own.has(part)) && word in ownWords) titles.set(word, (titles.get(word) ?? new Set()).add(title.en));
    }
  }
  return titles;
}

/** One word for several titles that say the same to whoever reads it; each was looked at. */
const looked = ["choose", "contest", "giveBack", "giveUp", "leave", "reply", "stop", "takeBack", "withdraw"];

test("[KIT11] a step is never called by the word for another: where titles differ, their one word was looked at", () => {
  const shared = [...stepsByWord()].filter(([, titles]) => titles.size > 1).map(([word]) => word);
  expect(shared.toSorted()).toEqual(looked);
});

test("[KIT11] whoever gives a licence or an admission up does not read that they give up protection", () => {
  const title = { en: "Give it up", ru: "Отказаться" };
  const of = (procedure: string) => ownStep(procedure, "giveUp", title) as Readonly<Record<string, string>>;
  for (const language of ["prs", "tg", "kk", "ky", "tk", "uz", "ps"]) {
    expect(of("agency-licence")[language]).toBe(of("permanent-admission")[language]);
    expect(of("agency-licence")[language]).not.toBe(of("group-protection")[language]);
  }
});
