// The families of fields and of commands that the roles of the policy share.

/** Who somebody is, to whom serves them without knowing their file. */
export const nameOnly = ["names", "sex", "birth", "languages"] as const;
/** What other services need of an arrival: never the needs found there, which belong to whom they were referred to. */
export const arrivalFacts = [
  "post",
  "arrivedAt",
  "group",
  "relation",
  "wishesAsylum",
  "informationReceipt",
  "importedFrom",
  "circumstance/",
  "state",
  "procedure",
  "reference",
  "openedAt",
  "clock/",
  "groupReference",
  "groupPost",
  "groupArrivedAt",
  "member/",
] as const;
/** How far a case is and what is due, without anything said in it: for a part that only hands it on. */
export const caseHead = ["state", "procedure", "procedureVersion", "person", "unit", "reference", "openedAt", "clock/"] as const;
/** What a release of one's own papers sets: the person takes them by the same gate as everybody (R1, R3). */
export const releaseFields = [
  "releaseDestination",
  "releaseChannel",
  "releaseRecipient",
  "releaseFields",
  "releaseGround",
  "releaseFeared",
  "releaseAbout",
] as const;
/** Whoever may play a part in a procedure; the part, which the country gives, decides on each case (PR2). */
export const partCommands = ["case.open", "case.step"] as const;
/** Besides playing a part: giving a case to a colleague. */
export const caseCommands = [...partCommands, "case.assign"] as const;
/** Meeting a person in a case: whoever works on it books. */
export const appointmentCommands = [
  "appointment.book",
  "appointment.move",
  "appointment.cancel",
  "appointment.close",
  "appointment.recuse",
] as const;
/** Sitting on a body that decides: its law says which cases, and a member acts for themselves alone (SB2). */
export const sittingCommands = [
  "sitting.call",
  "sitting.open",
  "sitting.attend",
  "sitting.close",
  "sitting.add",
  "sitting.withdraw",
  "sitting.propose",
  "sitting.vote",
  "sitting.decide",
  "sitting.adjourn",
  "sitting.strike",
] as const;
/** Writing down what a person says in a case, and reading it back to them. */
export const interviewCommands = ["interview.begin", "interview.write", "interview.correct", "interview.read-back"] as const;
/** Appointments in a case, whatever else of it is shut. */
export const appointmentFields = ["appointment/"] as const;
/** What whoever works with a person may record of them. */
export const personCommands = [
  "person.update",
  "needs.answer",
  "conflict.resolve",
  "person.join",
  "person.approve-join",
  "person.decline-join",
  "person.part",
  "person.event",
  "person.take-back-event",
  "data.ask",
  "kin.record",
  "kin.say",
  "kin.end",
  "feared.record",
  "consent.give",
  "consent.withdraw",
  "release.record",
] as const;
/** Whoever meets the person may note what they fear, without reading the claim (decision 0006). */
export const fearNoted = ["feared", "fearedAsked"] as const;
/**
 * The States feared hold what the others of a household fear too (PE27), and why a State is not asked may be one of them (SL15): nobody
 * learns of a husband's or a wife's fear by their own file. Which State it is and what they were told they read in its latest answers.
 */
