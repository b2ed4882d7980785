import type { Tx } from "../platform/server.ts";

/** Whether a database was begun for an exercise; undefined while nobody began it. */
export async function readExercise(tx: Tx): Promise<boolean | undefined> {
  const [row] = await tx.query<{ isExercise: boolean }>(`select is_exercise as "isExercise" from access.exercise`);
  return row?.isExercise;
}

/** Begins a database as one or the other, for ever. */
export async function insertExercise(tx: Tx, isExercise: boolean): Promise<void> {
  await tx.query("insert into access.exercise (is_exercise) values ($1) on conflict do nothing", [isExercise]);
}

/** Whether anybody ever had an account here. */
export async function hasAccounts(tx: Tx): Promise<boolean> {
  const [row] = await tx.query<{ any: boolean }>(`select exists (select 1 from access.account) as "any"`);
  return row?.any ?? false;
}
