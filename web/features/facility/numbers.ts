/** A whole number as typed; what is empty is not known, and what is no number is handed on for the node to refuse. */
export function numberOf(typed: string | undefined): number | undefined {
  return typed === undefined || typed.trim() === "" ? undefined : Number(typed);
}

/** A number as a field shows it. */
export function typedOf(value: number | undefined): string | undefined {
  return value === undefined ? undefined : String(value);
}
