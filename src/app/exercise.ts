import type { Node } from "./node.ts";
import { hasAccounts, insertExercise, readExercise } from "./exercise-store.ts";
import { noContext } from "./sessions.ts";

/**
 * Whether a node may run on its database as an exercise, or as a real one. A database is begun as one of them and stays it: what was
 * played never stands beside what happened, in no list and no figure (MI10).
 * @returns reasons why not, as sentences for whoever starts it
 */
export async function checkExercise(node: Pick<Node, "database" | "country">): Promise<string[]> {
  const asked = node.country.played !== undefined;
  return await node.database.transaction(noContext, async (tx) => {
    // A database that people worked in before this was asked of it is a real one.
    const begun = (await readExercise(tx)) ?? ((await hasAccounts(tx)) ? false : undefined);
    if (begun === undefined || begun === asked) {
      await insertExercise(tx, asked);
      return [];
    }
    return begun
      ? [
          "this database was begun for an exercise or for training and holds invented persons: start it with PANAH_EXERCISE=yes or PANAH_EXERCISE=training, or name another data folder",
        ]
      : ["this database holds real work: an exercise or training needs a data folder and a keys folder of its own"];
  });
}
