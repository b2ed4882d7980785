import { z } from "zod";

/** Words of an officer's screen. */
export const Title = z.strictObject({ en: z.string(), ru: z.string() });
/** A unit, an organisation or a route: its code and its words. */
export const Named = z.strictObject({ code: z.string(), title: Title });
/** Words of a person by language. */
export const PersonWords = z.record(z.string(), z.string()).readonly();
/** Clauses of law, or ids of a definition. */
export const Sources = z.array(z.string()).readonly();

/** What may be said of a time limit's figure; the words are `figureText`. */
export const Figure = z.enum(["confirmed", "notConfirmed", "noFigure", "workingStandard"]);

/** A state as screens draw and say it. */
export const StateView = z.strictObject({ id: z.string(), title: Title, says: PersonWords, isFinal: z.boolean(), protects: z.boolean() });
/** A step as screens draw it. */
export const GraphStep = z.strictObject({
  id: z.string(),
  title: Title,
  from: Sources,
  to: z.string().optional(),
  by: Sources,
  /** Which form the step is answered in. */
  form: z.string().optional(),
  /** Absent where the step is taken case by case. */
  many: z.strictObject({ place: z.string().optional() }).optional(),
  source: Sources,
});

/** A question of a form as screens put it. */
export const QuestionView = z.strictObject({
  id: z.string(),
  label: Title,
  hint: Title.optional(),
  kind: z.enum([
    "text",
    "longText",
    "day",
    "answer",
    "choice",
    "choices",
    "number",
    "country",
    "countries",
    "language",
    "person",
    "persons",
    "place",
    "lawRefs",
  ]),
  options: z.record(z.string(), Title).readonly().optional(),
  required: z.boolean().optional(),
  when: z.strictObject({ question: z.string(), is: Sources }).optional(),
  from: z.string().optional(),
  say: PersonWords.optional(),
  source: Sources.optional(),
  /** True where national law added the question. */
  isNational: z.boolean(),
  /** Choices that national law added, each with its ground. */
  widens: z
    .record(z.string(), z.strictObject({ source: z.string(), evidence: z.string(), validFrom: z.string(), validTo: z.string().optional() }))
    .readonly()
    .optional(),
  /** Worked out from the other answers: shown when it is there, never asked. */
  isDerived: z.literal(true).optional(),
  /** What is known already, as far as the reader may see it: shown, not asked again. */
  known: z.unknown().optional(),
});
/** A form with the questions that national law adds. */
export const FormView = z.strictObject({ id: z.string(), title: Title, questions: z.array(QuestionView).readonly() });
export type FormView = z.infer<typeof FormView>;
