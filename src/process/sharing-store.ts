import type { Tx } from "../platform/index.ts";

/** What of a unit's work is looked at: one procedure in one unit. */
export type Shelf = { readonly unit: string; readonly procedure: string };
/** An open case that nobody holds. */
export type FreeCase = {
  readonly dossier: string;
  readonly id: string;
  readonly reference: string;
  readonly state: string;
  readonly openedAt: string;
};
/** Somebody of the unit who plays a part, with how many open cases of the procedure they hold there. */
export type Colleague = { readonly id: string; readonly name: string; readonly open: number };

/** Open cases of a unit that nobody holds, the oldest first. */
export async function listFree(tx: Tx, { unit, procedure }: Shelf, most: number): Promise<FreeCase[]> {
  return await tx.query<FreeCase>(
    `select dossier, id, reference, state, opened_at as "openedAt" from process.case
      where unit = $1 and procedure = $2 and not is_final and assigned is null order by opened_at, id limit $3`,
    [unit, procedure, most],
  );
}

/** Who of a unit has one of these roles and may sign in, who holds least first. */
export async function listColleagues(tx: Tx, { unit, procedure }: Shelf, roles: readonly string[]): Promise<Colleague[]> {
  return await tx.query<Colleague>(
    `select a.id, a.name, count(c.id)::int as open from access.account a
       left join process.case c on c.assigned = a.id and c.unit = a.unit and c.procedure = $2 and not c.is_final
      where a.unit = $1 and a.role = any ($3::text[]) and a.disabled_at is null group by a.id, a.name order by 3, a.name`,
    [unit, procedure, roles],
  );
}

/** An open case of a unit at one of some stages, with the group in which it is examined. */
export type StandingCase = Pick<FreeCase, "dossier" | "reference"> & { readonly subject: string; readonly joint: string | null };

/** Open cases of some units at these stages, the oldest first. */
export async function listStanding(
  tx: Tx,
  about: { readonly units: readonly string[]; readonly procedure: string; readonly states: readonly string[] },
  most: number,
): Promise<StandingCase[]> {
  return await tx.query<StandingCase>(
    `select dossier, id as subject, reference, joint from process.case
      where unit = any ($1::text[]) and procedure = $2 and state = any ($3::text[]) and not is_final order by opened_at, id limit $4`,
    [about.units, about.procedure, about.states, most],
  );
}
