export { groupSubject, householdSubject, InformationReceipt, personSubject, Relation, SeenDocument } from "./subject.ts";
