import type { SubjectKind } from "../ledger/index.ts";
import { accountSubject } from "../access/index.ts";
import { appointmentSubject, helperSubject, interviewSubject, recusalSubject } from "../appointment/index.ts";
import { consentSubject, releaseSubject } from "../disclosure/index.ts";
import { documentSubject } from "../document/index.ts";
import { groupDecisionSubject, influxSubject, partSubject, placeSubject, readinessSubject } from "../influx/index.ts";
import { facilitySubject, incidentSubject, monitorVisitSubject, personVisitSubject } from "../facility/index.ts";
import { serviceSubject } from "../directory/index.ts";
import { actionSubject, answerSubject, readingSubject, sampleSubject } from "../quality/index.ts";
import { matterSubject, memorandumSubject, referralSubject } from "../referral/index.ts";
import { caseSubject } from "../process/index.ts";
import { sittingItemSubject, sittingSubject } from "../sitting/index.ts";
import { schemeSubject } from "../labour/index.ts";
import { deviceSubject } from "../sync/index.ts";
import { familyWishSubject, tracingSubject } from "../tracing/index.ts";
import {
  dataRequestSubject,
  groupSubject,
  householdSubject,
  joinSubject,
  kinSubject,
  personSubject,
  photoSubject,
} from "../person/index.ts";

/** Every kind of subject that this program keeps. */
export const subjects: readonly SubjectKind[] = [
  accountSubject,
  caseSubject,
  personSubject,
  groupSubject,
  householdSubject,
  joinSubject,
  dataRequestSubject,
  photoSubject,
  kinSubject,
  referralSubject,
  tracingSubject,
  familyWishSubject,
  documentSubject,
  serviceSubject,
  facilitySubject,
  incidentSubject,
  monitorVisitSubject,
  personVisitSubject,
  releaseSubject,
  consentSubject,
  influxSubject,
  groupDecisionSubject,
  placeSubject,
  partSubject,
  memorandumSubject,
  matterSubject,
  schemeSubject,
  readinessSubject,
  deviceSubject,
  appointmentSubject,
  recusalSubject,
  sittingSubject,
  sittingItemSubject,
  interviewSubject,
  helperSubject,
  sampleSubject,
  readingSubject,
  actionSubject,
  answerSubject,
];
