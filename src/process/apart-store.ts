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

/**
 * Cases that lie apart under these marks and are the account's, or nobody's: what is another's is not even opened, so that no record of
 * access says that somebody came from the one to the other. Row security shows cases of the reader's units alone.
 */
export async function listApart(tx: Tx, marks: readonly string[], account: string): Promise<CaseKey[]> {
  if (marks.length === 0) return [];
  return await tx.query<CaseKey>(
    `select a.dossier, a.id from process.apart a join process.case c on c.dossier = a.dossier and c.id = a.id
      where a.mark = any ($1::uuid[]) and (c.assigned is null or c.assigned = $2) order by a.id`,
    [marks, account],
  );
}
