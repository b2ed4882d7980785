/** A cell as RFC 4180 has it, and as text for a spreadsheet: what would begin a formula is shielded. */
export function csvCell(text: string): string {
  const shielded = /^[\s\u200b\u200e\u200f\ufeff]*[=+\-@]/.test(text) ? `'${text}` : text;
  return /[",\r\n;]/.test(shielded) || shielded !== text ? `"${shielded.replaceAll('"', '""')}"` : shielded;
}

/** Rows as a CSV text with a head, readable by a spreadsheet in any language (UTF-8 with its mark). */
export function csvOf(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return `\ufeff${[head, ...rows].map((row) => row.map(csvCell).join(",")).join("\r\n")}\r\n`;
}
