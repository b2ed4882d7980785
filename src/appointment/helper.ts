import { z } from "zod";
import { Day, isAhead, LanguageCode, NationalityCode, ok, refuse, Sex } from "../kernel/index.ts";
import { defineCommand, fieldsOf } from "../ledger/index.ts";

const text = (max: number) => z.string().trim().min(1).max(max);

/** What a helper does for the person: speaks for them in another language, or stands beside them as counsel. */
export const HelperKind = z.enum(["interpreter", "counsel"]);
export type HelperKind = z.infer<typeof HelperKind>;

/** An interpreter or counsel as the roster has them. What was not asked of them stays unknown, and blocks a booking (R6). */
export const Helper = z.strictObject({
  kind: HelperKind,
  name: text(120),
  sex: Sex,
  languages: z.array(LanguageCode).min(1).max(20),
  phone: text(40).optional(),
  organisation: text(160).optional(),
  /** Day on which they were asked for whom they work or worked, and whom they are related to; absent: not asked. */
  askedOn: Day.optional(),
  /** For whom they work or worked. */
  employers: z.array(text(120)).max(20).default([]),
  /** States for whose authorities or missions abroad they work or worked. */
  offices: z.array(NationalityCode).max(20).default([]),
  /** References of persons on file whose family or household they are. */
  relatives: z.array(text(20)).max(40).default([]),
  /** Their own file, account and household here, where they have one. */
  file: z.uuid().optional(),
  account: z.uuid().optional(),
  household: z.uuid().optional(),
});
export type Helper = z.infer<typeof Helper>;

const RecordPayload = z.strictObject({ helper: z.uuid(), entry: Helper });

/**
 * Puts an interpreter or counsel on the roster, or writes the entry anew.
 * @refuses appointment.helper-differs (AP1), appointment.in-future (AP1)
 */
export const recordHelper = defineCommand<z.infer<typeof RecordPayload>, unknown>({
  kind: "helper.record",
  payload: RecordPayload,
  reach: "role",
  decide({ payload, command, now, states }) {
    if (payload.helper !== command.dossier) return refuse("appointment.helper-differs", "AP1", { field: "payload.helper" });
    const { askedOn } = payload.entry;
    if (askedOn !== undefined && isAhead(`${askedOn}T00:00:00.000Z`, now))
      return refuse("appointment.in-future", "AP1", { field: "payload.entry.askedOn" });
    const known = fieldsOf(states.find((one) => one.subject === payload.helper));
    return ok({
      wishes: [
        {
          dossier: payload.helper,
          subject: payload.helper,
          subjectKind: "helper",
          checksBase: true,
          set: { helperEntry: payload.entry, ...(known["helperRetiredOn"] === undefined ? {} : { helperRetiredOn: null }) },
        },
      ],
    });
  },
});

const RetirePayload = z.strictObject({ helper: z.uuid() });

/** Takes somebody off the roster; what was booked stays on record. @refuses appointment.helper-unknown (AP1) */
export const retireHelper = defineCommand<z.infer<typeof RetirePayload>, unknown>({
  kind: "helper.retire",
  payload: RetirePayload,
  reach: "role",
  decide({ payload, states, today }) {
    const known = fieldsOf(states.find((one) => one.kind === "helper" && one.subject === payload.helper));
    if (known["helperEntry"] === undefined || known["helperRetiredOn"] !== undefined)
      return refuse("appointment.helper-unknown", "AP1", { field: "payload.helper" });
    return ok({
      wishes: [{ dossier: payload.helper, subject: payload.helper, subjectKind: "helper", set: { helperRetiredOn: today } }],
    });
  },
});
