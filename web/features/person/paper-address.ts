export type PaperWanted = { readonly kind: "referral-slip" | "information-receipt"; readonly about: string };

/** Where a paper is printed whose release is on record: the receipt by the node, a slip by this client. Opaque ids alone stand in it (P24). */
export function paperAddress(dossier: string, paper: PaperWanted, release: string): string {
  return paper.kind === "information-receipt" ? `/api/persons/${dossier}/receipt.pdf?release=${release}` : `/slips/${dossier}/${paper.about}?release=${release}`;
}
