import type { Catalogue, Channel } from "../../../src/labour/index.ts";

/** What a reader asks the catalogue: a corridor, and for what. */
export type Corridor = {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly purpose?: Channel["purpose"] | undefined;
};

/**
 * Ways of a corridor. One's own State is no way to come, and a way of which nobody read to whom it is open stays in: unknown is never
 * "no" (R6).
 */
export function waysOf(channels: readonly Channel[], { from, to, purpose }: Corridor): readonly Channel[] {
  return channels.filter(
    (one) =>
      (to === undefined || one.to === to) &&
      (purpose === undefined || one.purpose === purpose) &&
      (from === undefined || (from !== one.to && isOpenTo(one, from))),
  );
}

function isOpenTo({ openTo }: Channel, from: string): boolean {
  return openTo === "unknown" || typeof openTo.says === "string" || openTo.says.includes(from);
}

/** States to which somebody may ask the way, in the order of the catalogue; the own State first. */
export function destinationsOf({ channels, own }: Catalogue): readonly Pick<Channel, "to" | "toTitle">[] {
  const states = new Map(channels.map((one) => [one.to, { to: one.to, toTitle: one.toTitle }]));
  return [...states.values()].toSorted((a, b) => Number(b.to === own) - Number(a.to === own));
}

/** Citizenships of the region and its neighbours, from which people ask. @source minsk-2004:MIN-MIG-5 */
export const origins = ["AF", "AZ", "BY", "IR", "KG", "KZ", "PK", "RU", "TJ", "TM", "TR", "UA", "UZ"] as const;
