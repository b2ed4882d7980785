import { type DisclosureWorld, fearedOf, widenFeared } from "../disclosure/index.ts";
import type { Wish } from "../ledger/index.ts";

/** What decisions on a household may know of its members: the States that each of them fears. */
export type HouseholdWorld = Pick<DisclosureWorld, "feared" | "country">;

/**
 * Who lives together shares what each fears: a letter about one tells of all (PE27). Only for who was asked, since the others fear every
 * State until then; and never the State they are in, whose papers each of them is given.
 */
export function shareFears(world: HouseholdWorld, persons: readonly string[]): Wish[] {
  return persons.flatMap((person) => {
    const others = persons.filter((other) => other !== person).flatMap((other) => fearedOf(world, other)?.states ?? []);
    const learned = others.filter((state) => state !== world.country.code);
    return widenFeared(world, person, person, [...new Set(learned)]);
  });
}
