import { type CaseAt } from "./acts.ts";
import { type Colleague, command } from "./world.ts";

/** Whose task each step of a claim is. */
export type Desks = {
  readonly registrar: Colleague;
  readonly officer: Colleague;
  readonly reviewer: Colleague;
  readonly commission: Colleague;
};

const interview = {
  heard: "applicant",
  heardAlone: "yes",
  interviewerSex: "man",
  interpreterSex: "man",
  interpreterLinks: "no",
  record: "He told of his street, his work and the journey.",
  readBack: "yes",
};
const assessment = {
  elementsAccepted: "Origin, family, journey",
  elementsNotAccepted: "The threats: not consistent from one telling to the next",
  riskOnReturn: "Not shown",
  proposal: "rejected",
};

type Step = readonly [step: string, by: keyof Desks, answers: (day: string) => Record<string, unknown>];

/** A claim in the regular track that is not believed, up to the notice; `traffickingScreen` says what was asked on the way. */
const steps: readonly Step[] = [
  ["lodge", "registrar", (day) => ({ lodgedOn: day, ownWords: "I was told that I would be killed if I came back." })],
  ["register", "registrar", (day) => ({ registeredOn: day, childAlone: "no", languageSpoken: "tgk" })],
  [
    "inform",
    "officer",
    () => ({
      informedIn: "tgk",
      understood: "yes",
      counselOffered: "yes",
      counselWished: "no",
      interviewerSexWished: "any",
      interpreterSexWished: "any",
    }),
  ],
  ["interview", "officer", (day) => ({ interviewedOn: day, ...interview })],
  ["research", "officer", () => ({ coiQuestions: "Threats by lenders in the district", coiCited: "Country report, paragraphs 9 and 12" })],
  ["assess", "officer", () => assessment],
  ["review", "reviewer", () => ({ reviewOpinion: "Well reasoned", reviewAgrees: "yes" })],
  ["screenTrafficking", "officer", () => ({ traffickingScreen: "none" })],
  [
    "decide",
    "commission",
    (day) => ({
      outcome: "rejected",
      decidedOn: day,
      reasons: "What he fears was not made credible.",
      elementsAccepted: assessment.elementsAccepted,
      elementsNotAccepted: assessment.elementsNotAccepted,
      coiCited: "Country report, paragraphs 9 and 12",
      legalBasis: ["refugee-1951:1.A.2"],
      complementaryReasons: "No other danger was found.",
    }),
  ],
  ["notifyRejection", "officer", (day) => ({ notifiedOn: day, noticeLanguage: "tgk", appealExplained: "yes" })],
];

/** A claim that a story only presupposes: opened so many days ago, and taken as far as `until`, a step a day. */
export async function arrangesClaim(
  desks: Desks,
  dossier: string,
  about: { readonly daysAgo: number; readonly until: string },
): Promise<CaseAt> {
  const id = crypto.randomUUID();
  const at = (days: number): string => new Date(Date.now() - (about.daysAgo - days) * 86_400_000).toISOString();
  const opened = (await command(desks.registrar.page, {
    kind: "case.open",
    dossier,
    at: at(0),
    payload: { case: id, procedure: "asylum", answers: { wishedOn: at(0).slice(0, 10), crossing: "inside" } },
  })) as { says: { reference: string } };
  const last = steps.findIndex(([step]) => step === about.until);
  for (const [place, [step, by, answers]] of steps.slice(0, last + 1).entries())
    await command(desks[by].page, {
      kind: "case.step",
      dossier,
      at: at((place + 1) / 2),
      payload: { case: id, step, answers: answers(at((place + 1) / 2).slice(0, 10)) },
    });
  return { dossier, id, reference: opened.says.reference };
}
