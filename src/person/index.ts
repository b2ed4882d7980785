export { attendPerson, comparePersons, recordHousehold, resolveConflict, updatePerson } from "./commands.ts";
export { EventKind, EventShownBy, eventsOf, fileStanding, PersonEvent } from "./event.ts";
export { birthContract } from "./birth-contract.ts";
export {
  BirthFacts,
  type BirthParent,
  type BirthReason,
  type BirthRisk,
  birthRisk,
  ParentNationality,
  ParentResidence,
} from "./birth-risk.ts";
export { joinContract, JoinView } from "./join-contract.ts";
export { completenessContract } from "./completeness-contract.ts";
export { completenessOf, type FileItem, fileItems, type FileStanding, type ItemStanding, lackingOf } from "./completeness.ts";
export { copyContract, type CopyPart, type CopyWords, FileCopy } from "./copy-contract.ts";
export {
  answerAboutFile,
  askAboutFile,
  DataOutcome,
  type DataRequest,
  DataRequestKind,
  dataRequestSubject,
  readDataRequest,
} from "./data-request.ts";
export { withoutTelling } from "./jpeg.ts";
export { photoContract } from "./photo-contract.ts";
export { type Photo, photoSubject, readPhoto, standingPhoto, takePhoto, withdrawPhoto } from "./photo.ts";
export { type Join, joinsOf, JoinStanding, joinSubject, readJoin, Weight } from "./join-subject.ts";
export { FamilyLink, FamilyPerson, kinContract } from "./kin-contract.ts";
export { type Kin, KinAnswer, kinOf, KinRelation, KinShownBy, kinSubject } from "./kin-subject.ts";
export { isEstablished, kinStanding, type KinStanding } from "./kin.ts";
export { GoingTo, goingToTexts, GoingWhy, goingWhyTexts } from "./intention.ts";
export { isMaybeChild, mayBeChild } from "./may-be-child.ts";
export { isPairShown, pairedFile } from "./paired.ts";
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
  Schooling,
  SeenDocument,
  Verdict,
} from "./subject.ts";
export { Candidate, CandidateReason, LikenessLine, personContract, SearchBody, SubjectView } from "./contract.ts";
export { itemTexts } from "./completeness-texts.ts";
