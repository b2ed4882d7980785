import { expect, test } from "vitest";
import { personLanguages } from "../../../src/kernel/index.ts";
import { procedures } from "../../../procedures/index.ts";
import { findAsked, findAskedOption } from "./asked-words.ts";

/** Steps whose every question and choice is put to the person in words of their own. */
const put = [
  ["trafficking", "leave"],
  ["trafficking", "reopen"],
  ["trafficking", "contest"],
  ["women-at-risk", "comeBack"],
  ["women-at-risk", "decline"],
  ["repatriation", "declare"],
  ["repatriation", "withdraw"],
] as const;

test.each(put)("[DO15] %s: what %s asks, and what may be answered, has words for the person in nine languages", (procedure, step) => {
  const found = procedures.find(({ id }) => id === procedure);
  const asked = found?.steps[step];
  expect(asked?.by).toContain("person");
  const questions = found?.forms[asked?.form ?? ""]?.questions ?? [];
  expect(questions.length).toBeGreaterThan(0);
  const words = questions.flatMap(({ id, options }) => [
    [id, findAsked(id)] as const,
    ...Object.keys(options ?? {}).map((option) => [`${id}/${option}`, findAskedOption(id, option)] as const),
  ]);
  expect(words.filter(([, text]) => !personLanguages.every((language) => text?.[language])).map(([id]) => id)).toEqual([]);
});
