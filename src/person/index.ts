export { attendPerson, recordHousehold, resolveConflict, updatePerson } from "./commands.ts";
export { joinContract, JoinView } from "./join-contract.ts";
export { approveJoin, declineJoin, joinPersons, type JoinWorld, partPersons } from "./join-commands.ts";
export { type Join, joinsOf, JoinStanding, joinSubject, readJoin, Weight } from "./join-subject.ts";
export { filesJoined, foldJoined, type JoinedField, type OpenFile } from "./joined.ts";
export { weighJoin } from "./weigh.ts";
export { personTexts } from "./texts.ts";
export { groupSubject, householdSubject, InformationReceipt, personSubject, Relation, SeenDocument } from "./subject.ts";
export { Candidate, CandidateReason, personContract, SubjectView } from "./contract.ts";
