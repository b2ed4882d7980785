import { fieldsOf, sameValue, type SubjectState, type Valued } from "../ledger/index.ts";
import { joinsOf } from "./join-subject.ts";
import type { Verdict } from "./subject.ts";

/** A file as far as it is open to its reader. */
export type OpenFile = { readonly dossier: string; readonly subjects: readonly SubjectState[] };

/** One field of one person over all their files: each value that stands, and which files say it. */
export type JoinedField = {
  readonly field: string;
  readonly values: readonly { readonly value: unknown; readonly files: readonly string[] }[];
};

/** The files that one person has beside this one: those that joins in force lead to, as far as they are open. In order of their ids. */
export function filesJoined(files: readonly OpenFile[], from: string): string[] {
  const found = new Set<string>([from]);
  for (const dossier of found)
    for (const join of joinsOf(files.find((one) => one.dossier === dossier)?.subjects ?? []))
      if (join.standing === "joined" && files.some((one) => one.dossier === join.other)) found.add(join.other);
  return [...found].sort();
}

/** Files that an officer said are of the same person as this one, and that no join names, whatever became of it (PE13). */
export function saidSame({ subjects }: OpenFile): string[] {
  const joined = new Set(joinsOf(subjects).map((join) => join.other));
  return Object.entries(fieldsOf(subjects.find((one) => one.kind === "person")))
    .filter(([field, value]) => field.startsWith("compared/") && (value as { verdict?: Verdict }).verdict === "same")
    .map(([field]) => field.slice("compared/".length))
    .filter((other) => !joined.has(other));
}

/**
 * What the files say of one person, field by field: nothing is chosen and nothing is written, so that taking them apart loses
 * nothing (PE3, PE4). The order in which files are given makes no difference.
 * @param persons the person of each file
 */
export function foldJoined(persons: readonly (Valued & { readonly dossier: string })[], fields: readonly string[]): JoinedField[] {
  const files = persons.map((one) => [one.dossier, fieldsOf(one)] as const).sort(([a], [b]) => (a < b ? -1 : 1));
  return fields.flatMap((field) => {
    const values: { value: unknown; files: string[] }[] = [];
    for (const [dossier, said] of files) {
      if (said[field] === undefined) continue;
      const same = values.find((one) => sameValue(one.value, said[field]));
      if (same) same.files.push(dossier);
      else values.push({ value: said[field], files: [dossier] });
    }
    return values.length === 0 ? [] : [{ field, values }];
  });
}
