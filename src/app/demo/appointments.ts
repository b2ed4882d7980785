import { demoId, personId } from "./ids.ts";
import type { Deed } from "./deed.ts";

/** Interpreters and counsel of the demo State; names are invented. One was never asked whom he knows, and one served a consulate. */
export const demoHelpers = [
  {
    kind: "interpreter",
    name: "Shirin Davlatova",
    sex: "F",
    languages: ["prs", "tgk", "rus"],
    organisation: "Interpreters’ Bureau",
    askedOn: "2026-01-15",
  },
  {
    kind: "interpreter",
    name: "Rahim Sultani",
    sex: "M",
    languages: ["prs", "pbt", "rus"],
    organisation: "Interpreters’ Bureau",
    askedOn: "2026-01-15",
  },
  { kind: "interpreter", name: "Wali Noorzai", sex: "M", languages: ["prs", "pbt"], askedOn: "2026-01-20", offices: ["AF"] },
  { kind: "interpreter", name: "Nodir Kamolov", sex: "M", languages: ["prs", "uzn", "rus"] },
  {
    kind: "counsel",
    name: "Malika Usmonova",
    sex: "F",
    languages: ["tgk", "rus", "eng"],
    organisation: "Legal Aid Centre",
    askedOn: "2026-02-01",
  },
] as const;

export const helperId = (place: number): string => demoId(`helper/${place}`);

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const quarterMs = 15 * 60_000;

/** Meetings of the days to come: of which claim, in how many days and hours, with which interpreter. */
const meetings = [
  { group: 0, person: 0, days: 1, hour: 4, kind: "interview", interpreter: 0, counsel: 4 },
  { group: 0, person: 0, days: 6, hour: 5, kind: "office", interpreter: 1 },
  { group: 8, person: 0, days: 2, hour: 6, kind: "counsel", counsel: 4 },
] as const;

/** Books them as the officer who interviews. */
export function appointmentDeeds(now: number): Deed[] {
  return meetings.map((one, place) => {
    const startsAt = Math.ceil((now + one.days * dayMs) / dayMs) * dayMs + one.hour * hourMs;
    const helpers = {
      ...("interpreter" in one ? { interpreter: helperId(one.interpreter), language: "prs", sexWished: "any" } : {}),
      ...("counsel" in one ? { counsel: helperId(one.counsel) } : {}),
    };
    return {
      key: `appointment/${place}`,
      at: now,
      by: "officer",
      kind: "appointment.book",
      dossier: personId(one.group, one.person),
      payload: {
        appointment: demoId(`appointment/${place}`),
        case: demoId(`claim/${one.group}/${one.person}`),
        kind: one.kind,
        startsAt: new Date(Math.round(startsAt / quarterMs) * quarterMs).toISOString(),
        minutes: 90,
        officer: demoId("account/officer"),
        ...helpers,
      },
    };
  });
}