export const othersFearsApart = { allBut: ["feared", "answer/leftOut/leftOutWhy", "past/leaveOut"] } as const;
/** Answers that registration works with, by form; never why the person fled, nor anything of the interview and after. */
export const registrarsAnswers = [
  "answer/wish/wishedOn",
  "answer/wish/crossing",
  "answer/claim/lodgedOn",
  "answer/claim/adults",
  "answer/claim/children",
  "answer/claim/papers",
  "answer/forwarding/",
  "answer/registration/",
  "answer/certificate/",
  "answer/fingerprints/",
  "answer/information/",
  "answer/counsel/",
  "answer/representative/",
  "answer/extension/extensionTold",
] as const;
/** Of an exclusion file: what the security desk was asked and answered, never the claim nor what is held against the person. */
export const securityAnswers = ["answer/securityQuestion/", "answer/securityAnswer/"] as const;
/** Of an exclusion file: what the person and counsel are told, and what they said to it; never a secret answer. */
export const personsExclusion = [
  "answer/allegation/",
  "answer/reply/",
  "answer/hearing/",
  "answer/decision/",
  "answer/notice/",
  "answer/appeal/",
  "answer/appealDecision/",
  ...appointmentFields,
] as const;
/** Of a security concern: where it stands and by when the competent body acts, for whoever handed it on and for the person (SC1). */
export const concernStanding = [
  "state",
  "procedure",
  "procedureVersion",
  "person",
  "unit",
  "reference",
  "openedAt",
  "clock/handOn",
  "clock/take",
  "clock/answerDecline",
  "clock/look",
] as const;
/** What comes back to whoever handed a concern on: why it was declined; never what was found. */
export const concernDeclined = ["assigned", "answer/declining/", "answer/dropping/"] as const;
/** Of a concern: the finding that the exclusion examiner is told, and nothing else of it. */
export const concernFinding = ["answer/telling/", "answer/taking/"] as const;
/** Of the case of a victim: what their adviser must know to advise; never who did what, nor what the signs were. */
export const adviseesTrafficking = [
  "answer/ways/",
  "answer/fear/",
  "answer/refusal/",
  "answer/contest/",
  "answer/review/",
  "answer/plan/",
  "answer/solution/",
  "answer/leaving/",
] as const;
/** What a referral says to whom it goes; disclosures and consents stand beside it and name other services (R4). */
export const referralFacts = [
  "referralReference",
  "route",
  "referralProcedure",
  "needs",
  "rules",
  "sources",
  "fromUnit",
  "toUnit",
  "service",
  "referralState",
  "firstContactAt",
  "sentAt",
  "dueAt",
  "dueSource",
  "nextStep",
  "goesFirst",
  "owner",
  "acknowledgedAt",
  "personAgreed",
  "mayWork",
  "enrolment",
  "outcomeOn",
  "declinedReason",
  "outcome",
  "referralNote",
] as const;
/** What is set on a device of a post; it tells nothing of any person. */
export const deviceFields = [
  "deviceName",
  "deviceUnit",
  "deviceKey",
  "deviceEnrolledAt",
  "deviceLockedAt",
  "deviceRevokedAt",
  "captures/",
] as const;
/** Whoever works at a post enrols its devices, captures on them, and shuts one that is gone. */
export const deviceCommands = ["device.enrol", "device.join", "device.lock", "device.revoke"] as const;
/** What an organisation does with services and programmes of its own: it proposes them, and reports what a group did. */
export const programmeCommands = ["service.propose", "programme.report"] as const;
/** A referral, from sending to its end. */
export const referralCommands = [
  "referral.send",
  "referral.acknowledge",
  "referral.decline",
  "referral.redirect",
  "referral.place",
  "referral.finish",
] as const;
/** What a request about the own file sets, by whoever asks it. */
export const dataAsked = ["dataReference", "dataKind", "dataUnit", "dataAsked"] as const;
/** What is written down of a request for tracing and of a wish about relatives, by whoever works with the person. */
export const tracingAsked = [
  "tracingReference",
  "tracingUnit",
  "tracingSought",
  "tracingWish",
  "tracingHeard",
  "tracingStanding",
  "tracingEnded",
  "wishFound",
  "wishUnit",
  "noContact/",
] as const;
/** What the person reads of it: what they said, how it stands, and what they were told; never whom somebody looked at (FT5). */
export const tracingOwn = [
  "tracingReference",
  "tracingUnit",
  "tracingSought",
  "tracingWish",
  "tracingHeard",
  "tracingStanding",
  "tracingEnded",
  "tracingTold",
  "wishFound",
  "noContact/",
  "toldOf/",
] as const;
/** What whoever works with a person passes on of their wish about relatives. */
export const tracingCommands = [
  "tracing.ask",
  "tracing.withdraw",
  "tracing.wish",
  "tracing.refuse-contact",
  "tracing.allow-contact",
] as const;
/** What whoever works on a case has of the person's file beside the compartment that is theirs; all of them alike (R4). */
export const workedFile = {
  identity: { read: "all", add: "all" },
  arrival: { read: arrivalFacts },
  referral: { read: "all", add: "all" },
  // Passed on and not read back: what came of it is the tracing unit's alone (FT7).
  tracing: { add: tracingAsked },
} as const;
/** What whoever works on a case may send, beside what is their office's own. */
export const workCommands = [
  ...caseCommands,
  ...appointmentCommands,
  ...interviewCommands,
  ...personCommands,
  ...referralCommands,
  ...tracingCommands,
] as const;
/** What the body of a contingency plan may decide; the plan says which body of which unit (MI3). */
export const influxCommands = ["influx.activate", "influx.review", "influx.end", "group.decide", "group.review", "group.end"] as const;
/** What whoever runs a post or centre writes of it; nothing of a person (FC1). */
export const facilityFields = [
  "facilityUnit",
  "facilityProfile",
  "facilityPosition",
  "room/",
  "item/",
  "grant/",
  "reply/",
  "visitReference",
  "visitUnit",
  "visit",
  "incidentReference",
  "incidentUnit",
  "incident",
] as const;
/** What monitors write of their visits; the answers are the place's. */
export const monitoringFields = [
  "monitoringReference",
  "monitoringPlace",
  "monitoringBy",
  "monitoringVisit",
  "finding/",
  "settlement/",
  "reply/",
] as const;
/** What an office answers to a checklist, and what is done about its gaps. */
export const checklistFields = [
  "checkAnswer",
  "actionReference",
  "actionItem",
  "actionChecklist",
  "actionWords",
  "actionUnit",
  "actionAsks",
  "actionBy",
  "actionSince",
  "actionResult",
  "actionDoneOn",
] as const;
/** Who answers a checklist notes what is done about its gaps. */
export const checklistCommands = ["checklist.answer", "quality.act", "quality.settle"] as const;
/** Whoever runs a post or centre keeps its record. */
export const facilityCommands = [
  "facility.room",
  "facility.item",
  "facility.grant",
  "facility.strike",
  "facility.describe",
  "facility.incident",
  "facility.visit",
  "monitoring.reply",
] as const;
/** A place as those have it who run it. */
export const keptFacility = { directory: { read: facilityFields, add: facilityFields } } as const;
/** A facility beside the services of the own organisation; which are its own, the command decides (DI15, DI16). */
export const keptProgrammes = { directory: { read: facilityFields, add: [...facilityFields, "serviceProposal", "activity/"] } } as const;
/** What a unit that runs a reception place reports on it. */
export const placeReports = ["placeReport"] as const;
/** What an organisation confirms of its part in the plan. */
export const planConfirmed = ["partConfirmed"] as const;
/** What a post notes of its readiness, beside what it reports on places. */
export const postReadiness = [...placeReports, "readinessPost", "readiness/"] as const;
