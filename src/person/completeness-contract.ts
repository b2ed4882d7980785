import { z } from "zod";
import { contract } from "../kernel/index.ts";
import { fileItems } from "./completeness.ts";

const Item = z.enum(fileItems);

/** Routes of what files hold and lack. */
export const completenessContract = contract({
  completeness: {
    method: "GET",
    path: "/api/persons/:dossier/completeness",
    summary: "What a file holds, what was asked and not answered, and what nobody asked; as far as it is open to the reader",
    params: z.strictObject({ dossier: z.uuid() }),
    returns: z.strictObject({
      items: z.array(z.strictObject({ item: Item, standing: z.enum(["recorded", "unanswered", "notAsked"]) })),
    }),
    access: "session",
  },
  incomplete: {
    method: "GET",
    path: "/api/incomplete-files",
    summary: "Files with which the reader's units have a live relation, by how much their identity part lacks; references alone",
    query: z.strictObject({ item: Item.optional() }),
    returns: z.strictObject({
      files: z.array(
        z.strictObject({
          dossier: z.string(),
          reference: z.string(),
          /** Absent until the file is counted: after an update of the program. */
          lacking: z.array(Item).optional(),
        }),
      ),
      hasMore: z.boolean(),
    }),
    access: "session",
  },
});
