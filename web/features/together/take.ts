import { commandContract } from "../../../src/access/index.ts";
import type { InboxRow } from "../../../src/process/index.ts";
import { type ApiAnswer, callRoute } from "../../kit/index.ts";
import type { Answers } from "../case/answers.ts";
import { bodyOf, type Wanted } from "../person/record.ts";

/** One case of the act: which, and its place in the list. */
export type Entry = { readonly row: Pick<InboxRow, "dossier" | "subject" | "reference">; readonly place: number };

/** The page of the case of an act. */
export const addressOfCase = ({ dossier, subject }: Entry["row"]): string => `/cases/${dossier}/${subject}`;

/** How the act stands in one case; `allowed` where it was only looked at. */
export type Outcome =
  | { readonly kind: "recorded" }
  | { readonly kind: "allowed" }
  | { readonly kind: "refused"; readonly why: string }
  | { readonly kind: "noAnswer" };

/** What the act is, the same in every case but for the place in the list and for words that one case has of its own. */
export type Act = { readonly step: string; readonly answers: Answers; readonly placeQuestion: string | undefined; readonly own?: OwnWords };
/** What is answered otherwise in single cases, by case and question (PR86). */
export type OwnWords = Readonly<Record<string, Answers>>;

/** The command that takes the step in one case. */
export function commandOf({ row, place }: Entry, { step, answers, placeQuestion, own = {} }: Act) {
  return {
    kind: "case.step",
    dossier: row.dossier,
    payload: {
      case: row.subject,
      step,
      answers: { ...answers, ...own[row.subject], ...(placeQuestion === undefined ? {} : { [placeQuestion]: place }) },
    },
  };
}

/** What an answer of the node says of the act in one case. */
export function outcomeOf(answer: ApiAnswer<unknown>, ifSo: "recorded" | "allowed" = "recorded"): Outcome {
  if (answer.kind === "recorded") return { kind: ifSo };
  if (answer.kind === "fault") return { kind: "noAnswer" };
  const next = answer.kind === "refused" && answer.nextStep !== undefined ? ` ${answer.nextStep}` : "";
  return { kind: "refused", why: `${answer.title}${next}` };
}

type Sending = {
  readonly newId: (key: string) => string | Promise<string>;
  readonly onOutcome: (subject: string, outcome: Outcome) => void;
};

/** Sends a command in each case in turn, under an id that stays the same for the same words, so that a lost answer is asked for again. */
export async function sendInAll(
  entries: readonly Entry[],
  commandIn: (entry: Entry) => Wanted,
  { newId, onOutcome }: Sending,
): Promise<void> {
  for (const entry of entries) {
    const wanted = commandIn(entry);
    const answer = await callRoute(commandContract.record, { body: bodyOf(await newId(JSON.stringify(wanted)), wanted) });
    onOutcome(entry.row.subject, outcomeOf(answer));
  }
}

/** Asks of each case in turn what would come of the act there; nothing is recorded (PR81). */
export async function tryInAll(
  entries: readonly Entry[],
  commandIn: (entry: Entry) => Wanted,
  onOutcome: (subject: string, outcome: Outcome) => void,
): Promise<void> {
  for (const entry of entries) {
    const answer = await callRoute(commandContract.tried, { body: bodyOf(crypto.randomUUID(), commandIn(entry)) });
    onOutcome(entry.row.subject, outcomeOf(answer, "allowed"));
  }
}
