import { addDays, type Day } from "../../kernel/index.ts";
import { demoId } from "./ids.ts";

/** One act of the seed on a question about a country. */
export type QueryDeed = {
  readonly by: string;
  readonly kind: string;
  readonly id: string;
  readonly dossier: string;
  readonly payload: object;
};

type Query = { readonly name: string; readonly by: string; readonly topic: string; readonly question: string };

const girls: Query = {
  name: "girls",
  by: "officer",
  topic: "women-rights",
  question: "Which schools are open to girls above the age of twelve, and what happens to those who teach them at home?",
};
const papers: Query = {
  name: "papers",
  by: "court",
  topic: "state-papers",
  question: "Who issues birth records in the north at present, and do the offices there work?",
};

/** Questions of the demo State: one that was answered and read by a second, and one that waits. All of it is invented. */
export function queryDeeds(today: Day): QueryDeed[] {
  const deed = (by: string, { name }: Query, act: string, payload: object): QueryDeed => ({
    by,
    kind: act === "ask" ? "case.send" : "case.step",
    id: demoId(`query/${name}/${act}`),
    dossier: demoId(`query/${name}`),
    payload: { case: demoId(`query/${name}`), ...payload },
  });
  const ask = (query: Query): QueryDeed => {
    const { by, topic, question } = query;
    const answers = { queryCountry: "AF", topic, question, pointsTo: "no", neededBy: addDays(today, 10) };
    return deed(by, query, "ask", { procedure: "country-query", answers });
  };
  const step = (by: string, name: string, answers: object, act = name) => deed(by, girls, act, { step: name, answers });
  const sources = [
    { kind: "international", reference: "Report of a mission, invented", method: "Visits to nine provinces." },
    { kind: "ngo", reference: "Survey of teachers, invented", method: "Told by 200 teachers over the telephone." },
    { kind: "state", reference: "Decree on schools, invented", method: "Text as it was published." },
  ];
  return [
    ask(girls),
    step("officer2", "take", { researchQuestions: "Which decrees hold?\nAre they applied alike in towns and villages?", pointsTo: "no" }),
    ...sources.map((one, place) => step("officer2", "addSource", sourceOf(one, today), `addSource/${place}`)),
    step("officer2", "draft", {
      answer:
        "Школы для девочек старше двенадцати лет закрыты в большинстве провинций. О наказаниях за домашнее обучение источники расходятся.",
      confidence: "medium",
      pointsTo: "no",
    }),
    step("reviewer", "answer", { sourcesChecked: "yes", isBalanced: "yes", lookAgainOn: addDays(today, 180) }),
    ask(papers),
  ];
}

const sourceOf = (source: object, today: Day): object => ({
  ...source,
  bias: "Reaches towns more than villages.",
  passage: "p. 4: schools above the sixth form stayed shut.",
  eventOn: addDays(today, -90),
  publishedOn: addDays(today, -60),
  language: "eng",
  reading: "original",
  contacted: "no",
});
