import type { Instant, OfficerText } from "../../../src/kernel/index.ts";
import { postState } from "../../offline/state.ts";
import type { Officer } from "../person/officer.ts";
import type { ShiftPerson } from "../device/shift.ts";
import type { DraftGroup, DraftPerson } from "./draft.ts";
import { familyOf } from "./list-model.ts";
import { receiptOf, type Sealed, type Sealing } from "./save.ts";

/** What a device of a post does with commands while its node cannot be asked; undefined on every other device. Loaded when it is needed. */
export function sealingOf(officer: Officer, group: DraftGroup, words: (text: OfficerText) => string): Sealing | undefined {
  const { isEnrolled, isLocked, isRevoked } = postState();
  if (!isEnrolled) return undefined;
  // First contact that nobody said is what this device's clock said: the node sets it right by its own.
  const clocked = group.arrivedAt === undefined ? ["arrivedAt"] : [];
  const routes = new Set<string>();
  return {
    isAway: () => postState().isAway && !isLocked && !isRevoked,
    async seal(body) {
      const { captureCommand } = await import("../../offline/capture.ts");
      const kept = await captureCommand({
        command: body,
        account: officer.account.id,
        state: officer.country.code,
        clocked: clocked.filter((field) => field in body.payload),
        newSubjects: newSubjectsOf(body, routes),
      });
      if (kept.ok) {
        const [reference] = kept.references;
        return { kind: "recorded", value: { outcome: "recorded", versions: {}, ...(reference ? { says: { reference } } : {}) } as never };
      }
      const { outboxText } = await import("../../offline/texts.ts");
      const text = outboxText(kept.code);
      return { kind: "refused", code: kept.code, rule: kept.rule, title: text ? words(text) : kept.code, source: [] };
    },
  };
}

/** How many subjects of this command bear a reference: a person, a group, and the first referral of a person on each route. */
function newSubjectsOf(
  { kind, dossier, payload }: { readonly kind: string; readonly dossier: string; readonly payload: Readonly<Record<string, unknown>> },
  routes: Set<string>,
): number {
  if (kind === "group.record" || kind === "arrival.record") return 1;
  if (kind !== "needs.decide" || payload["decided"] !== "referred") return 0;
  const way = `${dossier} ${String(payload["route"])}`;
  if (routes.has(way)) return 0;
  routes.add(way);
  return 1;
}

/**
 * Keeps those who were sealed readable for this shift, so that their slips can be printed. False where the device has no
 * room for that: nobody is lost, since what was sealed stands in the outbox.
 */
export async function keepShift(people: readonly DraftPerson[], group: DraftGroup, sealed: Sealed, now: Instant): Promise<boolean> {
  try {
    await keepEach(people, group, sealed, now);
    return true;
  } catch {
    return false;
  }
}

async function keepEach(people: readonly DraftPerson[], group: DraftGroup, sealed: Sealed, now: Instant): Promise<void> {
  const { keepReadable } = await import("../../offline/device.ts");
  for (const person of people)
    if (sealed.references.has(person.id)) await keepReadable(person.id, readableOf(person, { group, sealed, now }));
}

/** What a shift may read again of a person, with what the sheet says of everybody. */
export function readableOf(
  person: DraftPerson,
  { group, sealed, now }: { readonly group: DraftGroup; readonly sealed: Sealed; readonly now: Instant },
): ShiftPerson {
  const nationality = person.nationality ?? group.nationality;
  return {
    id: person.id,
    group: familyOf(person, group),
    names: person.names,
    sex: person.sex,
    birth: person.birth,
    language: person.language ?? group.language,
    reference: sealed.references.get(person.id),
    arrivedAt: group.arrivedAt ?? now,
    capturedAt: now,
    fearedAsked: person.fearedAsked ?? (group.isFearAsked ? "asked" : undefined),
    feared: person.feared,
    nationalities: nationality === undefined ? [] : [nationality],
    formerResidence: group.from === undefined ? [] : [group.from],
    explained: group.explained && receiptOf(group.explained),
    referrals: sealed.referrals
      .filter((one) => one.person === person.id)
      .map(({ id, route, reference }) => ({ id, route, reference, sentAt: now })),
  };
}
