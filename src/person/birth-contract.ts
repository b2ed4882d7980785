import { z } from "zod";
import { contract } from "../kernel/index.ts";
import { birthReasons } from "./birth-risk.ts";

/** Route of what the law of the State says of the children born to a person. */
export const birthContract = contract({
  births: {
    method: "GET",
    path: "/api/persons/:dossier/births",
    summary: "Of each birth noted in a file, whether the child may be left without a nationality, why, and where that leads",
    params: z.strictObject({ dossier: z.uuid() }),
    returns: z.strictObject({
      births: z.array(
        z.strictObject({
          event: z.string(),
          holds: z.enum(["yes", "no", "undetermined"]),
          because: z.enum(birthReasons),
          rule: z.string(),
          source: z.array(z.string()),
          leadsTo: z.array(z.string()),
        }),
      ),
    }),
    access: "session",
  },
});
