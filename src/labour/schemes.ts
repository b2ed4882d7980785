import { type Procedure, type PlaceCount, type Scheme, seasonOf, takenFor, takesApplications } from "../process/index.ts";
import type { OpenScheme, SchemeView } from "./contract.ts";
import type { SchemeForm, SchemeRecord } from "./scheme.ts";
import { publicCount } from "./taken.ts";
import type { SchemeRow } from "./store.ts";

/** What of a version is told beside its name: the terms without the moment since which it holds. */
function told({ procedure, title, versions, memorandum }: SchemeRecord) {
  const { since: _since, ...terms } = versions.at(-1) ?? { since: "" };
  return { procedure, title, ...(terms as Omit<SchemeRecord["versions"][number], "since">), ...(memorandum ? { memorandum } : {}) };
}

/** Places of a scheme that cases have in its newest season: all of them, and those of who never took part before. */
export function takenIn(
  scheme: Pick<Scheme, "id" | "versions">,
  procedure: Pick<Procedure, "id" | "quotas" | "schemes">,
  counts: readonly PlaceCount[],
) {
  const newest = scheme.versions.at(-1);
  const { question = "", figures = {} } = procedure.schemes ?? {};
  const answers = { [question]: scheme.id, season: newest ? seasonOf(newest) : undefined, returning: "no" };
  const taken = takenFor(procedure, answers, counts);
  const of = (which: "all" | "newcomers") => taken[Object.entries(figures).find(([, one]) => one === which)?.[0] ?? ""];
  return { all: of("all") ?? 0, newcomers: of("newcomers") };
}

/** Schemes that take applications on a day, as anybody may read them: a small count is not told (LM7). */
export function tellOpen(
  schemes: readonly SchemeRecord[],
  procedures: readonly Procedure[],
  { on, counts }: { readonly on: string; readonly counts: readonly PlaceCount[] },
): OpenScheme[] {
  return schemes.flatMap((scheme) => {
    const procedure = procedures.find((one) => one.id === scheme.procedure);
    if (!procedure?.schemes || !takesApplications(scheme, on)) return [];
    const { memorandum: _memorandum, ...said } = told(scheme);
    return [{ id: scheme.id, ...said, taken: publicCount(takenIn(scheme, procedure, counts).all) }];
  });
}

function standingOf({ record, proposal }: SchemeRow, on: string): SchemeView["standing"] {
  const newest = record?.versions.at(-1);
  if (!record || !newest) return proposal?.declined ? "declined" : "waiting";
  if (record.closedOn !== undefined && record.closedOn <= on) return "closed";
  return takesApplications(record, on) ? "open" : newest.applyFrom > on ? "coming" : "over";
}

const saidOf = ({ memorandum, ...form }: SchemeForm) => ({ ...form, ...(memorandum === undefined ? {} : { memorandum }) });

/** A scheme as the office that keeps it sees it. */
export function viewScheme(
  row: SchemeRow,
  procedures: readonly Procedure[],
  { on, counts, account }: { readonly on: string; readonly counts: readonly PlaceCount[]; readonly account: string },
): SchemeView {
  const { id, record, proposal } = row;
  const procedure = procedures.find((one) => one.id === record?.procedure);
  const taken = record && procedure ? takenIn(record, procedure, counts) : { all: 0, newcomers: undefined };
  return {
    id,
    reference: record?.reference ?? proposal?.reference ?? "",
    standing: standingOf(row, on),
    version: record?.versions.length ?? 0,
    taken: taken.all,
    ...(taken.newcomers === undefined ? {} : { takenByNewcomers: taken.newcomers }),
    ...(record ? { said: told(record) } : {}),
    ...(record?.closedOn === undefined ? {} : { closedOn: record.closedOn }),
    ...(record ? { since: record.versions.at(-1)?.since ?? "" } : {}),
    ...(proposal
      ? {
          proposal: {
            said: saidOf(proposal.form),
            at: proposal.at,
            isOwn: proposal.by === account,
            ...(proposal.declined ? { declined: proposal.declined } : {}),
          },
        }
      : {}),
  };
}
