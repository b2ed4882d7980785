import { defineInstrument } from "../instrument.ts";
import { arrivalClauses } from "./arrival.ts";
import { asylumClauses } from "./asylum.ts";
import { childrenClauses } from "./children.ts";
import { influxClauses } from "./influx.ts";
import { solutionsClauses } from "./solutions.ts";
import { statusClauses } from "./status.ts";
import { violenceClauses } from "./violence.ts";

/** Law of the State XD on asylum, referral and solutions; one file for each subject. */
export const xdLaw = defineInstrument({
  id: "xd-law",
  title: { en: "Law of the State XD on asylum and referral", ru: "Закон государства XD об убежище и направлении" },
  kind: "demo",
  state: "XD",
  adoptedOn: "2024-01-01",
  evidence: "invented",
  note: {
    en: "XD does not exist and neither does this law: it was invented so that the program can be shown and tested. Its figures bind nobody and are no advice.",
    ru: "Государства XD не существует, как и этого закона: он придуман для показа и проверки программы. Его сроки никого не обязывают и не служат рекомендацией.",
  },
  clauses: [
    ...asylumClauses,
    ...arrivalClauses,
    ...childrenClauses,
    ...violenceClauses,
    ...influxClauses,
    ...statusClauses,
    ...solutionsClauses,
  ],
});
