import type { PaperInput, ShownText } from "../document/index.ts";
import { dayAt, type Instant, type OfficerLanguage, type PersonLanguage } from "../kernel/index.ts";
import type { Country } from "../process/index.ts";
import type { AppointmentView } from "./contract.ts";

/** What an invitation prints, so what a disclosure of it must name: when and where, nothing of why, and no name (DO1, R3). */
export const invitationFields = ["appointment"] as const;

/** The invitation to a meeting that is booked: what for in a word, when, where, and how to change it without harm (AP10). */
export function invitationOf(
  view: AppointmentView,
  about: {
    readonly country: Pick<Country, "title" | "timeZone" | "units" | "organisations">;
    readonly readers: { readonly officerLanguage: OfficerLanguage; readonly personLanguage: PersonLanguage };
    readonly now: Instant;
  },
): PaperInput<"invitation"> {
  const { country, readers, now } = about;
  const unit = country.units.find((one) => one.code === view.unit);
  const said: ShownText | undefined = view.place === undefined ? undefined : { en: view.place, ru: view.place };
  return {
    ...readers,
    authority: country.organisations.find((one) => one.code === unit?.organisation)?.title ?? country.title,
    reference: view.reference,
    issuedOn: dayAt(now, country.timeZone),
    unit: view.unit,
    meeting: view.kind,
    on: { day: dayAt(view.startsAt as Instant, country.timeZone), time: clockTime(view.startsAt, country.timeZone) },
    office: view.unitTitle,
    place: said ?? unit?.place ?? view.unitTitle,
    phone: unit?.phone ?? "-",
    hasInterpreter: view.interpreter !== undefined,
  };
}

function clockTime(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat("en-GB", { timeZone, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(new Date(instant));
}
