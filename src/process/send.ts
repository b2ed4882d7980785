import { z } from "zod";
import { refuse } from "../kernel/index.ts";
import { defineCommand } from "../ledger/index.ts";
import { findProcedure } from "./case.ts";
import { openedCase, openingFacts } from "./opening.ts";
import type { CaseWorld } from "./world.ts";
import { decideOpening } from "./decide.ts";
import { isOfNobody } from "./definition.ts";
import { partsAtOpening, receivingUnit } from "./parts.ts";

const SendPayload = z.strictObject({
  case: z.uuid(),
  procedure: z.string().max(40),
  answers: z.record(z.string().max(60), z.unknown()).default({}),
});

/**
 * Begins a case with a dossier of its own, in nobody's file: word that anybody may send (PR60), or what an office asks (PR83). It lies where
 * the State lets its first step be taken, and its clocks run from now.
 * @refuses case.procedure-off (PR6), case.dossier-differs (PR60), and those of `decideOpening`
 */
export const sendCase = defineCommand<z.infer<typeof SendPayload>, CaseWorld>({
  kind: "case.send",
  payload: SendPayload,
  begins: () => true,
  permits: "part",
  decide(request) {
    const { payload, command, world, author } = request;
    if (payload.case !== command.dossier) return refuse("case.dossier-differs", "PR60", { field: "payload.case" });
    const switched = world.country.procedures[payload.procedure];
    const procedure = switched && findProcedure(world.procedures, payload.procedure, switched.version);
    if (!switched || !procedure || !isOfNobody(procedure)) return refuse("case.procedure-off", "PR6", { field: "payload.procedure" });
    const parts = partsAtOpening(author, switched, command.dossier);
    const facts = openingFacts(request, { procedure, switched, person: "" });
    const opened = decideOpening({ procedure, parts, facts, national: switched });
    if (!opened.ok) return opened;
    const unit = receivingUnit(procedure, switched);
    if (unit === undefined) return refuse("case.unit-unknown", "PR6", { field: "payload.procedure" });
    return openedCase(request, { id: payload.case, procedure, switched, plan: opened.value, unit });
  },
});
