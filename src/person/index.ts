export { attendPerson, comparePersons, recordHousehold, resolveConflict, updatePerson } from "./commands.ts";
export { personTexts } from "./texts.ts";
export { groupSubject, householdSubject, InformationReceipt, personSubject, Relation, SeenDocument, Verdict } from "./subject.ts";
export { Candidate, CandidateReason, LikenessLine, personContract, SearchBody, SubjectView } from "./contract.ts";
