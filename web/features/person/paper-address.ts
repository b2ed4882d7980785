export type PaperWanted = { readonly kind: "referral-slip" | "information-receipt"; readonly about: string };

/** Where the node prints a paper whose release is on record; opaque ids alone stand in it (P24). */
export function paperAddress(dossier: string, paper: PaperWanted, release: string): string {
  return paper.kind === "information-receipt"
    ? `/api/persons/${dossier}/receipt.pdf?release=${release}`
    : `/api/referrals/${dossier}/${paper.about}/slip.pdf?release=${release}`;
}
