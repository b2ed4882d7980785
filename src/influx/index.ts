/** Mass arrivals: the plan's thresholds, its activation, decisions on groups, places. Rules MI are in RULES.md. */
export { type AlarmChanges, decideAlarms, type OpenAlarm } from "./alarm.ts";
export { activateInflux, endInflux, type InfluxWorld, mayDecide, reviewInflux } from "./commands.ts";
export { confirmPart, markReadiness, partDossier, readinessDossier } from "./plan-commands.ts";
export { type ItemView, type OutflowView, type PartView, planContract, type PostReadiness } from "./plan-contract.ts";
export { Confirmation, partSubject, Readiness, readinessSubject } from "./plan-subject.ts";
export { influxContract, LaneRow } from "./contract.ts";
export { decideGroup, endGroup, reviewGroup } from "./group-commands.ts";
export { type LaneNeed, laneNeeds, laneOrder, takenFirst } from "./lane.ts";
export { placeDossier, reportPlace } from "./place-commands.ts";
export { ActivationRecord, GroupRecord, type PlaceRecord } from "./records.ts";
export { Ending, groupDecisionSubject, influxSubject, PlaceReport, placeSubject, Review } from "./subject.ts";
export { type Dates, lastDayOf } from "./terms.ts";
export { influxTexts } from "./texts.ts";
