import type { Money, Programme, ProgrammeKind } from "../../../src/directory/index.ts";

/** A programme as it is typed: flat words beside those of its service. */
export type ProgrammeDraft = {
  readonly kind?: ProgrammeKind | undefined;
  readonly places?: string | undefined;
  readonly startsOn?: string | undefined;
  readonly endsOn?: string | undefined;
  readonly applyUntil?: string | undefined;
  readonly cost?: string | undefined;
  readonly costPer?: Money["per"] | undefined;
  readonly pays?: string | undefined;
  readonly paysPer?: Money["per"] | undefined;
  readonly currency?: string | undefined;
  readonly interest?: string | undefined;
  readonly months?: string | undefined;
  readonly termsEn?: string | undefined;
  readonly termsRu?: string | undefined;
  readonly occupation?: string | undefined;
};

/** The draft of a programme that is corrected. */
export function draftOfProgramme(programme: Programme | undefined, maximum: number | undefined): ProgrammeDraft {
  if (!programme) return {};
  const text = (value: number | undefined) => (value === undefined ? undefined : String(value));
  const { kind, startsOn, endsOn, applyUntil, cost, pays, interestPercent, lengthInMonths, terms, occupation } = programme;
  return {
    kind,
    startsOn,
    endsOn,
    applyUntil,
    occupation,
    places: text(maximum),
    cost: text(cost?.amount),
    costPer: cost?.per,
    pays: text(pays?.amount),
    paysPer: pays?.per,
    currency: cost?.currency ?? pays?.currency,
    interest: text(interestPercent),
    months: text(lengthInMonths),
    termsEn: terms?.en,
    termsRu: terms?.ru,
  };
}

/** A figure as typed in either language: 1 500,5 is 1500.5; what is no figure stays, so that the node names the field. */
export function figureOf(typed: string | undefined): number | string | undefined {
  if (typed === undefined) return undefined;
  const figure = Number(typed.replace(/\s/g, "").replace(",", "."));
  return Number.isNaN(figure) ? typed : figure;
}

/** A sum as the node takes it; undefined where nothing was typed. */
export function moneyOf(amount: string | undefined, currency: string | undefined, per: Money["per"] = "once") {
  return amount === undefined ? undefined : { amount: figureOf(amount), currency: (currency ?? "").toUpperCase(), per };
}

/** The programme as the node takes it; undefined for a mere service. @param kept its terms as they are, of which the form asks two languages */
export function programmeOf(draft: ProgrammeDraft, kept: Programme["terms"]): Readonly<Record<string, unknown>> | undefined {
  const { kind, startsOn, endsOn, applyUntil, termsEn, termsRu, occupation } = draft;
  if (kind === undefined) return undefined;
  const said = {
    kind,
    startsOn,
    endsOn,
    applyUntil,
    occupation,
    cost: moneyOf(draft.cost, draft.currency, draft.costPer),
    pays: moneyOf(draft.pays, draft.currency, draft.paysPer),
    interestPercent: figureOf(draft.interest),
    lengthInMonths: figureOf(draft.months),
    terms: termsEn === undefined && termsRu === undefined ? undefined : { ...kept, en: termsEn ?? "", ru: termsRu ?? "" },
  };
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined));
}
