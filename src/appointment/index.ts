/** Appointments with interpreter and counsel, records of interviews, and calendars. Rules AP and IR are in RULES.md. */
export { bookAppointment, cancelAppointment, closeAppointment, moveAppointment, recuse } from "./commands.ts";
export {
  type CaseFacts,
  type ConflictGround,
  conflictGrounds,
  firstConflict,
  groundTexts,
  type Judged,
  judgeHelper,
  type Known,
} from "./conflicts.ts";
export { appointmentContract, AppointmentView, CalendarAppointment, HelperChoice, InterviewView } from "./contract.ts";
export { type AppointmentWorld, findCase, type Found, recusedIn } from "./found-case.ts";
export { Helper, HelperKind, recordHelper, retireHelper } from "./helper.ts";
export { foldLine, type IcsEvent, writeIcs } from "./ics.ts";
export { invitationFields, invitationOf } from "./invitation.ts";
export { beginInterview, correctInterview, readBackInterview, writeInterview } from "./interview.ts";
export { Correction, InterviewLine, interviewSubject, ReadBack } from "./interview-subject.ts";
export { interviewTakenAt, isInterviewOf, knownOfInterviews, recordText } from "./interview-view.ts";
export {
  type ChoicesAt,
  type Fit,
  fitCase,
  type MeetingDays,
  meetingsOfDay,
  meetingTimes,
  placeAll,
  type Placed,
  type Unfit,
} from "./many.ts";
export { appointmentMinutesMax, isOnSlot, slotMinutes, slotsOf } from "./slots.ts";
export { AppointmentKind, AppointmentState, appointmentSubject, helperSubject, recusalSubject, SexWished } from "./subject.ts";
export { appointmentKindTexts, appointmentStateTexts, appointmentTexts } from "./texts.ts";
