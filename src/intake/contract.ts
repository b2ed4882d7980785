import { z } from "zod";
import { contract, SaidInstant } from "../kernel/index.ts";
import { SubjectView } from "../person/index.ts";

const Text = z.record(z.string(), z.string());

/** One need as found, with why, what to ask, where it leads and what was decided. */
export const NeedView = z.strictObject({
  need: z.string(),
  title: Text,
  holds: z.enum(["yes", "no", "undetermined"]),
  because: z.array(Text),
  ask: z.strictObject({ question: z.string(), text: Text, by: z.string().optional() }).optional(),
  rule: z.string(),
  source: z.array(z.string()),
  route: z.string(),
  routeTitle: Text.optional(),
  within: z.strictObject({ quantity: z.number(), unit: z.string(), evidence: z.string() }).optional(),
  apartFrom: z.array(z.string()).optional(),
  showBeside: z.string().optional(),
  decided: z
    .strictObject({ decided: z.string(), rule: z.string(), reason: z.string().optional(), referral: z.string().optional() })
    .optional(),
});
export type NeedView = z.infer<typeof NeedView>;

const Dossier = z.strictObject({ dossier: z.uuid() });
const GroupRow = z.strictObject({ group: z.string(), arrivedAt: z.string(), unit: z.string(), unitTitle: Text, persons: z.int() });

/** Routes of the post: groups, needs, where each need is referred to. */
export const intakeContract = contract({
  groups: {
    method: "GET",
    path: "/api/post/groups",
    summary: "Groups that reached the caller's posts, newest first",
    query: z.strictObject({ before: SaidInstant.optional() }),
    returns: z.strictObject({ groups: z.array(GroupRow) }),
    access: "session",
  },
  needs: {
    method: "GET",
    path: "/api/persons/:dossier/needs",
    summary: "Needs found at first contact, each with its rule and source",
    params: Dossier,
    returns: z.strictObject({ person: SubjectView, needs: z.array(NeedView) }),
    access: "session",
  },
  routes: {
    method: "GET",
    path: "/api/routes",
    summary: "Where each kind of need is referred to in this State, and the names of its units",
    returns: z.strictObject({
      routes: z.array(
        z.strictObject({
          id: z.string(),
          title: Text,
          units: z.array(z.strictObject({ code: z.string(), title: Text, phone: z.string().optional() })),
          procedure: z.string().optional(),
          source: z.string(),
          evidence: z.string(),
        }),
      ),
      units: z.array(z.strictObject({ code: z.string(), title: Text })),
    }),
    access: "session",
  },
});
