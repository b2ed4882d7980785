import { commandContract } from "../../../src/access/index.ts";
import type { InboxRow } from "../../../src/process/index.ts";
import { type ApiAnswer, callRoute } from "../../kit/index.ts";
import type { Answers } from "../case/answers.ts";
import { bodyOf, type Recorded, type Wanted } from "../person/record.ts";

/** One case of the act: which, and its place in the list. */
export type Entry = { readonly row: Pick<InboxRow, "dossier" | "subject" | "reference">; readonly place: number };

/** How the act stands in one case. */
export type Outcome = { readonly kind: "recorded" } | { readonly kind: "refused"; readonly why: string } | { readonly kind: "noAnswer" };

/** What the act is, the same in every case but for the place in the list. */
export type Act = { readonly step: string; readonly answers: Answers; readonly placeQuestion: string | undefined };

/** The command that takes the step in one case. */
export function commandOf({ row, place }: Entry, { step, answers, placeQuestion }: Act) {
  return {
    kind: "case.step",
    dossier: row.dossier,
    payload: { case: row.subject, step, answers: { ...answers, ...(placeQuestion === undefined ? {} : { [placeQuestion]: place }) } },
  };
}

/** What an answer of the node says of the act in one case. */
export function outcomeOf(answer: ApiAnswer<Recorded>): Outcome {
  if (answer.kind === "recorded") return { kind: "recorded" };
  if (answer.kind === "fault") return { kind: "noAnswer" };
  const next = answer.kind === "refused" && answer.nextStep !== undefined ? ` ${answer.nextStep}` : "";
  return { kind: "refused", why: `${answer.title}${next}` };
}

type Sending = { readonly newId: (key: string) => string; readonly onOutcome: (subject: string, outcome: Outcome) => void };

/** Takes the step in each case in turn. */
export async function takeInAll(entries: readonly Entry[], act: Act, sending: Sending): Promise<void> {
  await sendInAll(entries, (entry) => commandOf(entry, act), sending);
}

/** Sends a command in each case in turn, under an id that stays the same for the same words, so that a lost answer is asked for again. */
export async function sendInAll(
  entries: readonly Entry[],
  commandIn: (entry: Entry) => Wanted,
  { newId, onOutcome }: Sending,
): Promise<void> {
  for (const entry of entries) {
    const wanted = commandIn(entry);
    const answer = await callRoute(commandContract.record, { body: bodyOf(newId(JSON.stringify(wanted)), wanted) });
    onOutcome(entry.row.subject, outcomeOf(answer));
  }
}
