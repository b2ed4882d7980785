import { randomUUID } from "node:crypto";
import type { Actor } from "../src/access/index.ts";
import { arrival, type TestNode } from "./node.ts";

/** Who takes part in a claim of the demo State. */
export function claimActors({ as }: Pick<TestNode, "as">) {
  return {
    post: as("bahor"),
    registrar: as("dilnoza"),
    officer: as("emil"),
    reviewer: as("farida"),
    decider: as("gulnora"),
    judge: as("judge"),
  };
}
export type ClaimActors = ReturnType<typeof claimActors>;

const day = "2026-11-20";

/** The steps of a plain claim in their order, with answers that every rule allows. */
export const claimSteps: readonly {
  readonly step: string;
  readonly by: keyof ClaimActors;
  readonly answers: Readonly<Record<string, unknown>>;
}[] = [
  { step: "lodge", by: "post", answers: { lodgedOn: day, ownWords: "They came to our house at night." } },
  { step: "forward", by: "post", answers: { forwardedOn: day, forwardedTo: "Reception", personWentAlong: "yes" } },
  { step: "register", by: "registrar", answers: { registeredOn: day, childAlone: "no", languageSpoken: "prs" } },
  { step: "handCertificate", by: "registrar", answers: { certificateHandedOn: day, certificateUntil: "2027-02-20" } },
  {
    step: "inform",
    by: "officer",
    answers: {
      informedIn: "prs",
      understood: "yes",
      counselOffered: "yes",
      counselWished: "no",
      interviewerSexWished: "any",
      interpreterSexWished: "any",
    },
  },
  {
    step: "interview",
    by: "officer",
    answers: {
      interviewedOn: day,
      heard: "applicant",
      heardAlone: "yes",
      interviewerSex: "woman",
      interpreterSex: "man",
      interpreterLinks: "no",
      record: "…",
      readBack: "yes",
    },
  },
  { step: "research", by: "officer", answers: { coiQuestions: "Local militias", coiCited: "COI-1, 4" } },
  { step: "screenTrafficking", by: "officer", answers: { traffickingScreen: "none" } },
  {
    step: "assess",
    by: "officer",
    answers: { elementsAccepted: "All", elementsNotAccepted: "none", riskOnReturn: "Real", proposal: "recognised", grounds: ["opinion"] },
  },
  { step: "review", by: "reviewer", answers: { reviewOpinion: "Well founded", reviewAgrees: "yes" } },
  {
    step: "decide",
    by: "decider",
    answers: { outcome: "recognised", decidedOn: day, reasons: "Well-founded fear", legalBasis: ["refugee-1951:1.A.2"] },
  },
  { step: "notifyRecognition", by: "officer", answers: { notifiedOn: day, noticeLanguage: "prs", appealExplained: "yes" } },
];

export type Claim = { readonly dossier: string; readonly id: string };

/** Opens a claim at the post for a person who has just arrived. */
export async function openClaim(
  { must }: Pick<TestNode, "must">,
  post: Actor,
  more: { readonly arrivedAt: string; readonly at?: string; readonly person?: Readonly<Record<string, unknown>> },
): Promise<Claim> {
  const claim = { dossier: randomUUID(), id: randomUUID() };
  await must(post, "arrival.record", claim.dossier, arrival(claim.dossier, { post: post.unit, arrivedAt: more.arrivedAt, ...more.person }));
  await must(
    post,
    "case.open",
    claim.dossier,
    { case: claim.id, procedure: "asylum", answers: { wishedOn: day, crossing: "irregular" } },
    more.at ? { at: more.at } : {},
  );
  return claim;
}

/** Takes the plain claim's steps in order until one is reached, that one included. */
export async function walkClaim(
  { must }: Pick<TestNode, "must">,
  actors: ClaimActors,
  claim: Claim,
  last: string,
  after?: string,
): Promise<void> {
  const first = after === undefined ? 0 : claimSteps.findIndex((one) => one.step === after) + 1;
  for (const { step, by, answers } of claimSteps.slice(first)) {
    await must(actors[by], "case.step", claim.dossier, { case: claim.id, step, answers });
    if (step === last) return;
  }
}
