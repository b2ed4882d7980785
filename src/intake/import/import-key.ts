import { sha256 } from "./sha256.ts";

/**
 * The id that a row of a list has for ever: a UUID (version 8) of the list's name and the row's number, so that reading
 * the list again makes the same commands and each row is known again, never recorded twice (IM8).
 * @param purpose what the id is for, where a row needs several: its command, its dossier, its group
 */
export function importKey(listName: string, row: number, purpose = "command"): string {
  // Parts are counted, so that no two triples write the same bytes.
  const parts = ["panah.import", listName.normalize("NFC"), String(row), purpose];
  const digest = sha256(new TextEncoder().encode(parts.map((part) => `${part.length}:${part}`).join("")));
  const hex = [...digest.subarray(0, 16)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const variant = ((Number.parseInt(hex[16] ?? "0", 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
