import { fieldsOf, type SubjectState } from "../ledger/index.ts";
import { type Country, findProcedure, type Procedure, unitTitle } from "../process/index.ts";
import type { AppointmentView } from "./contract.ts";

/** An appointment as disclosed, with the words of its unit and procedure; undefined where the reader sees too little of it. */
export function renderAppointment(
  state: SubjectState,
  { country, procedures }: { readonly country: Country; readonly procedures: readonly Procedure[] },
): AppointmentView | undefined {
  const fields = fieldsOf(state);
  const said = <T>(name: string): T | undefined => fields[`appointment/${name}`] as T | undefined;
  const [kind, startsAt, endsAt, standing] = [
    said<AppointmentView["kind"]>("kind"),
    said<string>("startsAt"),
    said<string>("endsAt"),
    said<AppointmentView["state"]>("state"),
  ];
  if (kind === undefined || startsAt === undefined || endsAt === undefined || standing === undefined) return undefined;
  const unit = country.units.find((one) => one.code === said<string>("unit"));
  const procedure = said<string>("procedure") ?? "";
  const definition = findProcedure(procedures, procedure, country.procedures[procedure]?.version ?? "");
  return {
    dossier: state.dossier,
    id: state.subject,
    case: said<string>("case") ?? "",
    procedure,
    procedureTitle: definition?.title ?? { en: procedure, ru: procedure },
    reference: said<string>("reference") ?? "",
    kind,
    state: standing,
    unit: unit?.code ?? "",
    unitTitle: unitTitle(country, said<string>("unit") ?? ""),
    startsAt,
    endsAt,
    moved: said<number>("moved") ?? 0,
    ...(unit?.phone === undefined ? {} : { unitPhone: unit.phone }),
    ...(unit?.place === undefined ? {} : { unitPlace: unit.place }),
    ...Object.fromEntries(
      (["place", "officer", "language", "interpreter", "counsel", "sexWished", "personAgrees", "reason"] as const).flatMap((name) =>
        said(name) === undefined ? [] : [[name, said(name)]],
      ),
    ),
  };
}
