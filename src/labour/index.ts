/** Lawful ways to come, by State, with their places and their use. Pure; rules LM are in RULES.md. */
export { listChannels } from "./channels.ts";
export { Catalogue, Channel, ChannelLevel, ChannelPurpose, ChannelUseTable, labourContract, TakenPlaces } from "./contract.ts";
export { tellTaken } from "./taken.ts";
export { channelLevels, type UseCount, useTable } from "./use.ts";
