/** One paper of a batch: whose, which, and under which disclosure. */
export type BatchPaper = { readonly dossier: string; readonly id: string; readonly release: string };

/** More do not fit into an address. @source decision:0019 */
export const batchMax = 100;

const three = /^([0-9a-f]{32})\.([0-9a-f]{32})\.([0-9a-f]{32})$/;

/** Names the papers of a batch in an address: opaque ids without their strokes. */
export function writeBatch(papers: readonly BatchPaper[]): string {
  return papers.map(({ dossier, id, release }) => [dossier, id, release].map((one) => one.replaceAll("-", "")).join(".")).join("~");
}

/** Reads them back; undefined where one is none, or there are none or too many. */
export function readBatch(text: string): BatchPaper[] | undefined {
  const parts = text.split("~").map((one) => three.exec(one));
  if (parts.length > batchMax || parts.some((one) => one === null)) return undefined;
  return parts.flatMap((one) => (one ? [{ dossier: stroked(one[1]), id: stroked(one[2]), release: stroked(one[3]) }] : []));
}

function stroked(hex = ""): string {
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
