import { z } from "zod";
import { ok, type Refused, refuse } from "../kernel/index.ts";
import { defineCommand, type Request } from "../ledger/index.ts";
import { CheckRecord, type Office } from "./checklist-answer.ts";
import { type CheckItem, itemsOf } from "./checklist.ts";
import { findChecklist } from "./checklists/index.ts";
import type { QualityWorld } from "./commands.ts";

/** For whom a role answers: the monitor for itself, any other for the State. */
export function officeOf(role: string): Office {
  return role === "monitor" ? "monitor" : "state";
}

const AnswerPayload = z.strictObject({ answerId: z.uuid(), ...CheckRecord.omit({ office: true, unit: true, at: true }).shape });
type Said = z.infer<typeof AnswerPayload>;

/**
 * Answers an item of a checklist: met, in part, not met or not known, with what shows it. What was answered before stays on record.
 * @refuses checklist.dossier-differs, checklist.item-unknown (CL1), checklist.evidence-missing, checklist.day-ahead (CL2), checklist.lack-missing (CL3), checklist.facts-missing, checklist.responsible-unknown (CL8)
 * @source almaty-2011:ALM-TRAF-i
 */
export const answerChecklist = defineCommand<Said, QualityWorld>({
  kind: "checklist.answer",
  payload: AnswerPayload,
  begins: () => true,
  reach: "role",
  decide(request) {
    // By the clock of the node: the last answer counts, so nobody dates theirs.
    const { payload, author, now } = request;
    const refused = refuseAnswer(request);
    if (refused) return refused;
    const { answerId: id, ...said } = payload;
    return ok({
      wishes: [
        {
          dossier: id,
          subject: id,
          subjectKind: "checklist-answer",
          isNew: true,
          set: { checkAnswer: { ...said, office: officeOf(author.role), unit: author.unit, at: now } },
        },
      ],
    });
  },
});

function refuseAnswer({ payload, command, world, today }: Request<Said, QualityWorld>): Refused | undefined {
  const { answer, document, documentOn, since, words, responsible } = payload;
  if (payload.answerId !== command.dossier) return refuse("checklist.dossier-differs", "CL1", { field: "payload.answerId" });
  const item = itemsOf(findChecklist(payload.checklist) ?? { sections: [] }).find((one) => one.id === payload.item);
  if (!item) return refuse("checklist.item-unknown", "CL1", { field: "payload.item" });
  if (answer !== "notKnown" && document === undefined) return refuse("checklist.evidence-missing", "CL2", { field: "payload.document" });
  if (documentOn !== undefined && documentOn > today) return refuse("checklist.day-ahead", "CL2", { field: "payload.documentOn" });
  if (since !== undefined && since > today) return refuse("checklist.day-ahead", "CL2", { field: "payload.since" });
  if ((answer === "inPart" || answer === "notMet") && words === undefined)
    return refuse("checklist.lack-missing", "CL3", { field: "payload.words" });
  if (responsible !== undefined && !world.country.organisations.some((one) => one.code === responsible))
    return refuse("checklist.responsible-unknown", "CL8", { field: "payload.responsible" });
  const open = answer === "met" ? missingFact(item, payload) : undefined;
  return open === undefined ? undefined : refuse("checklist.facts-missing", "CL8", { field: `payload.${open}` });
}

/** A fact that an item asks for before it can be called met, and that was not said. */
function missingFact({ facts = [] }: CheckItem, said: Said): string | undefined {
  return facts.find((fact) => said[fact] === undefined);
}
