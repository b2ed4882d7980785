import { z } from "zod";
import { contract } from "../kernel/index.ts";

/** A picture of at most 150 kB, as text. */
export const Picture = z
  .string()
  .regex(/^[A-Za-z0-9+/]+={0,2}$/)
  .max(200_000);
const Dossier = z.strictObject({ dossier: z.uuid() });

/** Routes of photos. A photo is shown on its own, so that looking at it is on record by itself. */
export const photoContract = contract({
  photo: {
    method: "GET",
    path: "/api/persons/:dossier/photo",
    summary: "The photo of a person, for roles that need it; each look is on record",
    params: Dossier,
    returns: z.strictObject({
      photo: z
        .strictObject({ id: z.string(), at: z.string(), name: z.string(), consent: z.string(), picture: Picture.optional() })
        .optional(),
    }),
    access: "session",
  },
  keep: {
    method: "POST",
    path: "/api/persons/:dossier/photo/:id",
    summary: "Keep the picture of a photo that was recorded as taken: a JPEG with nothing in it beside the picture",
    params: Dossier.extend({ id: z.uuid() }),
    body: z.strictObject({ picture: Picture }),
    returns: z.strictObject({ done: z.literal(true) }),
    access: "session",
  },
});
