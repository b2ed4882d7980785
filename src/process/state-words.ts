import { type FileLanguage, fileLanguages, type WordsOf } from "../kernel/index.ts";
import type { State } from "./definition.ts";

type Told<States> = { readonly [Id in keyof States]: States[Id] & { readonly says: Readonly<Record<FileLanguage, string>> } };

/** States with what each says to the person in the languages that have files of their own; a procedure without files says it in four. */
export function tellStates<const States extends Readonly<Record<string, State>>>(
  states: States,
  files: Readonly<Record<FileLanguage, WordsOf<keyof States & string>>>,
): Told<States> {
  const told = Object.entries(states).map(([id, state]) => {
    const words = Object.fromEntries(fileLanguages.map((language) => [language, files[language][id as keyof States & string]]));
    return [id, { ...state, says: { ...state.says, ...words } }];
  });
  return Object.fromEntries(told) as Told<States>;
}
