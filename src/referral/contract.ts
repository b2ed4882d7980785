import { z } from "zod";
import { PrintQuery } from "../document/index.ts";
import { contract } from "../kernel/index.ts";

/** Routes of referrals. */
export const referralContract = contract({
  slipPdf: {
    method: "GET",
    path: "/api/referrals/:dossier/:id/slip.pdf",
    summary: "The slip of a referral as PDF, under a recorded disclosure",
    access: "session",
    params: z.strictObject({ dossier: z.uuid(), id: z.uuid() }),
    query: PrintQuery,
    returns: z.instanceof(Uint8Array),
  },
  queue: {
    method: "GET",
    path: "/api/referrals/:dossier/:id/queue",
    summary: "How many stand before this person in the queue of a programme; absent where they do not wait",
    access: "session",
    params: z.strictObject({ dossier: z.uuid(), id: z.uuid() }),
    returns: z.strictObject({ before: z.int().min(0).optional() }),
  },
});
