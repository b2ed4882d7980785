import { type Day, dayAt, type Instant, type OfficerText } from "../kernel/index.ts";
import type { CaseFile } from "./case.ts";
import { type CaseAbout, renderClocks, renderForm, wordsOf } from "./case-view.ts";
import { figureOf } from "./clock.ts";
import type { OpenlyAsked, SentView } from "./contract-sent.ts";
import { type Country, findClock, type ProcedureSwitch, unitTitle } from "./country.ts";
import type { Procedure } from "./definition.ts";
import { receivingUnit } from "./parts.ts";

/** What a State lets anybody send without an account, as its law stands on a day (PR60). */
export function listAsked(procedures: readonly Procedure[], country: Country, on: Day): OpenlyAsked[] {
  return procedures.flatMap((procedure) => {
    const switched = country.procedures[procedure.id];
    const form = procedure.forms[procedure.opening.form ?? ""];
    if (!procedure.openly || !form || switched?.version !== procedure.version) return [];
    const unit = receivingUnit(procedure, switched);
    return [
      {
        procedure: procedure.id,
        title: procedure.opening.title,
        asks: wordsOf(procedure.openly.asks),
        form: renderForm(form, switched),
        units: unit === undefined ? [] : [unitTitle(country, unit)],
        terms: (procedure.opening.starts ?? []).flatMap((id) => termOf(procedure, switched, id, on)),
      },
    ];
  });
}

/** Within how long an office answers, by the general wording of the day; none where no figure is confirmed. */
function termOf({ clocks }: Procedure, switched: ProcedureSwitch, id: string, on: Day): OpenlyAsked["terms"] {
  const clock = findClock(switched.clocks, id, on);
  const title = clocks[id]?.title;
  if (!clock || !title || clock.quantity === "unknown" || figureOf(clock) !== "confirmed") return [];
  return [{ title, quantity: clock.quantity, unit: clock.unit, source: clock.source }];
}

/** How a case stands for whoever has its code: the state as a person reads it, and the answers that the procedure tells (PR60). */
export function viewSent(file: CaseFile, about: CaseAbout): SentView | undefined {
  const { procedure, country } = about;
  const state = procedure.states[file.state];
  if (!procedure.openly || !state) return undefined;
  const dueAt = renderClocks(file, about).find((one) => one.stoppedAt === undefined && one.figure === "confirmed")?.dueAt;
  return {
    title: procedure.opening.title,
    reference: file.reference,
    sentOn: dayAt(file.openedAt, country.timeZone),
    stateTitle: state.title,
    says: wordsOf(state.says),
    isFinal: state.isFinal,
    unit: unitTitle(country, file.unit),
    ...(dueAt === undefined || state.isFinal ? {} : { dueOn: dayAt(dueAt as Instant, country.timeZone) }),
    told: procedure.openly.tells.flatMap((question) => toldOf(procedure, question, file.answers[question])),
  };
}

function toldOf(
  { forms }: Procedure,
  id: string,
  answer: unknown,
): { readonly label: OfficerText; readonly words: string | OfficerText }[] {
  const question = Object.values(forms)
    .flatMap((form) => form.questions)
    .find((one) => one.id === id);
  if (!question || typeof answer !== "string") return [];
  return [{ label: question.label, words: question.options?.[answer] ?? answer }];
}
