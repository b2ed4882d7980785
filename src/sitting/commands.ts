import { z } from "zod";
import { dayAt, type Instant, instantOf, ok, refuse, SaidInstant } from "../kernel/index.ts";
import { defineCommand } from "../ledger/index.ts";
import { bodyOfMember, type CaseWorld, ruleOfBody } from "../process/index.ts";
import { isOnSlot, slotMinutes } from "../appointment/index.ts";
import { findSittingOf } from "./before.ts";
import { standingOfSitting } from "./records.ts";

/** A sitting lasts a working day at most. @source decision:0081 */
const minutesMax = 480;

const CallPayload = z.strictObject({
  sitting: z.uuid(),
  startsAt: SaidInstant,
  minutes: z.int().min(slotMinutes).max(minutesMax),
  place: z.string().trim().max(200).optional(),
});

/**
 * Calls a sitting of the body that the author is a member of: day, length and place.
 * @refuses access.not-available, sitting.past, sitting.time-odd (SB2)
 */
export const callSitting = defineCommand<z.infer<typeof CallPayload>, CaseWorld>({
  kind: "sitting.call",
  payload: CallPayload,
  begins: () => true,
  reach: "role",
  decide(request) {
    const { payload, command, world, author, at, now } = request;
    const body = bodyOfMember(author, world);
    if (!body || payload.sitting !== command.dossier) return refuse("access.not-available", "AC3");
    const startsAt = instantOf(new Date(payload.startsAt));
    if (dayAt(startsAt, world.country.timeZone) < dayAt(now, world.country.timeZone))
      return refuse("sitting.past", "SB2", { field: "payload.startsAt" });
    if (!isOnSlot(startsAt)) return refuse("sitting.time-odd", "SB2", { field: "payload.startsAt" });
    const reference = request.newReference();
    return ok({
      wishes: [
        {
          dossier: payload.sitting,
          subject: payload.sitting,
          subjectKind: "sitting",
          reference,
          set: {
            sittingReference: reference,
            sittingUnit: body.unit,
            sittingStartsAt: startsAt,
            sittingEndsAt: instantOf(new Date(Date.parse(startsAt) + payload.minutes * 60_000)),
            sittingPlace: payload.place || undefined,
            sittingCalledAt: at,
          },
        },
      ],
      says: { reference },
    });
  },
});

const OnlySitting = z.strictObject({ sitting: z.uuid() });
type OnlySitting = z.infer<typeof OnlySitting>;
const wish = (sitting: string, set: Record<string, unknown>) => ({ dossier: sitting, subject: sitting, subjectKind: "sitting", set });

/**
 * Opens a sitting on its day; whoever opens it leads it and is present. The rule by which it decides is kept as it stands now.
 * @refuses access.not-available, sitting.opened-already, sitting.not-its-day (SB2)
 */
export const openSitting = defineCommand<OnlySitting, CaseWorld>({
  kind: "sitting.open",
  payload: OnlySitting,
  decide(request) {
    const { payload, world, author, at, now } = request;
    const found = findSittingOf(request, payload.sitting);
    if (!found.ok) return found;
    const { sitting, body } = found.value;
    if (standingOfSitting(sitting) !== "called") return refuse("sitting.opened-already", "SB2");
    const day = (instant: Instant) => dayAt(instant, world.country.timeZone);
    if (day(sitting.startsAt as Instant) > day(now)) return refuse("sitting.not-its-day", "SB2");
    return ok({
      wishes: [
        wish(payload.sitting, {
          sittingOpenedAt: at,
          sittingLedBy: { account: author.account, name: author.name },
          sittingRule: ruleOfBody(body),
          [`present/${author.account}`]: { name: author.name, at },
        }),
      ],
    });
  },
});

/** Says that the author is present; nobody says it for another. @refuses access.not-available, sitting.not-open, sitting.present-already (SB2) */
export const attendSitting = defineCommand<OnlySitting, CaseWorld>({
  kind: "sitting.attend",
  payload: OnlySitting,
  decide(request) {
    const { payload, author, at } = request;
    const found = findSittingOf(request, payload.sitting);
    if (!found.ok) return found;
    if (standingOfSitting(found.value.sitting) !== "open") return refuse("sitting.not-open", "SB2");
    if (found.value.sitting.present.some((one) => one.account === author.account)) return refuse("sitting.present-already", "SB2");
    return ok({ wishes: [wish(payload.sitting, { [`present/${author.account}`]: { name: author.name, at } })] });
  },
});

/**
 * Closes a sitting when of each case it is said what came of it; one that was never opened was not held. Nothing of it changes then.
 * @refuses access.not-available, sitting.closed-already (SB2), sitting.not-through (SB8)
 */
export const closeSitting = defineCommand<OnlySitting, CaseWorld>({
  kind: "sitting.close",
  payload: OnlySitting,
  decide(request) {
    const { payload, at } = request;
    const found = findSittingOf(request, payload.sitting);
    if (!found.ok) return found;
    const { sitting } = found.value;
    if (sitting.closedAt !== undefined) return refuse("sitting.closed-already", "SB2");
    if (Object.values(sitting.agenda).includes("waiting")) return refuse("sitting.not-through", "SB8");
    return ok({ wishes: [wish(payload.sitting, { sittingClosedAt: at })] });
  },
});
