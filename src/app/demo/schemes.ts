import { addDays, type Day } from "../../kernel/index.ts";
import { demoId } from "./ids.ts";

/** One act of the seed on a scheme: who set it up or confirmed it. */
export type SchemeDeed = {
  readonly by: string;
  readonly kind: string;
  readonly id: string;
  readonly dossier: string;
  readonly payload: object;
};

/** Schemes of the demo State: one for a season and one for good that take applications, and one that waits to be confirmed. */
export function schemeDeeds(today: Day, at: string): SchemeDeed[] {
  const year = Number(today.slice(0, 4)) + 1;
  const open = { applyFrom: addDays(today, -20), applyTo: addDays(today, 60) };
  const cotton = {
    procedure: "circular-scheme",
    title: {
      en: "Cotton harvest",
      ru: "Сбор хлопка",
      tg: "Ҷамъоварии пахта",
      prs: "جمع‌آوری پنبه",
      ky: "Пахта терүү",
      uz: "Paxta terimi",
    },
    sending: ["KG", "TJ", "UZ"],
    occupations: ["92"],
    ageFrom: 18,
    returningOnly: false,
    places: 40,
    placesKept: 10,
    ...open,
    stayFrom: `${year}-04-01`,
    stayTo: `${year}-10-31`,
  };
  const nurses = {
    ...cotton,
    procedure: "permanent-admission",
    title: { en: "Nurses who come to stay", ru: "Медсёстры на постоянное жительство" },
    occupations: ["2221", "3221"],
    skills: { en: "a diploma of nursing", ru: "диплом медсестры" },
    places: 20,
    placesKept: 0,
    stayFrom: `${year}-01-01`,
    stayTo: undefined,
  };
  const greenhouses = { ...cotton, title: { en: "Greenhouses", ru: "Теплицы" }, places: 30, placesKept: 0, applyFrom: today };
  const propose = (name: string, form: object): SchemeDeed => ({
    by: "labour",
    kind: "scheme.propose",
    id: demoId(`scheme/propose/${name}`),
    dossier: demoId(`scheme/${name}`),
    payload: { scheme: demoId(`scheme/${name}`), form },
  });
  const confirm = (name: string): SchemeDeed => ({
    by: "labour2",
    kind: "scheme.confirm",
    id: demoId(`scheme/confirm/${name}`),
    dossier: demoId(`scheme/${name}`),
    payload: { scheme: demoId(`scheme/${name}`), proposedAt: at },
  });
  return [propose("cotton", cotton), confirm("cotton"), propose("nurses", nurses), confirm("nurses"), propose("greenhouses", greenhouses)];
}
