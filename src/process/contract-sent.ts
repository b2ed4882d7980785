import { z } from "zod";
import { contract } from "../kernel/index.ts";
import { FormView, PersonWords, Title } from "./contract-shapes.ts";

const Term = z.strictObject({
  title: Title,
  quantity: z.int(),
  unit: z.enum(["hour", "day", "workingDay", "month"]),
  source: z.string(),
});

/** What anybody may send to this State without an account: what is asked, who gets it, and within how long they answer. */
export const OpenlyAsked = z.strictObject({
  procedure: z.string(),
  title: Title,
  asks: PersonWords,
  form: FormView,
  /** Units that get it. */
  units: z.array(Title).readonly(),
  terms: z.array(Term).readonly(),
});
export type OpenlyAsked = z.infer<typeof OpenlyAsked>;

/** How what was sent stands, for whoever has its code. */
export const SentView = z.strictObject({
  title: Title,
  reference: z.string(),
  /** Days of the State's own time. */
  sentOn: z.string(),
  stateTitle: Title,
  says: PersonWords,
  isFinal: z.boolean(),
  unit: Title,
  /** When the office must act next; absent where no figure is confirmed. */
  dueOn: z.string().optional(),
  told: z.array(z.strictObject({ label: Title, words: z.union([z.string(), Title]) })).readonly(),
});
export type SentView = z.infer<typeof SentView>;

/** Routes for whoever has no account. A code stands in no address (P24). */
export const sentContract = contract({
  openlyAsked: {
    method: "GET",
    path: "/api/public/openly",
    summary: "What anybody may send to this State without an account",
    access: "public",
    returns: z.strictObject({ asked: z.array(OpenlyAsked).readonly() }),
  },
  sendOpenly: {
    method: "POST",
    path: "/api/public/openly/send",
    summary: "Sends word without an account; the answer is followed by a code",
    access: "public",
    /** The id is made by the sender's browser, so that what is sent twice is recorded once. */
    body: z.strictObject({ id: z.uuid(), procedure: z.string().max(40), answers: z.record(z.string().max(60), z.unknown()) }),
    returns: z.strictObject({ code: z.string(), reference: z.string() }),
  },
  readSent: {
    method: "POST",
    path: "/api/public/openly/read",
    summary: "How what was sent stands, and the answer to it, by its code",
    access: "public",
    body: z.strictObject({ code: z.string().min(8).max(60) }),
    returns: SentView,
  },
});
