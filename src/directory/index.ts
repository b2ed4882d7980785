/** Services that a person can be referred to, after the names of HSDS. Pure; rules DI are in RULES.md. */
export { Campaign, campaignAudiences, campaignChannels, isHelp, isRunning } from "./campaign.ts";
export {
  decideDirectoryEntry,
  type DirectoryContext,
  type DirectoryRefusalCode,
  directoryRefusalCodes,
  verificationMonthsMax,
} from "./decide.ts";
export { Activity, type ActivitySum, type DistrictCount, sumActivities } from "./activity.ts";
export { Money, Programme, type ProgrammeKind, programmeKinds, type ProgrammeResult, programmeResults, resultsOf } from "./programme.ts";
export { countProgramme, type ProgrammePlaces, programmeQuota, type Standing, standings, takesPlace, takesReferrals } from "./places.ts";
export { Capacity, DirectoryEntry, Eligibility, Location, Organization, Phone, Schedule, Service } from "./entry.ts";
export {
  findContact,
  type HelpFor,
  helpFor,
  isOpen,
  isOpenTo,
  type ListedService,
  listServicesFor,
  type LocalMoment,
  type ServiceReason,
  serviceReasons,
  type ServiceSearch,
} from "./list.ts";
export { type CountryServiceRecord, entryOfRecord } from "./record.ts";
export { acceptProposal, declineProposal, proposeService } from "./propose.ts";
export { Proposal, reviewDays } from "./proposal.ts";
export { type DirectoryWorld, recordService, retireService, verifyService } from "./commands.ts";
export { reportActivity } from "./report.ts";
export { checkAsked, CheckedOffer, RegisterView, searchRegister, viewEntry } from "./register.ts";
export { directoryContract, ProposalView, ServiceView } from "./contract.ts";
export { serviceSubject } from "./subject.ts";
export { directoryRefusalTexts, directoryTexts, serviceReasonTexts } from "./texts.ts";
