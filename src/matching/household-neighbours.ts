import type { ScoredPairs } from "./clusters.ts";
import type { CompiledColumn, CompiledRegister } from "./compile-register.ts";
import { counterpartsOf } from "./counterparts.ts";
import { membersOf } from "./household-members.ts";
import { wordFits } from "./word-fits.ts";

/**
 * Members of two households that have a clear pair between them, where they may be one person: a family that is found again by one of
 * them is compared whole. Nothing is taken as agreeing by it.
 */
export function householdNeighbours(register: CompiledRegister, pairs: ScoredPairs, bitsMin: number): Set<number> {
  const found = new Set<number>();
  const column = register.columns.find(({ role }) => role === "household");
  if (!column || !register.names) return found;
  const { starts, records } = membersOf(column, register.size);
  const { mayBe } = counterpartsOf(register, register.names, wordFits(register.names));
  const membersAt = (household: number) => records.subarray(starts[household], starts[household + 1]);
  for (const [one, other] of metHouseholds(column, pairs, bitsMin))
    for (const [a, b] of pairsBetween(membersAt(one), membersAt(other)))
      if (mayBe(a, b)) found.add(Math.min(a, b) * register.size + Math.max(a, b));
  for (let pair = 0; pair < pairs.size && found.size > 0; pair++) found.delete((pairs.a[pair] ?? 0) * register.size + (pairs.b[pair] ?? 0));
  return found;
}

/** Two different households with a clear pair between them, each two once. */
function* metHouseholds({ ids, values }: CompiledColumn, pairs: ScoredPairs, bitsMin: number): Generator<readonly [number, number]> {
  const met = new Set<number>();
  for (let pair = 0; pair < pairs.size; pair++) {
    if ((pairs.bits[pair] ?? 0) < bitsMin) continue;
    const [one, other] = [ids[pairs.a[pair] ?? 0] ?? -1, ids[pairs.b[pair] ?? 0] ?? -1];
    const both = Math.min(one, other) * values.length + Math.max(one, other);
    if (one < 0 || other < 0 || one === other || met.has(both)) continue;
    met.add(both);
    yield [one, other];
  }
}

function* pairsBetween(ones: Int32Array, others: Int32Array): Generator<readonly [number, number]> {
  for (const one of ones) for (const other of others) yield [one, other];
}
