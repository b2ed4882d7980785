import type { OfficerText } from "../kernel/index.ts";
import { type Cell, type PlaceCount, type Procedure, type Question, quotaName } from "../process/index.ts";
import { cellMin } from "../statistics/index.ts";
import type { TakenPlaces } from "./contract.ts";

/** A count as anybody may read it. */
export const publicCount = (count: number): Cell => (count > 0 && count < cellMin ? "<5" : count);

const plain = (words: string): OfficerText => ({ en: words, ru: words });

/**
 * Places of quotas that are taken, as anybody may read them: small counts are not told, and a quota that is told apart by words which
 * somebody typed is left out, since such words may name a person (LM2). Places of schemes are told with each scheme (LM7).
 */
export function tellTaken(procedures: readonly Procedure[], counts: readonly PlaceCount[]): TakenPlaces[] {
  const told = procedures.filter(({ schemes }) => schemes === undefined);
  return told.flatMap((procedure) =>
    Object.entries(procedure.quotas ?? {}).flatMap(([id, { per }]) => {
      const questions = per.map((question) => questionOf(procedure, question));
      if (!questions.every((one) => one?.kind === "choice" || one?.kind === "number")) return [];
      return counts
        .filter(({ quota }) => quota === quotaName(procedure, id))
        .map(({ round, taken }) => ({
          procedure: procedure.id,
          of: round.split(" | ").map((answer, place) => answerOf(questions[place], answer)),
          taken: publicCount(taken),
        }));
    }),
  );
}

function questionOf({ forms }: Procedure, id: string): Question | undefined {
  return Object.values(forms)
    .flatMap((form) => form.questions)
    .find((one) => one.id === id);
}

/** A round holds answers in small letters; its words are those of the form. */
function answerOf(question: Question | undefined, answer: string): OfficerText {
  const found = Object.entries(question?.options ?? {}).find(([option]) => option.toLocaleLowerCase("en") === answer);
  return found?.[1] ?? plain(answer);
}
