import type { OfficerText } from "../kernel/index.ts";
import type { StepRefusal } from "./decide.ts";
import type { ClockUnit } from "./national-data.ts";
import type { figureOf } from "./clock.ts";

/** Text for each refusal of a step; the compiler asks for one when a code is added. A gate's own title says which rule refused. */
export const stepRefusalText: Readonly<Record<StepRefusal, OfficerText>> = {
  "step.unknown": { en: "This procedure has no such step.", ru: "В этой процедуре нет такого действия." },
  "step.not-from-here": {
    en: "This step cannot be taken at the present stage of the case. Open the case again to see the steps that can.",
    ru: "На нынешней стадии дела это действие не предусмотрено. Откройте дело заново, чтобы увидеть доступные действия.",
  },
  "step.not-yours": {
    en: "This step belongs to another official. The case page names who may take it.",
    ru: "Это действие совершает другое должностное лицо. Кто именно, указано на странице дела.",
  },
  "step.answer-missing": { en: "A question that must be answered is still open.", ru: "Остался без ответа обязательный вопрос." },
  "step.answer-unknown": {
    en: "The form contains an answer to a question that this step does not ask.",
    ru: "В форме есть ответ на вопрос, который на этом этапе не задаётся.",
  },
  "step.answer-malformed": {
    en: "An answer cannot be read in the form the question asks for.",
    ru: "Ответ дан не в той форме, которой требует вопрос.",
  },
  "gate.blocked": { en: "A rule does not allow this step now: {gate}", ru: "Норма не допускает этого действия сейчас: {gate}" },
  "gate.undetermined": {
    en: "It is not yet known whether a rule allows this step: {gate}",
    ru: "Пока не установлено, допускает ли норма это действие: {gate}",
  },
};

/** What an officer reads beside a time limit about its figure. */
export const figureText: Readonly<Record<ReturnType<typeof figureOf>, OfficerText>> = {
  confirmed: { en: "confirmed", ru: "срок подтверждён" },
  notConfirmed: { en: "not confirmed by a national lawyer", ru: "срок не подтверждён национальным юристом" },
  noFigure: {
    en: "not confirmed: no figure. The date shown is a reminder, not a legal time limit",
    ru: "не подтверждено: срок не указан. Показанная дата — напоминание, а не установленный законом срок",
  },
  workingStandard: {
    en: "working standard of this node, not a legal time limit",
    ru: "рабочий норматив узла, а не установленный законом срок",
  },
};

/** A length of time, ICU: `{n}`. */
export const termText: Readonly<Record<ClockUnit, OfficerText>> = {
  hour: { en: "{n, plural, one {# hour} other {# hours}}", ru: "{n, plural, one {# час} few {# часа} many {# часов} other {# часа}}" },
  day: {
    en: "{n, plural, one {# calendar day} other {# calendar days}}",
    ru: "{n, plural, one {# календарный день} few {# календарных дня} many {# календарных дней} other {# календарного дня}}",
  },
  workingDay: {
    en: "{n, plural, one {# working day} other {# working days}}",
    ru: "{n, plural, one {# рабочий день} few {# рабочих дня} many {# рабочих дней} other {# рабочего дня}}",
  },
  month: {
    en: "{n, plural, one {# month} other {# months}}",
    ru: "{n, plural, one {# месяц} few {# месяца} many {# месяцев} other {# месяца}}",
  },
};
