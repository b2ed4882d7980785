import type { OfficerText } from "../../kernel/index.ts";
import { type CheckHint, type CheckSection, defineChecklist } from "../checklist.ts";

const source = ["almaty-2011:ALM-REINT-i", "rap-2012:RAP-III-18"] as const;

/** A side of life after return, asked alike: the policy itself, women, children. */
function area(id: string, title: OfficerText, covers: OfficerText, hints: readonly CheckHint[] = []): CheckSection {
  return {
    id,
    title,
    items: [
      { id: `${id}.policy`, title: covers, source, facts: ["since", "published", "responsible"], hints },
      {
        id: `${id}.women`,
        title: { en: "It says what is done for women who return", ru: "В ней указано, что делается для возвращающихся женщин" },
        source,
      },
      {
        id: `${id}.children`,
        title: { en: "It says what is done for children who return", ru: "В ней указано, что делается для возвращающихся детей" },
        source,
      },
      {
        id: `${id}.told`,
        title: {
          en: "Returnees are told of it, and it is open without conditions of status",
          ru: "Возвращающимся о ней сообщают, и она доступна независимо от статуса",
        },
        source,
      },
    ],
  };
}

/** What a national policy of reintegration covers at least: health, housing, education, income. */
export const reintegrationPolicy = defineChecklist({
  id: "reintegration-policy",
  version: "2026-11-29",
  title: { en: "National reintegration policy", ru: "Национальная политика реинтеграции" },
  lead: {
    en: "Whether national policy covers each side of life after return: since when, where it is published, who is responsible, and what it says of women and children.",
    ru: "Охватывает ли национальная политика каждую сторону жизни после возвращения: с какого времени, где опубликована, кто отвечает, что сказано о женщинах и детях.",
  },
  source,
  sections: [
    area(
      "health",
      { en: "Health", ru: "Здоровье" },
      { en: "A national policy covers health after return", ru: "Национальная политика охватывает здоровье после возвращения" },
    ),
    area(
      "housing",
      { en: "Housing", ru: "Жильё" },
      { en: "A national policy covers housing after return", ru: "Национальная политика охватывает жильё после возвращения" },
    ),
    area(
      "education",
      { en: "Education", ru: "Образование" },
      { en: "A national policy covers education after return", ru: "Национальная политика охватывает образование после возвращения" },
    ),
    area(
      "income",
      { en: "Income", ru: "Доход" },
      { en: "A national policy covers income after return", ru: "Национальная политика охватывает доход после возвращения" },
      [{ kind: "clock", procedure: "reintegration", clock: "plan" }],
    ),
  ],
});
