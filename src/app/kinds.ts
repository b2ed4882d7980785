import { changeAccount, createAccount, disableAccount, enableAccount, inviteAccount } from "../access/index.ts";
import {
  bookAppointment,
  cancelAppointment,
  closeAppointment,
  moveAppointment,
  recordHelper,
  recuse,
  retireHelper,
} from "../appointment/index.ts";
import type { AnyCommandKind } from "../ledger/index.ts";
import { giveConsent, narrowFeared, recordFeared, recordRelease, withdrawConsent } from "../disclosure/index.ts";
import { answerQuestions, decideNeed, joinGroup, recordArrival, recordGroup, recordReceipt } from "../intake/index.ts";
import { activateInflux, decideGroup, endGroup, endInflux, reportPlace, reviewGroup, reviewInflux } from "../influx/index.ts";
import { issueDocument, revokeDocument } from "../document/index.ts";
import { recordService, retireService, verifyService } from "../directory/index.ts";
import { attendPerson, comparePersons, recordHousehold, resolveConflict, updatePerson } from "../person/index.ts";
import {
  approveJoin,
  declineJoin,
  joinHouseholds,
  joinPersons,
  noteEvent,
  partPersons,
  splitHousehold,
  takeBackEvent,
  updateHousehold,
} from "../person/server.ts";
import { acknowledgeReferral, declineReferral, finishReferral, redirectReferral, sendReferral } from "../referral/index.ts";
import { assignCase, openCase, takeStep } from "../process/index.ts";
import { enrolDevice, joinDevice, lockDevice, releaseDevice, revokeDevice } from "../sync/index.ts";
import type { World } from "./node.ts";

/** Every command that the node takes, by kind. */
export const kinds: readonly AnyCommandKind<World>[] = [
  createAccount,
  changeAccount,
  disableAccount,
  enableAccount,
  inviteAccount,
  recordArrival,
  recordGroup,
  joinGroup,
  decideNeed,
  answerQuestions,
  recordReceipt,
  updatePerson,
  attendPerson,
  comparePersons,
  resolveConflict,
  joinPersons,
  approveJoin,
  declineJoin,
  partPersons,
  noteEvent,
  takeBackEvent,
  recordHousehold,
  updateHousehold,
  splitHousehold,
  joinHouseholds,
  sendReferral,
  acknowledgeReferral,
  declineReferral,
  redirectReferral,
  finishReferral,
  openCase,
  takeStep,
  assignCase,
  issueDocument,
  revokeDocument,
  recordService,
  verifyService,
  retireService,
  recordHelper,
  retireHelper,
  bookAppointment,
  moveAppointment,
  cancelAppointment,
  closeAppointment,
  recuse,
  giveConsent,
  withdrawConsent,
  recordFeared,
  narrowFeared,
  recordRelease,
  activateInflux,
  reviewInflux,
  endInflux,
  decideGroup,
  reviewGroup,
  endGroup,
  reportPlace,
  enrolDevice,
  joinDevice,
  lockDevice,
  revokeDevice,
  releaseDevice,
];
