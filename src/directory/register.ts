import { z } from "zod";
import type { Day } from "../kernel/index.ts";
import { RegisterEntry, RegisterOffer } from "../process/index.ts";

/** What one layer of an offer says; `notAsked` where nobody asked about it, `undetermined` where the last check did not come to an answer. */
export const Layer = z.enum(["yes", "no", "undetermined", "notAsked"]);
export type Layer = z.infer<typeof Layer>;

/** How a licence stands today: one past its last day holds no more, whether or not somebody noted it. */
export const Standing = z.enum(["holds", "suspended", "ended", "expired"]);

/** An agency as the public register shows it, each offer with what its three layers say. */
export const RegisterView = RegisterEntry.extend({
  standing: Standing,
  offers: z.array(RegisterOffer.extend({ agency: Layer, isConfirmed: z.boolean() })),
});
export type RegisterView = z.infer<typeof RegisterView>;

/** What a worker was offered, as far as they were told: by whom, under which number, whose work it is. */
export type AskedOffer = {
  readonly agency?: string | undefined;
  readonly order?: string | undefined;
  readonly principal?: string | undefined;
};

/** The three layers of an offer, and whether all that can be told is told and holds. */
export const CheckedOffer = z.strictObject({ agency: Layer, order: Layer, principal: Layer, isConfirmed: z.boolean() });
export type CheckedOffer = z.infer<typeof CheckedOffer>;

/** Names are compared by their letters and figures alone: quotation marks, case and spaces differ from paper to paper. */
function fold(text: string): string {
  return text
    .normalize("NFKC")
    .toLocaleLowerCase("en")
    .replaceAll("ё", "е")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}

/** An entry as it stands on a day. */
export function viewEntry(entry: RegisterEntry, today: Day): RegisterView {
  const standing = entry.standing === "holds" && entry.until < today ? "expired" : entry.standing;
  const agency = standing === "holds" ? "yes" : "no";
  return {
    ...entry,
    standing,
    offers: entry.offers.map((offer) => ({ ...offer, agency, isConfirmed: agency === "yes" && offer.principalSound === "yes" })),
  };
}

const isSame = (one: string | undefined, other: string): boolean => one !== undefined && fold(one) === fold(other);
const holds = (text: string | undefined, part: string): boolean => fold(text ?? "").includes(fold(part));

/** Agencies that the words may mean, with the offers that they may mean; with no words, all of them. */
export function searchRegister(entries: readonly RegisterView[], { agency = "", order = "", principal = "" }: AskedOffer): RegisterView[] {
  return entries.flatMap((entry) => {
    const isMeant = [entry.holder, entry.number, entry.registeredAs].some((one) => holds(one, agency));
    const offers = entry.offers.filter((offer) => holds(offer.number, order) && holds(offer.principal, principal));
    const asksOffer = fold(order) !== "" || fold(principal) !== "";
    return isMeant && (!asksOffer || offers.length > 0) ? [{ ...entry, offers }] : [];
  });
}

/**
 * The three-layer check of one offer: is the agency licensed today, is the order registered there, is the principal the one of the
 * order and was found sound. Names are compared whole: nearly the same name is another one.
 * @source decision:0041
 */
export function checkAsked(entries: readonly RegisterView[], asked: AskedOffer): CheckedOffer {
  const isAsked = (text: string | undefined): text is string => text !== undefined && fold(text) !== "";
  const { agency, order, principal } = asked;
  const agencies = isAsked(agency)
    ? entries.filter((one) => [one.holder, one.number, one.registeredAs].some((n) => isSame(n, agency)))
    : entries;
  const offers = agencies.flatMap((one) => one.offers).filter((offer) => !isAsked(order) || isSame(offer.number, order));
  // A person is no entry of a register: of an order of a household only the licensing office says whose it is.
  const isUnnamed = offers.some((offer) => offer.principal === undefined);
  const ofPrincipal = offers.filter((offer) => isAsked(principal) && isSame(offer.principal, principal));
  const layers = {
    agency: !isAsked(agency) ? "notAsked" : agencies.some((one) => one.standing === "holds") ? "yes" : "no",
    order: !isAsked(order) ? "notAsked" : offers.length > 0 ? "yes" : "no",
    principal: !isAsked(principal)
      ? "notAsked"
      : bestOf(
          ofPrincipal.map((one) => one.principalSound),
          isUnnamed,
        ),
  } as const;
  return { ...layers, isConfirmed: ofPrincipal.some((one) => one.isConfirmed) && Object.values(layers).every((one) => one === "yes") };
}

function bestOf(checks: readonly RegisterOffer["principalSound"][], isUnnamed: boolean): Layer {
  if (checks.includes("yes")) return "yes";
  return checks.includes("undetermined") || (checks.length === 0 && isUnnamed) ? "undetermined" : "no";
}
