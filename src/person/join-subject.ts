import { z } from "zod";
import { defineSubject, fieldsOf, type SubjectState } from "../ledger/index.ts";

const text = (max: number) => z.string().trim().min(1).max(max);
const kept = "identity";

/** What makes a join weigh so much that a second officer looks at it (PE6). @source decision:0035 */
export const Weight = z.enum(["mayBeChild", "decidedCase", "twoPapers", "sexDiffers", "birthDiffers"]);
export type Weight = z.infer<typeof Weight>;

const who = { at: z.iso.datetime(), by: z.uuid(), name: text(200), unit: text(40) };
const Proposed = z.strictObject({ ...who, reason: text(1000), weights: z.array(Weight).max(10), from: z.uuid(), reference: text(20) });
const Approved = z.strictObject(who);
const Ended = z.strictObject({ ...who, reason: text(1000) });

/** How two files stand to each other: waiting for a second officer, one person, refused by the second, or taken apart again. */
export const JoinStanding = z.enum(["proposed", "joined", "declined", "parted"]);
export type JoinStanding = z.infer<typeof JoinStanding>;

/**
 * That two files are of one person. The same subject stands in both dossiers, each naming the other, and nothing in them is
 * rewritten (PE3); it is shown only to whoever may open both (PE7).
 * @source decision:0034
 */
export const joinSubject = defineSubject({
  kind: "join",
  title: { en: "Joined files", ru: "Объединённые дела" },
  fields: {
    joinOther: { compartment: kept, schema: z.uuid(), title: { en: "Other file", ru: "Другое дело" } },
    joinReference: { compartment: kept, schema: text(20), title: { en: "Reference of the other file", ru: "Номер другого дела" } },
    joinStanding: { compartment: kept, schema: JoinStanding, title: { en: "How it stands", ru: "Состояние" } },
    joinProposed: { compartment: kept, schema: Proposed, title: { en: "Joined by", ru: "Объединил(а)" } },
    joinApproved: { compartment: kept, schema: Approved, title: { en: "Approved by", ru: "Подтвердил(а)" } },
    joinEnded: { compartment: kept, schema: Ended, title: { en: "Taken apart by", ru: "Разъединил(а)" } },
  },
});

/** A join as one of its two files tells it. */
export type Join = {
  readonly id: string;
  /** The file that tells it, and the one it names. */
  readonly dossier: string;
  readonly other: string;
  readonly reference: string;
  readonly standing: JoinStanding;
  readonly proposed: z.infer<typeof Proposed>;
  readonly approved?: z.infer<typeof Approved>;
  readonly ended?: z.infer<typeof Ended>;
};

/** Reads a join; undefined for subjects of any other kind. */
export function readJoin(state: Pick<SubjectState, "dossier" | "subject" | "kind" | "parts">): Join | undefined {
  if (state.kind !== joinSubject.kind) return undefined;
  const fields = fieldsOf(state);
  const other = z.uuid().safeParse(fields["joinOther"]);
  const standing = JoinStanding.safeParse(fields["joinStanding"]);
  const proposed = Proposed.safeParse(fields["joinProposed"]);
  if (!other.success || !standing.success || !proposed.success) return undefined;
  const [approved, ended] = [Approved.safeParse(fields["joinApproved"]), Ended.safeParse(fields["joinEnded"])];
  return {
    id: state.subject,
    dossier: state.dossier,
    other: other.data,
    reference: String(fields["joinReference"] ?? ""),
    standing: standing.data,
    proposed: proposed.data,
    ...(approved.success ? { approved: approved.data } : {}),
    ...(ended.success ? { ended: ended.data } : {}),
  };
}

/** All joins that these subjects tell of, whatever became of them. */
export function joinsOf(states: readonly SubjectState[]): Join[] {
  return states.flatMap((state) => readJoin(state) ?? []);
}
