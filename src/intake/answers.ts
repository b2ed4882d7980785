import { z } from "zod";
import { Answer } from "../kernel/index.ts";
import { type AnswerCode, answerCodes, type PersonFacts } from "./needs/facts.ts";

/** Where the answer to each question of the first contact belongs: the family of fields, and so the compartment. */
const homes: Readonly<Record<AnswerCode, "circumstance" | "care" | "indicator" | "condition" | "violence">> = {
  alone: "circumstance",
  singleParent: "circumstance",
  olderPerson: "circumstance",
  nationalityDoubt: "circumstance",
  familyElsewhere: "circumstance",
  seeksWork: "circumstance",
  fearsReturn: "circumstance",
  parentPresent: "care",
  guardianshipShown: "care",
  relationVerified: "care",
  childProtectionSaw: "care",
  papersTaken: "indicator",
  unpaidWork: "indicator",
  debtBondage: "indicator",
  controlled: "indicator",
  pregnant: "condition",
  disability: "condition",
  medical: "condition",
  feelsUnsafe: "violence",
  survivorDisclosed: "violence",
};

/** Answers given at first contact, by question; one that is absent was not asked (R6). */
export const AnswersGiven = z.partialRecord(z.enum(answerCodes), Answer);
export type AnswersGiven = z.infer<typeof AnswersGiven>;

/** Answers as fields of the person, each in its compartment. */
export function answerFields(answers: AnswersGiven): Record<string, Answer> {
  return Object.fromEntries(Object.entries(answers).map(([code, answer]) => [`${homes[code as AnswerCode]}/${code}`, answer]));
}

/** What the first look at needs may use of a person's fields; a compartment that is not open reads as not asked. */
export function factsOfFields(id: string, fields: Readonly<Record<string, unknown>>): PersonFacts {
  const answers = Object.fromEntries(
    answerCodes.flatMap((code) => {
      const answer = Answer.safeParse(fields[`${homes[code]}/${code}`]);
      return answer.success ? [[code, answer.data]] : [];
    }),
  );
  const nationalities = fields["nationalities"] as PersonFacts["nationality"][] | undefined;
  return {
    id,
    answers,
    wishesAsylum: (fields["wishesAsylum"] as Answer | undefined) ?? "notAsked",
    ...pick(fields, "sex"),
    ...pick(fields, "birth"),
    ...pick(fields, "relation"),
    ...pick(fields, "reasonOwnWords"),
    ...(nationalities?.[0] && { nationality: nationalities[0] }),
  };
}

function pick<Name extends "sex" | "birth" | "relation" | "reasonOwnWords">(
  fields: Readonly<Record<string, unknown>>,
  name: Name,
): Partial<Pick<PersonFacts, Name>> {
  const value = fields[name];
  return value === undefined || value === "unknown" ? {} : ({ [name]: value } as Partial<Pick<PersonFacts, Name>>);
}
