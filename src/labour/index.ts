/** Lawful ways to come, by State, with their places and their use. Pure; rules LM are in RULES.md. */
export { listChannels } from "./channels.ts";
export {
  Catalogue,
  Channel,
  ChannelLevel,
  ChannelPurpose,
  ChannelUseTable,
  labourContract,
  OpenScheme,
  SchemeStanding,
  SchemeView,
  TakenPlaces,
} from "./contract.ts";
export { closeScheme, confirmScheme, declineScheme, proposeScheme } from "./scheme-commands.ts";
export { confirmDays, SchemeForm, SchemeProposal, schemeRecord, type SchemeRecord, schemeSubject } from "./scheme.ts";
export { labourTexts } from "./texts.ts";
export { tellTaken } from "./taken.ts";
export { channelLevels, type UseCount, useTable } from "./use.ts";
