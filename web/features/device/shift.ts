import { decideRelease, personThemself, type ReleaseRefusal } from "../../../src/disclosure/index.ts";
import { printsOf, receiptInput } from "../../../src/document/index.ts";
import type { DirectoryEntry } from "../../../src/directory/index.ts";
import { fearedStates, type PostBundle } from "../../../src/intake/index.ts";
import type { Birth, Instant, OfficerLanguage, PersonLanguage, PersonName } from "../../../src/kernel/index.ts";
import { acknowledgeTerm, slipFields, slipOf } from "../../../src/referral/index.ts";

/** A person captured in this shift without the node: what the officer needs again before morning, and no more. */
export type ShiftPerson = {
  readonly id: string;
  readonly group: string;
  readonly names: readonly PersonName[];
  readonly sex?: string | undefined;
  readonly birth?: Birth | undefined;
  readonly language?: string | undefined;
  readonly reference?: string | undefined;
  /** Of first contact: from here the law counts. */
  readonly arrivedAt: string;
  readonly capturedAt: string;
  readonly fearedAsked?: string | undefined;
  readonly feared: readonly string[];
  readonly nationalities: readonly string[];
  readonly formerResidence: readonly string[];
  readonly referrals: readonly ShiftReferral[];
  /** How and in which language the leaflets were explained; absent where nothing was noted. */
  readonly explained?:
    | { readonly leaflet: string; readonly leafletVersion: string; readonly language: string; readonly how: string }
    | undefined;
};
export type ShiftReferral = {
  readonly id: string;
  readonly route: string;
  readonly reference?: string | undefined;
  readonly sentAt: string;
};

export type SlipReaders = { readonly officerLanguage: OfficerLanguage; readonly personLanguage: PersonLanguage };
type Slip = NonNullable<ReturnType<typeof slipOf>>;
export type SlipMade =
  | { readonly ok: true; readonly slip: Slip }
  | { readonly ok: false; readonly code: ReleaseRefusal | "referral.no-contact" };
type Receipt = NonNullable<ReturnType<typeof receiptInput>>;
export type ReceiptMade = { readonly ok: true; readonly receipt: Receipt } | { readonly ok: false; readonly code: ReleaseRefusal };

/** The clause on which a slip leaves. @source rap-2012:RAP-I-04 */
export const slipLaw = "rap-2012:RAP-I-04";

/**
 * The slip of a referral as the node would print it, from the bundle of the post; past the same gate (R1).
 * @refuses release.fear-not-asked, release.destination-feared (R1), referral.no-contact (RE6)
 */
export function slipOfShift(
  bundle: PostBundle,
  person: ShiftPerson,
  referral: ShiftReferral,
  at: { readonly readers: SlipReaders; readonly now: string },
): SlipMade {
  const gate = decideRelease({
    destination: bundle.country.code,
    channel: "slip",
    recipient: personThemself,
    fields: [...slipFields],
    ground: { kind: "law", source: slipLaw },
    feared: person.fearedAsked === undefined ? undefined : fearedStates(factsOf(person)),
  });
  if (!gate.ok) return { ok: false, code: gate.refusal.code };
  const clock = bundle.clocks[referral.route];
  const toUnit = unitOf(bundle, referral.route);
  if (!clock || toUnit === undefined) return { ok: false, code: "referral.no-contact" };
  const moments = { firstContactAt: person.arrivedAt as Instant, at: referral.sentAt as Instant };
  const { dueAt } = acknowledgeTerm(bundle.country, clock, moments);
  const slip = slipOf({
    fields: { referralReference: referral.reference ?? "–", route: referral.route, toUnit, fromUnit: bundle.unit, dueAt },
    entry: entryOf(bundle, referral.route, toUnit),
    country: bundle.country,
    readers: at.readers,
    now: at.now as Instant,
  });
  return slip ? { ok: true, slip } : { ok: false, code: "referral.no-contact" };
}

/** What a receipt prints, so what its disclosure names, and the clause on which it leaves. @source rap-2012:RAP-I-03 */
export const receiptFields = printsOf["information-receipt"] ?? [];
export const receiptLaw = "rap-2012:RAP-I-03";

/**
 * The receipt of what was explained as the node would print it; past the same gate (R1). Undefined where nothing was noted.
 * @refuses release.fear-not-asked, release.destination-feared (R1)
 */
export function receiptOfShift(
  { country, unit }: PostBundle,
  person: ShiftPerson,
  { officer, readers }: { readonly officer: string; readonly readers: SlipReaders },
): ReceiptMade | undefined {
  if (!person.explained) return undefined;
  const gate = decideRelease({
    destination: country.code,
    channel: "paper",
    recipient: personThemself,
    fields: [...receiptFields],
    ground: { kind: "law", source: receiptLaw },
    feared: person.fearedAsked === undefined ? undefined : fearedStates(factsOf(person)),
  });
  if (!gate.ok) return { ok: false, code: gate.refusal.code };
  const { names, reference, explained, capturedAt } = person;
  const informationReceipt = { ...explained, givenAt: capturedAt };
  const receipt = receiptInput({ names, reference, post: unit, informationReceipt }, officer, { country, readers });
  return receipt && { ok: true, receipt };
}

const factsOf = (person: ShiftPerson) =>
  ({
    nationalities: person.nationalities,
    formerResidence: person.formerResidence,
    feared: person.feared,
  }) as Parameters<typeof fearedStates>[0];

type Routes = { readonly routes: readonly { readonly id: string; readonly units: readonly { readonly code: string }[] }[] };
type Services = { readonly services: readonly { readonly entry: DirectoryEntry }[] };

/** The unit that a referral on this route goes to when none is named: the first, as at the node. */
function unitOf(bundle: PostBundle, route: string): string | undefined {
  const { routes } = bundle.answers["/api/routes"] as Routes;
  return routes.find((one) => one.id === route)?.units[0]?.code;
}

function entryOf(bundle: PostBundle, route: string, unit: string): DirectoryEntry | undefined {
  const listed = bundle.answers[`/api/directory?route=${route}`] as Services | undefined;
  return listed?.services.find(({ entry }) => entry.location.unit === unit)?.entry;
}
