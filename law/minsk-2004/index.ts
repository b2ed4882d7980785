import { defineInstrument } from "../instrument.ts";
import { generalClauses } from "./general.ts";
import { asylumClauses } from "./asylum.ts";
import { migrationClauses } from "./migration.ts";
import { nationalityClauses } from "./nationality.ts";
import { securityClauses } from "./security.ts";

/** Chair's conclusions of the High-Level Review Meeting on refugees, migration and protection, Minsk, 28 May 2004. */
export const minsk2004 = defineInstrument({
  id: "minsk-2004",
  title: {
    en: "Chair's conclusions of the High-Level Review Meeting on refugees, migration and protection, Minsk, 28 May 2004",
    ru: "Выводы председателя совещания высокого уровня по беженцам, миграции и защите, Минск, 28 мая 2004 года",
  },
  kind: "policy",
  adoptedOn: "2004-05-28",
  evidence: "R",
  note: {
    en: "Requirements read out of the document, one clause each, in our own words; the ids are ours.",
    ru: "Требования, извлечённые из документа, по одному на пункт, в нашем изложении; обозначения наши.",
  },
  clauses: [...generalClauses, ...asylumClauses, ...migrationClauses, ...nationalityClauses, ...securityClauses],
});
