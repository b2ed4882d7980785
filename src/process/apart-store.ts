import type { Sender, Tx } from "../platform/index.ts";

type CaseKey = { readonly dossier: string; readonly id: string };

/** By which mark of the person's file a case that lies apart is found again (PR73). */
export function replaceApartLink(
  tx: Sender,
  { dossier, id, compartment, mark }: CaseKey & { readonly compartment: string; readonly mark: string },
): void {
  tx.send("delete from process.apart where dossier = $1 and id = $2", [dossier, id]);
  tx.send("insert into process.apart (dossier, id, compartment, mark) values ($1, $2, $3, $4)", [dossier, id, compartment, mark]);
}

/** Cases that lie apart under these marks; row security shows those of compartments that the reader's role holds. */
export async function listApart(tx: Tx, marks: readonly string[]): Promise<CaseKey[]> {
  if (marks.length === 0) return [];
  return await tx.query<CaseKey>("select dossier, id from process.apart where mark = any ($1::uuid[]) order by id", [marks]);
}
