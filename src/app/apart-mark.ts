import type { Node } from "./node.ts";

/**
 * By what a row that names nobody is found again: a keyed hash of a case or of a dossier, written as an id. Whoever has the database
 * without the keys folder can follow it to nobody (PR66).
 */
function apartMark({ safe }: Pick<Node, "safe">, compartment: string, id: string): string {
  const halves = [1, 2].map((half) => BigInt.asUintN(64, safe.hashKey(compartment, `counted/${id}/${half}`)));
  const digits = halves.map((half) => half.toString(16).padStart(16, "0")).join("");
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}

/** The mark of a case of which only counts leave. */
export function caseMark(node: Pick<Node, "safe">, compartment: string, id: string): string {
  return apartMark(node, compartment, id);
}

/**
 * Marks of one dossier are of a kind of their own for each table that holds them: of whom something is counted cannot be found again among
 * those who cite, whatever lies in one compartment.
 */
export function personMark(node: Pick<Node, "safe">, compartment: string, dossier: string): string {
  return apartMark(node, compartment, `person/${dossier}`);
}

/** The mark of a dossier that cites what stands on a shelf (PR84). */
export function citingMark(node: Pick<Node, "safe">, compartment: string, dossier: string): string {
  return apartMark(node, compartment, dossier);
}

/** The mark by which a case that lies apart is found from its person's file (PR73). */
export function fileMark(node: Pick<Node, "safe">, compartment: string, dossier: string): string {
  return apartMark(node, compartment, `file/${dossier}`);
}

/** By what cases that lie apart from a person's file are found again, in each of these compartments (PR73). */
export function fileMarks(node: Pick<Node, "safe">, dossier: string, compartments: readonly string[]): string[] {
  return compartments.map((one) => fileMark(node, one, dossier));
}

/** Compartments with rows that name nobody: of which only counts leave, or whose cases cite what stands on a shelf. */
export function apartCompartments({ procedures }: Pick<Node, "procedures">): string[] {
  return [...new Set(procedures.filter((one) => one.countsApart || one.cites).map((one) => one.compartment))];
}

/** Marks of dossiers by which rows that name nobody are found, in each of those compartments. */
export function marksOf(node: Pick<Node, "safe" | "procedures">, dossiers: readonly string[]): string[] {
  return apartCompartments(node).flatMap((compartment) =>
    dossiers.flatMap((dossier) => [personMark(node, compartment, dossier), citingMark(node, compartment, dossier)]),
  );
}
