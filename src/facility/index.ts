/** Posts, centres and shelters as places: rooms, things and who gave them, what they do. Rules FC are in RULES.md. */
export {
  describeFacility,
  facilityDossier,
  type FacilityWorld,
  isFacility,
  nameModel,
  recordGrant,
  recordItem,
  recordRoom,
  strikeFromFacility,
} from "./commands.ts";
export {
  facilityContract,
  FacilityFigures,
  FacilityHead,
  FacilityPage,
  FacilityVisits,
  type GrantView,
  type IncidentView,
  type ItemView,
  MonitorVisitView,
  type RoomView,
} from "./contract.ts";
export { type ToldWeek } from "./figures.ts";
export { Incident, IncidentKind, incidentKinds, incidentSubject, recordIncident } from "./incident.ts";
export { completionOf, Grant, Item, itemKinds, standingOf } from "./inventory.ts";
export { Profile, Topic, topics } from "./profile.ts";
export { type FacilityRecord, recordOf } from "./record.ts";
export { type PrivateRoom, privateRoomOf, Room, RoomFor, roomKey, RoomUse, roomUses } from "./room.ts";
export { facilitySubject } from "./subject.ts";
export { facilityTexts } from "./texts.ts";
export {
  Finding,
  type FindingRecord,
  gravities,
  type MonitorRecord,
  monitorRecordOf,
  MonitorVisit,
  monitorVisitSubject,
} from "./monitoring.ts";
export { recordMonitorVisit, replyToFinding, settleFinding } from "./monitoring-commands.ts";
export { type StandardId, standardIds, standards } from "./standards.ts";
export { comings, PersonVisit, personVisitSubject, recordVisit, visitAges } from "./visit.ts";
