/**
 * Reading names of any script of the region, finding who may be the same person, and saying why. Pure: no I/O, no clock, no chance
 * but by a seed. Rules MA are in RULES.md. Hashing and retrieval from a database are not here.
 */
export { type AskedKey, nameKeys } from "./names.ts";
export { type PersonFacts, personKeys, queryKeys } from "./person-keys.ts";
export { type PersonLine, type PersonScore, type ShareOf, weighPersons } from "./weigh-persons.ts";
export { type JudgedPair, type LearnedWeight, learnFromVerdicts, verdictsMin } from "./learn-verdicts.ts";
export { givenPersonWeights, type PersonWeights, weightNames, withWeights } from "./person-weights.ts";
export { keysVersion } from "./skeleton.ts";
export { type NameReading, readName, type Word } from "./reading.ts";
export { type NameLine, type NameScore, type NameWeights, pairWeights, weighNames } from "./name-weights.ts";
export { type Birth, type BirthFlag, birthFlagTexts, birthFromAge, type BirthReading, readBirth } from "./birth.ts";
export { type Comparison, type FieldRole, type Register, type RegisterColumn } from "./comparison.ts";
export { type CompiledRegister, compileRegister } from "./compile-register.ts";
export { comparisonsOf } from "./fields.ts";
export { sharedBytes } from "./numbers.ts";
export { chance } from "./chance.ts";
export { type Linkage, linkRegister, type LinkOptions, type PairLine, weightsOfPair } from "./link-register.ts";
export { fillLevels, levelsOf, type LevelTable, type Model, widthOf } from "./learn.ts";
export { candidateKeys, candidatePairs, type PairList, pairsOfKeys } from "./candidate-pairs.ts";
export { type ReviewItem, reviewQueue } from "./review.ts";
export { bestThreshold, type Measure, measureAt, measureClusters, measureOf, recallAtPrecision } from "./measure.ts";
export { type OrganisationReading, readOrganisation, weighOrganisations } from "./organisations.ts";
export { buildSearchIndex, type IndexRecord, type SearchIndex } from "./search-index.ts";
export { type SearchHit, searchIndex, type SearchLine, type SearchQuery } from "./search.ts";
