import type { OfficerText, PersonText } from "../../../src/kernel/text.ts";
import { ownWords } from "./own-words.ts";
import { procedureWords } from "./procedure-words.ts";

/** What a procedure is called to the person in it: never by a name that tells who looks over a shoulder what it is about (PR76). */
export function ownTitle(procedure: string, title: OfficerText): OfficerText | PersonText {
  return { ...title, ...ownWords[procedure], ...procedureWords[procedure] };
}
