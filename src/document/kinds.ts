import type { LawRef } from "../kernel/index.ts";
import type { LabelKey } from "./label-words.ts";
import type { MrzFormat } from "./mrz-layout.ts";

/** How a paper with an end is made: the words it is known by, its zone, and what it says of its bearer. */
export type PaperForm = {
  /** What stands for the kind in a signed code. Never given to another kind, not even when the kind is gone. */
  readonly number: number;
  readonly template: "certificate" | "identity-card" | "travel-document" | "licence";
  readonly title: LabelKey;
  /** Size and document code of the zone; a paper of an organisation has none. */
  readonly zone?: { readonly format: MrzFormat; readonly documentCode: string };
  /**
   * What stands in the place of a nationality: the bearer's own, or ICAO's code of a status.
   * @source icao-9303:3.5
   */
  readonly nationality: "own" | "XXA" | "XXB" | "XXC";
  /** A paper of a status is also issued when the case that gave it is closed; one of a claim is not (DO13). */
  readonly outlivesCase: boolean;
  /** What it lets its bearer do, in the words of the paper. */
  readonly rights: readonly LabelKey[];
  /** Clause under which it is handed to its bearer (R3). */
  readonly handedUnder: LawRef;
};

const refugee = { handedUnder: "refugee-1951:27" } as const;
const stateless = { handedUnder: "stateless-1954:27" } as const;
const card = { template: "identity-card", outlivesCase: true, zone: { format: "TD1", documentCode: "I" } } as const;
const permit = {
  template: "identity-card",
  outlivesCase: true,
  zone: { format: "TD1", documentCode: "IR" },
  nationality: "own",
  handedUnder: "rap-2012:RAP-IV-06",
} as const;
const booklet = { template: "travel-document", outlivesCase: true, zone: { format: "TD3", documentCode: "P" } } as const;
const sheet = {
  template: "certificate",
  outlivesCase: false,
  zone: { format: "TD1", documentCode: "I" },
  nationality: "own",
  ...refugee,
} as const;

/** Papers with an end, each said in one place: whoever issues, prints or checks one reads it here. */
export const paperForms = {
  "asylum-seeker-certificate": { ...sheet, number: 1, title: "certificateTitle", rights: ["rightStay", "rightRenew"] },
  "group-certificate": { ...sheet, number: 2, title: "groupTitle", rights: ["groupStay", "groupAsylum"] },
  "refugee-certificate": {
    ...card,
    ...refugee,
    number: 3,
    title: "refugeeTitle",
    nationality: "XXB",
    rights: ["refugeeRights", "cardReplaced"],
  },
  "complementary-certificate": {
    ...card,
    ...refugee,
    number: 4,
    title: "complementaryTitle",
    nationality: "XXC",
    rights: ["complementaryRights", "cardReplaced"],
  },
  "stateless-card": {
    ...card,
    ...stateless,
    number: 5,
    title: "statelessTitle",
    nationality: "XXA",
    rights: ["statelessRights", "cardReplaced"],
  },
  "travel-document-1951": {
    ...booklet,
    ...refugee,
    number: 6,
    title: "travel1951Title",
    nationality: "XXB",
    rights: ["travelReturn", "travelInstead"],
  },
  "travel-document-1954": {
    ...booklet,
    ...stateless,
    number: 7,
    title: "travel1954Title",
    nationality: "XXA",
    rights: ["travelReturn", "travelInstead"],
  },
  "residence-permit": { ...permit, number: 8, title: "residenceTitle", rights: ["residenceRights"] },
  "work-permit": { ...permit, number: 9, title: "workTitle", rights: ["workRights"] },
  "agency-licence": {
    number: 10,
    outlivesCase: true,
    handedUnder: "rap-2012:RAP-IV-03",
    template: "licence",
    title: "licenceTitle",
    nationality: "own",
    rights: ["licenceRights"],
  },
  patent: { ...permit, number: 11, title: "patentTitle", rights: ["workRights", "employerChange"] },
  "direct-permit": { ...permit, number: 12, title: "directTitle", rights: ["workRights", "employerChange"] },
  "season-permit": { ...permit, number: 13, title: "seasonTitle", rights: ["workRights", "seasonReturn"] },
} as const satisfies Readonly<Record<string, PaperForm>>;

/** A kind of paper with an end. */
export type FormKind = keyof typeof paperForms;

/** The form of a kind of paper, or undefined where the kind is none of ours. */
export function findForm(kind: string): PaperForm | undefined {
  return Object.hasOwn(paperForms, kind) ? paperForms[kind as FormKind] : undefined;
}

const byNumber = new Map<number, string>(Object.entries(paperForms).map(([kind, form]) => [form.number, kind]));

/** The kind that a number stands for in a signed code. */
export function kindOfNumber(number: number): string | undefined {
  return byNumber.get(number);
}
