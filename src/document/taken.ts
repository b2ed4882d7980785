import type { CaseFile, Procedure, Step } from "../process/index.ts";

type Taken = { readonly id: string; readonly step: Step; readonly taken: CaseFile["past"][string][number] };

/** The step that last called for papers of this kind, as it was taken; of two in one moment, the one that led to where the case stands. */
export function lastTaken(
  { procedure, file }: { readonly procedure: Procedure; readonly file: CaseFile },
  kind: string,
): Taken | undefined {
  const all = Object.entries(procedure.steps)
    .filter(([, step]) => step.issues?.includes(kind))
    .flatMap(([id, step]): Taken[] => (file.past[id] ?? []).map((taken) => ({ id, step, taken })));
  const isHere = ({ step }: Taken): number => (step.to === file.state ? 1 : 0);
  return all.toSorted((a, b) => a.taken.at.localeCompare(b.taken.at) || isHere(a) - isHere(b)).at(-1);
}
