import type { Desk } from "../access/index.ts";
import { findScript } from "../intake/index.ts";
import type { PersonName } from "../kernel/index.ts";
import { nameKeys, rankNames } from "../matching/index.ts";
import type { CandidateReason } from "../person/index.ts";
import type { PersonParts } from "../person/server.ts";
import type { Node } from "./node.ts";

/** Joins persons with matching and the keys of search: neither module knows the other. */
export function personParts(node: Node, desk: Desk): PersonParts {
  return {
    desk,
    unitTitle: (unit) => node.country.units.find((one) => one.code === unit)?.title ?? { en: unit, ru: unit },
    keysOf: (names) => nameKeys(names).map((key) => node.safe.hashKey("identity", key)),
    readQuery: (text) => [{ script: findScript(text) ?? "Latn", whole: text }],
    rank: rankOne,
  };
}

function rankOne(query: readonly PersonName[], names: readonly PersonName[]): { share: number; reason: CandidateReason } {
  const [ranked] = rankNames(query, [{ names }]);
  const { matched, onlyQuery, onlyCandidate } = ranked?.reason ?? { matched: [], onlyQuery: [], onlyCandidate: [] };
  return {
    share: ranked?.similarity ?? 0,
    reason: { byReference: false, matched: [...matched], onlyQuery: [...onlyQuery], onlyCandidate: [...onlyCandidate] },
  };
}
