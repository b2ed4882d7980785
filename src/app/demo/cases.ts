type Answers = (day: string) => Readonly<Record<string, unknown>>;
type Step = { readonly step: string; readonly by: string; readonly hoursLater: number; readonly answers: Answers };

/** A case beside the claims: in which procedure, of whom (place of the group and of the person), who opened it and what was done since. */
export type DemoCase = {
  readonly procedure: string;
  readonly group: number;
  readonly person: number;
  readonly by: string;
  /** After the arrival. */
  readonly hoursLater: number;
  readonly answers: Answers;
  readonly steps?: readonly Step[];
};

const worker = { group: 3, person: 1, by: "worker" } as const;
const principalAbroad = "Aq Maqta Sewing LLP";
const childsWords = "I want to go to school, and to know where my aunt is.";

/** So that every desk has something to do: a worker with four cases at once, a child before the panel, a question to the security service, a woman at risk, an agency in the public register. */
export const demoCases: readonly DemoCase[] = [
  { ...worker, procedure: "reception-stay", hoursLater: 9, answers: () => ({ roughSleeping: "yes" }) },
  { ...worker, procedure: "patent", hoursLater: 20, answers: () => ({ appliesAlone: "yes", occupation: "Bricklayer", household: "no" }) },
  {
    ...worker,
    procedure: "labour-inspection",
    hoursLater: 21,
    answers: () => ({ why: "worker", site: "Brickyard at the canal", employer: "The man who drove us there" }),
  },
  {
    ...worker,
    procedure: "grievance",
    hoursLater: 22,
    answers: () => ({ about: "employer", words: "He keeps our passports and says that we owe him the journey.", inDanger: "no" }),
  },
  {
    procedure: "best-interests",
    group: 7,
    person: 0,
    by: "child",
    hoursLater: 8,
    answers: () => ({ protectionStatus: "unaccompanied", risk: "medium", separationCause: "Lost her aunt in the crowd at the station." }),
    steps: [
      {
        step: "nameGuardian",
        by: "child",
        hoursLater: 1,
        answers: (day) => ({ guardian: "Zulfiya Rahmonova", guardianKind: "temporary", guardianOn: day }),
      },
      {
        step: "arrangeCare",
        by: "child",
        hoursLater: 2,
        answers: () => ({ careArrangement: "foster", caregiver: "Family of Zulfiya Rahmonova", careSafe: "yes", siblings: "together" }),
      },
      {
        step: "assess",
        by: "child",
        hoursLater: 4,
        answers: () => ({
          childHeard: "heard",
          childWords: childsWords,
          risk: "medium",
          concerns: ["distress"],
          finding: "Safe where she is; asks for her aunt every day.",
        }),
      },
      {
        step: "plan",
        by: "child",
        hoursLater: 6,
        answers: () => ({
          planServices: ["school", "psychosocial"],
          hangsOnPapers: "no",
          planText: "School from Monday; the aunt is looked for by the tracing service.",
        }),
      },
      {
        step: "layBefore",
        by: "child",
        hoursLater: 8,
        answers: () => ({
          bidReason: "exceptionalCare",
          childHeard: "heard",
          childWords: childsWords,
          optionsWeighed: ["stay", "family"],
          proposal: "Stay with the foster family while the aunt is looked for.",
          whyNotOthers: "Nobody of the family has been found yet.",
        }),
      },
    ],
  },
  {
    procedure: "exclusion",
    group: 9,
    person: 0,
    by: "exclusion",
    hoursLater: 10,
    answers: () => ({
      triggerKind: "statement",
      triggerWords: "Says that he guarded a prison for two years; where and under whom is not known.",
    }),
    steps: [
      {
        step: "askSecurity",
        by: "exclusion",
        hoursLater: 1,
        answers: () => ({
          securityAsked: "Is the prison that he names known, and who ran it in those years?",
          securityPurpose: "To know whether exclusion has to be examined at all.",
          claimInside: "no",
        }),
      },
    ],
  },
  {
    procedure: "women-at-risk",
    group: 7,
    person: 0,
    by: "women",
    hoursLater: 12,
    answers: () => ({ noticedHow: "referral", urgentNow: "no" }),
  },
  {
    procedure: "agency-licence",
    group: 5,
    person: 1,
    by: "agency",
    hoursLater: 4,
    answers: () => ({ agency: "Bahar Work Agency", agencyAddress: "Sewing Street 3", registeredAs: "XD-2211", partners: ["KZ"] }),
    steps: [
      { step: "payDeposit", by: "labour", hoursLater: 2, answers: () => ({ depositPaid: 10, depositPaper: "P 118" }) },
      {
        step: "license",
        by: "labour",
        hoursLater: 4,
        answers: (day) => ({ feesFromWorkers: "no", licenceNumber: "XD-L-17", licenceUntil: `${Number(day.slice(0, 4)) + 2}-12-31` }),
      },
      {
        step: "checkPrincipal",
        by: "labour",
        hoursLater: 6,
        answers: () => ({
          principal: principalAbroad,
          principalPerson: "no",
          principalIn: "KZ",
          principalSound: "yes",
          principalSource: "Answer of the labour office there",
        }),
      },
      {
        step: "registerOrder",
        by: "labour",
        hoursLater: 8,
        answers: () => ({
          jobOrder: "14",
          principal: principalAbroad,
          places: 25,
          occupation: "8153",
          wage: "9 base amounts a month",
          termsUnderstood: "yes",
          openToAll: "yes",
          feesFromWorkers: "no",
        }),
      },
    ],
  },
];
