import { defineInstrument } from "../instrument.ts";
import { frameworkClauses } from "./framework.ts";
import { preambleClauses } from "./preamble.ts";
import { bordersClauses } from "./borders.ts";
import { proceduresClauses } from "./procedures.ts";
import { solutionsClauses } from "./solutions.ts";
import { labourClauses } from "./labour.ts";

/** Regional Cooperation Framework and Regional Action Plan to address mixed movements in Central Asia, 7 September 2012. */
export const rap2012 = defineInstrument({
  id: "rap-2012",
  title: {
    en: "Regional Cooperation Framework and Regional Action Plan to address mixed movements in Central Asia, 7 September 2012",
    ru: "Рамки регионального сотрудничества и Региональный план действий в отношении смешанных перемещений в Центральной Азии, 7 сентября 2012 года",
  },
  kind: "policy",
  adoptedOn: "2012-09-07",
  evidence: "R",
  note: {
    en: "Adopted by the National Coordinators of Kazakhstan, Kyrgyzstan, Tajikistan and Turkmenistan; not binding. Items carry no numbers in the text, so the ids are ours: RCF for the framework, RAP for the plan, whose last list may be incomplete.",
    ru: "Приняты национальными координаторами Казахстана, Кыргызстана, Таджикистана и Туркменистана; обязательной силы не имеют. Пункты в тексте не пронумерованы, обозначения наши: RCF — рамки, RAP — план, последний перечень которого может быть неполным.",
  },
  clauses: [...frameworkClauses, ...preambleClauses, ...bordersClauses, ...proceduresClauses, ...solutionsClauses, ...labourClauses],
});
