type Step = { readonly step: string; readonly by: string; readonly answers: (day: string) => Readonly<Record<string, unknown>> };

/** The steps of a plain claim, with invented answers; `post` is the officer of the post where the person came. */
export const claimSteps: readonly Step[] = [
  {
    step: "lodge",
    by: "post",
    answers: (day) => ({ lodgedOn: day, ownWords: "They came to our house at night and asked for me by name." }),
  },
  {
    step: "forward",
    by: "post",
    answers: (day) => ({ forwardedOn: day, forwardedTo: "Migration Service, capital", personWentAlong: "yes" }),
  },
  { step: "register", by: "registrar", answers: (day) => ({ registeredOn: day, childAlone: "no", languageSpoken: "prs" }) },
  { step: "handCertificate", by: "registrar", answers: (day) => ({ certificateHandedOn: day, certificateUntil: inThreeMonths(day) }) },
  {
    step: "inform",
    by: "officer",
    answers: () => ({
      informedIn: "prs",
      understood: "yes",
      counselOffered: "yes",
      counselWished: "no",
      interviewerSexWished: "any",
      interpreterSexWished: "any",
    }),
  },
  {
    step: "interview",
    by: "officer",
    answers: (day) => ({
      interviewedOn: day,
      heard: "applicant",
      heardAlone: "yes",
      interviewerSex: "woman",
      interpreterSex: "man",
      interpreterLinks: "no",
      record: "The applicant told of two visits by armed men and named the village and the month.",
      readBack: "yes",
    }),
  },
  {
    step: "research",
    by: "officer",
    answers: () => ({ coiQuestions: "Treatment of teachers of girls in the district", coiCited: "Country report, paragraphs 14 and 22" }),
  },
  { step: "screenTrafficking", by: "officer", answers: () => ({ traffickingScreen: "none" }) },
  {
    step: "assess",
    by: "officer",
    answers: () => ({
      elementsAccepted: "Work, threats, flight",
      elementsNotAccepted: "none",
      riskOnReturn: "Real",
      proposal: "recognised",
      grounds: ["opinion"],
    }),
  },
  { step: "review", by: "reviewer", answers: () => ({ reviewOpinion: "Well founded", reviewAgrees: "yes" }) },
];

/** Claims that stand at different steps: by place of the group and of the person, taken so many hours apart. */
export const demoClaims: readonly {
  readonly group: number;
  readonly person: number;
  readonly until?: string;
  readonly everyHours: number;
}[] = [
  { group: 0, person: 0, until: "interview", everyHours: 9 },
  { group: 0, person: 1, until: "handCertificate", everyHours: 6 },
  { group: 2, person: 0, until: "lodge", everyHours: 3 },
  { group: 4, person: 1, until: "register", everyHours: 8 },
  { group: 6, person: 0, until: "forward", everyHours: 10 },
  { group: 6, person: 1, everyHours: 1 },
  { group: 8, person: 0, until: "review", everyHours: 1.7 },
  { group: 9, person: 0, until: "register", everyHours: 3 },
  { group: 11, person: 0, everyHours: 1 },
];

function inThreeMonths(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + 3, Math.min(date.getUTCDate(), 28));
  return date.toISOString().slice(0, 10);
}
