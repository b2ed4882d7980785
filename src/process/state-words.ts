import { type FileLanguage, fileLanguages, type WordsOf } from "../kernel/index.ts";
import type { State } from "./definition.ts";

type InFiles = Readonly<Record<FileLanguage, string>>;
/** States that do not say it in every language yet; one shared with other procedures brings its words along. */
type Untold<States extends Readonly<Record<string, State>>> = {
  [Id in keyof States]: States[Id]["says"] extends InFiles ? never : Id;
}[keyof States] &
  string;
type Told<States> = { readonly [Id in keyof States]: States[Id] & { readonly says: InFiles } };

/** States with what each says to the person in the languages that have files of their own; a state without words there is a type error. */
export function tellStates<const States extends Readonly<Record<string, State>>>(
  states: States,
  files: Readonly<Record<FileLanguage, WordsOf<Untold<States>>>>,
): Told<States> {
  const told = Object.entries(states).map(([id, state]) => {
    const words = fileLanguages.flatMap((language) => {
      const word = files[language][id as Untold<States>] as string | undefined;
      return word === undefined ? [] : [[language, word]];
    });
    return [id, { ...state, says: { ...state.says, ...Object.fromEntries(words) } }];
  });
  return Object.fromEntries(told) as Told<States>;
}
