/** Finding a person by name from any script. Pure; rules MA are in RULES.md. Hashing and retrieval are not here. */
export { type MatchedWord, nameKeys, type RankedName, rankNames, type RankReason, type WordMatch } from "./names.ts";
export { keysVersion } from "./skeleton.ts";
