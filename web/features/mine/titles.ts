import type { OfficerText, PersonText } from "../../../src/kernel/text.ts";
import { ownWords } from "./own-words.ts";
import { procedureWords } from "./procedure-words.ts";

/** What a procedure is called to the person in it: never by a name that tells who looks over a shoulder what it is about (PR76). */
export function ownTitle(procedure: string, title: OfficerText): OfficerText | PersonText {
  return { ...title, ...ownWords[procedure], ...procedureWords[procedure] };
}

/** What a step is called to the person who may take it: by a word for it in its procedure, else by one for all steps of that id. */
export function ownStep(procedure: string, step: string, title: OfficerText): OfficerText | PersonText {
  return { ...title, ...(ownWords[`${procedure}/${step}`] ?? ownWords[step]) };
}
