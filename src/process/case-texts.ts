import type { OfficerTexts } from "../kernel/index.ts";
import { stepRefusalText } from "./texts.ts";

/** What each refusal about cases says; the step's own are beside its decision. */
export const caseTexts = {
  ...stepRefusalText,
  "case.procedure-off": {
    en: "This State does not run that procedure. The list of procedures shows those that it does.",
    ru: "В этом государстве такая процедура не применяется. Действующие указаны в списке процедур.",
  },
  "case.lies-apart": {
    en: "This procedure keeps its case apart from the person's file, or does not: it was opened the other way. Open it from the person's page.",
    ru: "Дело этой процедуры ведётся отдельно от дела лица либо в нём: способ открытия не подходит. Откройте его со страницы лица.",
  },
  "case.open-already": {
    en: "The person has an open case in this procedure. Go on with that one.",
    ru: "У лица уже есть открытое дело по этой процедуре. Продолжите его.",
  },
  "case.in-future": {
    en: "The time given lies in the future. Check the date and the clock.",
    ru: "Указано время в будущем. Проверьте дату и часы.",
  },
  "case.unit-unknown": {
    en: "That unit has no part in this step. Choose one that the list offers.",
    ru: "Это подразделение не участвует в данном действии. Выберите подразделение из списка.",
  },
  "case.hand-off-unknown": {
    en: "This step does not lead there. Choose from what the step offers.",
    ru: "Это действие туда не ведёт. Выберите из предложенного.",
  },
  "case.given-meanwhile": {
    en: "Somebody else gave out this case meanwhile. Look at who holds it now, then decide again.",
    ru: "Тем временем дело поручил кто-то другой. Посмотрите, кто его ведёт сейчас, и решите заново.",
  },
  "case.assignee-unfit": {
    en: "That official does not work on such cases in the unit where the case lies. Choose somebody of that unit.",
    ru: "Этот сотрудник не ведёт такие дела в подразделении, где находится дело. Выберите сотрудника этого подразделения.",
  },
  "case.dossier-differs": {
    en: "What is sent names two different records. Load the page again.",
    ru: "В отправленном названы две разные записи. Загрузите страницу заново.",
  },
  "sent.not-found": {
    en: "Nothing was sent under this code. Look at each letter and digit again.",
    ru: "По этому коду ничего не отправлено. Проверьте каждую букву и цифру.",
  },
  "sent.too-many": {
    en: "Too much is being sent at once. Nothing was recorded; try again in a minute.",
    ru: "Сейчас отправляют слишком много. Ничего не записано; повторите через минуту.",
  },
} as const satisfies OfficerTexts;
