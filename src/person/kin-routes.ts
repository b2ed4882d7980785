import { type Actor, type Desk, type Reading, routeSet, type RouteSet } from "../access/index.ts";
import { type Day, ok, refuse } from "../kernel/index.ts";
import { fieldsOf } from "../ledger/index.ts";
import type { OpenFile } from "./joined.ts";
import { type FamilyLink, type FamilyPerson, kinContract } from "./kin-contract.ts";
import { type Kin, kinOf } from "./kin-subject.ts";
import { kinStanding } from "./kin.ts";
import { isMaybeChild } from "./may-be-child.ts";

/** How far a family is followed: the relatives of relatives, and no more files than a page can show. */
const stepsMax = 3;
const filesMax = 40;
/** Only who they are, and how they are related. */
const whoAndKin: Reading = { action: "read", of: (state) => state.kind === "person" || state.kind === "kin" };

/** Families, drawn from what was said and shown in the files that are open. */
export function kinRoutes({ desk, today }: { readonly desk: Desk; readonly today: () => Day }): RouteSet {
  return routeSet(kinContract, {
    async family({ params }, { actor }) {
      const files = await openFamily(desk, actor, params.dossier);
      if (!files.some((one) => one.dossier === params.dossier)) return refuse("access.not-available", "AC3");
      return ok(familyOf(files, { today: today(), reader: actor.account }));
    },
  });
}

async function openFamily(desk: Desk, actor: Actor, from: string): Promise<OpenFile[]> {
  const files: OpenFile[] = [];
  let next = [from];
  for (let step = 0; step <= stepsMax && next.length > 0; step++) {
    files.push(...(await desk.openMany(actor, next, whoAndKin)));
    const known = new Set(files.map((one) => one.dossier));
    const named = files.flatMap(({ subjects }) => kinOf(subjects).flatMap((kin) => kin.other ?? []));
    next = [...new Set(named)].filter((one) => !known.has(one)).slice(0, filesMax - files.length);
  }
  return files;
}

/**
 * Persons and relations of files that are open. Both files of a pair tell the same relation: it is told once. Whose file was not
 * reached is left out with all that leads to it.
 */
export function familyOf(
  files: readonly OpenFile[],
  { today, reader }: { readonly today: Day; readonly reader: string },
): { persons: FamilyPerson[]; links: FamilyLink[] } {
  const births = new Map(files.map((file) => [file.dossier, fieldsOf(file.subjects.find((one) => one.kind === "person"))["birth"]]));
  const told = new Map<string, Kin>();
  for (const kin of files.flatMap(({ subjects }) => kinOf(subjects)))
    if (!told.has(kin.id) && (kin.other === undefined || births.has(kin.other))) told.set(kin.id, kin);
  const links = [...told.values()].map((kin): FamilyLink => {
    const standing = kinStanding(kin);
    const isOfChild = [kin.dossier, ...(kin.other === undefined ? [] : [kin.other])].some((one) => isMaybeChild(births.get(one), today));
    return {
      id: kin.id,
      one: kin.dossier,
      other: kin.other ?? kin.id,
      relation: kin.relation,
      standing,
      isUnprovenOfChild: isOfChild && standing !== "confirmed",
      said: kin.said.map(({ at, name, unit, says, whose, words }) => ({
        at,
        name,
        unit,
        says,
        ...(whose === undefined ? {} : { whose }),
        ...(words === undefined ? {} : { words }),
      })),
      shown: kin.shown.map(({ at, name, unit, shownBy, speaks, note }) => ({ at, name, unit, shownBy, speaks, note })),
      isOwn: kin.recorded.by === reader,
      ...(kin.ended === undefined ? {} : { ended: endOf(kin.ended) }),
    };
  });
  const nameless = [...told.values()].flatMap(({ id, named }): FamilyPerson[] =>
    named === undefined ? [] : [{ key: id, hasFile: false, reference: "", named, names: [] }],
  );
  return { persons: [...files.map(personOf), ...nameless], links };
}

function endOf({ at, name, unit, why, on, reason }: NonNullable<Kin["ended"]>): NonNullable<FamilyLink["ended"]> {
  return { at, name, unit, why, on, reason };
}

function personOf({ dossier, subjects }: OpenFile): FamilyPerson {
  const fields = fieldsOf(subjects.find((one) => one.kind === "person"));
  return {
    key: dossier,
    hasFile: true,
    reference: String(fields["reference"] ?? ""),
    names: (fields["names"] as Record<string, unknown>[] | undefined) ?? [],
    ...(typeof fields["sex"] === "string" ? { sex: fields["sex"] } : {}),
    ...(fields["birth"] ? { birth: fields["birth"] as Record<string, unknown> } : {}),
  };
}
