import { z } from "zod";
import { ok, refuse } from "../kernel/index.ts";
import { defineCommand, fieldsOf, type Wish } from "../ledger/index.ts";
import { InformationReceipt } from "../person/index.ts";
import { isOpenFor, type ReferralWorld, sendWish } from "../referral/index.ts";
import { answerFields, AnswersGiven } from "./answers.ts";
import { needCodes, routeCodes } from "./needs/facts.ts";

const DecidePayload = z.strictObject({
  need: z.enum(needCodes),
  decided: z.enum(["referred", "notNow", "notAsked"]),
  rule: z.string().max(20),
  sources: z.array(z.string().max(80)).max(30).default([]),
  route: z.enum(routeCodes).optional(),
  referral: z.uuid().optional(),
  toUnit: z.string().max(40).optional(),
  service: z.uuid().optional(),
  reason: z.string().trim().max(500).optional(),
});

/**
 * What the officer decides on a need that was found: refer, not now with a reason, or not asked. The system proposes,
 * a person decides, and the decision keeps the rule that proposed it.
 * @refuses needs.reason-missing, needs.referral-missing (ND20), and as referral.send
 * @source rap-2012:RAP-I-02
 */
export const decideNeed = defineCommand<z.infer<typeof DecidePayload>, ReferralWorld>({
  kind: "needs.decide",
  payload: DecidePayload,
  programme: ({ service }) => ({ service }),
  decide(request) {
    const { payload, command, states } = request;
    const person = states.find((state) => state.dossier === command.dossier && state.kind === "person");
    if (!person) return refuse("access.not-available", "AC3");
    const noted = (referral?: string): Wish => ({
      dossier: command.dossier,
      subject: person.subject,
      subjectKind: "person",
      set: {
        [`need/${payload.need}`]: {
          decided: payload.decided,
          rule: payload.rule,
          ...(payload.reason ? { reason: payload.reason } : {}),
          ...(referral ? { referral } : {}),
        },
      },
    });
    if (payload.decided === "notNow" && !payload.reason) return refuse("needs.reason-missing", "ND20", { field: "payload.reason" });
    if (payload.decided !== "referred") return ok({ wishes: [noted()] });
    const { route, referral } = payload;
    if (route === undefined || referral === undefined) return refuse("needs.referral-missing", "ND20", { field: "payload.route" });
    if (isOpenFor(states, route)) return ok({ wishes: [noted(openReferral(states, route))] });
    const sent = sendWish(request, {
      referral,
      route,
      toUnit: payload.toUnit,
      service: payload.service,
      needs: [payload.need],
      rules: [payload.rule],
      sources: payload.sources,
      note: undefined,
    });
    return sent.ok ? ok({ wishes: [noted(referral), sent.value.wish], says: { reference: sent.value.reference } }) : sent;
  },
});

function openReferral(states: Parameters<typeof isOpenFor>[0], route: string): string | undefined {
  return states.find((state) => isOpenFor([state], route))?.subject;
}

const AnswerPayload = z.strictObject({ answers: AnswersGiven, wishesAsylum: z.enum(["yes", "no", "unsure"]).optional() });

/** Answers to questions that were open at first contact. */
export const answerQuestions = defineCommand<z.infer<typeof AnswerPayload>, ReferralWorld>({
  kind: "needs.answer",
  payload: AnswerPayload,
  decide({ payload, command, states }) {
    const person = states.find((state) => state.dossier === command.dossier && state.kind === "person");
    if (!person) return refuse("access.not-available", "AC3");
    return ok({
      wishes: [
        {
          dossier: command.dossier,
          subject: person.subject,
          subjectKind: "person",
          checksBase: true,
          set: { ...answerFields(payload.answers), wishesAsylum: payload.wishesAsylum },
        },
      ],
    });
  },
});

const ReceiptPayload = InformationReceipt.omit({ givenAt: true, givenBy: true });

/**
 * Notes that rights and procedures were explained, in which language, and whether the person understood.
 * @source rap-2012:RAP-I-03
 */
export const recordReceipt = defineCommand<z.infer<typeof ReceiptPayload>, ReferralWorld>({
  kind: "receipt.record",
  payload: ReceiptPayload,
  decide({ payload, command, states, author, at }) {
    const person = states.find((state) => state.dossier === command.dossier && state.kind === "person");
    if (!person || fieldsOf(person)["reference"] === undefined) return refuse("access.not-available", "AC3");
    return ok({
      wishes: [
        {
          dossier: command.dossier,
          subject: person.subject,
          subjectKind: "person",
          set: { informationReceipt: { ...payload, givenAt: at, givenBy: author.account } },
        },
      ],
    });
  },
});
