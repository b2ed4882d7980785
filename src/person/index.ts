export { attendPerson, comparePersons, recordHousehold, resolveConflict, updatePerson } from "./commands.ts";
export { EventKind, EventShownBy, eventsOf, fileStanding, PersonEvent } from "./event.ts";
export { joinContract, JoinView } from "./join-contract.ts";
export { type Join, joinsOf, JoinStanding, joinSubject, readJoin, Weight } from "./join-subject.ts";
export { filesJoined, foldJoined, type JoinedField, type OpenFile } from "./joined.ts";
export { personTexts } from "./texts.ts";
export { currentMembers, formerMembers, headOf } from "./household.ts";
export {
  groupSubject,
  HouseholdMember,
  householdSubject,
  InformationReceipt,
  LeavingReason,
  personSubject,
  Relation,
  SeenDocument,
  Verdict,
} from "./subject.ts";
export { Candidate, CandidateReason, LikenessLine, personContract, SearchBody, SubjectView } from "./contract.ts";
