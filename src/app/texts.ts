import { accessTexts, accountTexts } from "../access/index.ts";
import { appointmentTexts } from "../appointment/index.ts";
import { disclosureTexts } from "../disclosure/index.ts";
import { directoryTexts } from "../directory/index.ts";
import { documentTexts } from "../document/index.ts";
import { libraryTexts } from "../library/index.ts";
import { facilityTexts } from "../facility/index.ts";
import { fileProblemTexts, importTexts, needsTexts, recordTexts } from "../intake/index.ts";
import { labourTexts } from "../labour/index.ts";
import { influxTexts } from "../influx/index.ts";
import { qualityTexts } from "../quality/index.ts";
import { sittingTexts } from "../sitting/index.ts";
import { personTexts } from "../person/index.ts";
import { referralTexts } from "../referral/index.ts";
import { caseTexts, type Gate, type Procedure } from "../process/index.ts";
import { syncTexts } from "../sync/index.ts";
import { tracingTexts } from "../tracing/index.ts";
import type { OfficerLanguage, OfficerText, OfficerTexts, Refusal } from "../kernel/index.ts";

const problemTexts = {
  "request.malformed": {
    en: "Something in this entry cannot be read. The marked fields say what.",
    ru: "Часть записи не удалось прочитать. Отмеченные поля показывают, какую.",
  },
  "request.no-such-address": { en: "There is nothing at this address.", ru: "По этому адресу ничего нет." },
  "request.cross-site": {
    en: "This request came from another site and was not carried out.",
    ru: "Запрос пришёл с другого сайта и не выполнен.",
  },
  "request.too-large": {
    en: "This is more than one request can carry. Send it in parts.",
    ru: "Слишком большой объём для одного запроса. Отправьте по частям.",
  },
  fault: {
    en: "The fault is ours. Nothing was recorded; please try again and name the number shown.",
    ru: "Ошибка на нашей стороне. Ничего не записано; повторите попытку и назовите показанный номер.",
  },
  "fault.not-known": {
    en: "The fault is ours. Whether this was recorded is not known; try again: it is recorded once, and name the number shown.",
    ru: "Ошибка на нашей стороне. Записано ли это, неизвестно; повторите: оно будет записано один раз. Назовите показанный номер.",
  },
  "node.full": {
    en: "The node has no room left. Nothing of this was recorded; call the administrator of the node and try again once there is room.",
    ru: "На узле закончилось место. Из этого ничего не записано; позвоните администратору узла и повторите, когда место появится.",
  },
  "command.not-tried": {
    en: "What would come of this act cannot be looked at beforehand. Carry it out, or leave it.",
    ru: "Итог этого действия нельзя посмотреть заранее. Выполните его или откажитесь.",
  },
  "code.unknown": { en: "This is not on the list.", ru: "Такого значения нет в списке." },
  "name.missing": { en: "Enter at least one name, as the person says it.", ru: "Укажите хотя бы одно имя, как его называет сам человек." },
  "field.invalid": { en: "This cannot be read.", ru: "Значение не распознано." },
  "field.unrecognized-keys": { en: "This field is not known here.", ru: "Это поле здесь неизвестно." },
  "field.missing": { en: "This is missing.", ru: "Значение отсутствует." },
  "field.invalid-type": { en: "This is of another kind than is needed.", ru: "Значение не того вида, который нужен." },
  "field.too-big": { en: "This is too long or too large.", ru: "Значение слишком длинное или большое." },
  "field.too-small": { en: "This is too short or too small.", ru: "Значение слишком короткое или малое." },
  "field.invalid-format": { en: "This is not in the form that is needed.", ru: "Значение не в том виде, который нужен." },
  "field.invalid-value": { en: "This is not one of the values to choose from.", ru: "Такого значения нет среди возможных." },
} as const satisfies OfficerTexts;

/** Texts of every code that this program answers with; modules bring their own. */
export const allTexts: OfficerTexts = {
  ...problemTexts,
  ...accessTexts,
  ...accountTexts,
  ...caseTexts,
  ...recordTexts,
  ...importTexts,
  ...fileProblemTexts,
  ...needsTexts,
  ...personTexts,
  ...referralTexts,
  ...tracingTexts,
  ...disclosureTexts,
  ...documentTexts,
  ...directoryTexts,
  ...facilityTexts,
  ...libraryTexts,
  ...influxTexts,
  ...labourTexts,
  ...qualityTexts,
  ...sittingTexts,
  ...syncTexts,
  ...appointmentTexts,
};

/** What a refusal says, in the reader's language; a gate's own title says which rule refused. */
export function refusalText(refusal: Refusal, language: OfficerLanguage, procedures: readonly Procedure[] = []): string {
  const text = (allTexts[refusal.code] ?? (allTexts["access.not-available"] as OfficerText))[language];
  return text.replace("{gate}", () => findGate(refusal, procedures)?.title[language] ?? refusal.rule);
}

/** What may lawfully be done next where a gate refused. */
export function nextStepText(refusal: Refusal, language: OfficerLanguage, procedures: readonly Procedure[]): string | undefined {
  return findGate(refusal, procedures)?.nextStep[language];
}

/** Rules are numbered per folder, so that rule and gate together name one gate of all procedures. */
function findGate(refusal: Refusal, procedures: readonly Procedure[]): Gate | undefined {
  if (!refusal.field?.startsWith("gate.")) return undefined;
  return procedures
    .map((procedure) => procedure.gates[String(refusal.field).slice("gate.".length)])
    .find((gate) => gate?.rule === refusal.rule);
}

/** What a problem's code says; codes without a text of their own say that the value cannot be read. */
export function problemText(code: string, language: OfficerLanguage): string {
  return (allTexts[code] ?? problemTexts["field.invalid"])[language];
}
