import { defineInstrument } from "../instrument.ts";
import { generalClauses } from "./general.ts";
import { bordersClauses } from "./borders.ts";
import { integrationClauses } from "./integration.ts";
import { reintegrationClauses } from "./reintegration.ts";
import { traffickingClauses } from "./trafficking.ts";
import { labourClauses } from "./labour.ts";
import { partnershipsClauses } from "./partnerships.ts";
import { informationClauses } from "./information.ts";

/** Summary report of the Regional Conference on refugee protection and international migration in Central Asia, Almaty, 15 and 16 March 2011. */
export const almaty2011 = defineInstrument({
  id: "almaty-2011",
  title: {
    en: "Summary report of the Regional Conference on refugee protection and international migration in Central Asia, Almaty, 15 and 16 March 2011",
    ru: "Итоговый доклад Региональной конференции по защите беженцев и международной миграции в Центральной Азии, Алматы, 15–16 марта 2011 года",
  },
  kind: "policy",
  adoptedOn: "2011-03-16",
  evidence: "R",
  note: {
    en: "Ids are ours: n marks the narrative, roman numerals the recommendations of each theme. The declaration itself was not at hand; its paragraphs are cited by number only.",
    ru: "Обозначения наши: n — описательная часть, римские цифры — рекомендации по темам. Самой декларации в распоряжении не было; её пункты указываются лишь по номерам.",
  },
  clauses: [
    ...generalClauses,
    ...bordersClauses,
    ...integrationClauses,
    ...reintegrationClauses,
    ...traffickingClauses,
    ...labourClauses,
    ...partnershipsClauses,
    ...informationClauses,
  ],
});
