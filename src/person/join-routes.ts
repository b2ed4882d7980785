import { type Actor, type Desk, type Reading, routeSet, type RouteSet } from "../access/index.ts";
import { type Day, ok, refuse } from "../kernel/index.ts";
import { fieldsOf, type SubjectState } from "../ledger/index.ts";
import type { Procedure } from "../process/index.ts";
import { joinContract, type JoinView } from "./join-contract.ts";
import { type Join, joinsOf } from "./join-subject.ts";
import { filesJoined, type OpenFile, saidSame } from "./joined.ts";
import { weighJoin } from "./weigh.ts";

/** What routes of joined files need beside the desk. */
export type JoinParts = { readonly desk: Desk; readonly procedures: readonly Procedure[]; readonly today: () => Day };

const notAvailable = refuse("access.not-available", "AC3");
/** More files than one person ever had; a chain that is longer was joined by mistake and is shown so far. */
const filesMax = 20;
/** Only who the person is, and the joins themselves: the rest of a file is opened by its own page. */
const whoAndJoins: Reading = { action: "read", of: (state) => state.kind === "person" || state.kind === "join" };
/** Two files are shown beside each other or not at all. */
const besideEachOther: Reading = { action: "read", of: ({ kind }) => kind !== "photo", isTogether: true };
/** What weighing reads; cases and papers are judged and not shown. */
const isPerson = (state: SubjectState): boolean => state.kind === "person";

/** Files of one person, and two files beside each other. */
export function joinRoutes({ desk, procedures, today }: JoinParts): RouteSet {
  return routeSet(joinContract, {
    async joined({ params }, { actor }) {
      const files = await openJoined(desk, actor, params.dossier);
      const own = files.find((one) => one.dossier === params.dossier);
      if (!own) return notAvailable;
      const together = filesJoined(files, params.dossier);
      // A file that is shut is not named: the reader would learn that it is this person's (PE7).
      const same = await desk.openMany(actor, saidSame(own).slice(0, filesMax), whoAndJoins);
      return ok({
        files: files.filter((one) => together.includes(one.dossier)).flatMap(({ subjects }) => subjects.filter(isPerson)),
        joins: files
          .filter((one) => together.includes(one.dossier))
          .flatMap(({ dossier, subjects }) =>
            joinsOf(subjects)
              // Both files of a pair tell the same join: told once, by the one that the reader came from or the lesser id.
              .filter((join) => dossier === params.dossier || (join.other !== params.dossier && dossier < join.other))
              .filter((join) => dossier === params.dossier || join.standing === "joined")
              .map((join) => viewOf(join, actor)),
          ),
        saidSame: same.flatMap(({ dossier, subjects }) =>
          subjects.filter(isPerson).map((one) => ({ dossier, reference: String(fieldsOf(one)["reference"] ?? "") })),
        ),
      });
    },
    async beside({ params: { dossier, other } }, { actor }) {
      const opened = dossier === other ? [] : await desk.openMany(actor, [dossier, other], besideEachOther);
      const files = [dossier, other].map((id) => opened.find((one) => one.dossier === id)?.subjects ?? []);
      const persons = files.flatMap((subjects) => subjects.filter(isPerson));
      const [one, two] = files;
      if (!one || !two || persons.length !== 2) return notAvailable;
      const join = joinsOf(one).find((found) => found.other === other);
      return ok({
        files: persons,
        weights: weighJoin({ files: [one, two], procedures, today: today() }),
        ...(join ? { join: viewOf(join, actor) } : {}),
      });
    },
  });
}

/** Opens a file, those joined with it and theirs, as far as they are open; a file that is shut ends the chain (PE7). */
async function openJoined(desk: Desk, actor: Actor, from: string): Promise<OpenFile[]> {
  const files: OpenFile[] = [];
  let next = [from];
  while (next.length > 0 && files.length < filesMax) {
    const opened = await desk.openMany(actor, next, whoAndJoins);
    files.push(...opened);
    const known = new Set(files.map((one) => one.dossier));
    const named = opened.flatMap(({ subjects }) => joinsOf(subjects).flatMap((join) => (join.standing === "joined" ? [join.other] : [])));
    next = [...new Set(named)].filter((one) => !known.has(one)).slice(0, filesMax - files.length);
  }
  return files;
}

function viewOf(join: Join, actor: Actor): JoinView {
  const act = ({ at, name, unit, reason }: { at: string; name: string; unit: string; reason?: string }) => ({
    at,
    name,
    unit,
    ...(reason === undefined ? {} : { reason }),
  });
  return {
    id: join.id,
    one: join.dossier,
    other: join.other,
    reference: join.reference,
    standing: join.standing,
    proposed: act(join.proposed),
    weights: join.proposed.weights,
    ...(join.approved ? { approved: act(join.approved) } : {}),
    ...(join.ended ? { ended: act(join.ended) } : {}),
    isOwn: join.proposed.by === actor.account,
  };
}
