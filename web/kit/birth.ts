type Typed = { readonly day: string; readonly month: string; readonly year: string };

/** A whole number as typed, in Western, Persian or Arabic digits. */
export function wholeNumber(typed: string): number | undefined {
  const plain = typed
    .trim()
    .replace(/[\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660));
  return /^\d{1,4}$/.test(plain) ? Number(plain) : undefined;
}

/** The calendar day typed in parts, or undefined while it is not whole or does not exist. */
export function dayFrom(typed: Typed): string | undefined {
  const [day, month, year] = [wholeNumber(typed.day), wholeNumber(typed.month), wholeNumber(typed.year)];
  if (day === undefined || month === undefined || year === undefined || year < 1850) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, 10);
}

/** The parts of a day for typing. */
export function splitDay(day: string | undefined): Typed {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day ?? "");
  return { day: match?.[3] ?? "", month: match?.[2] ?? "", year: match?.[1] ?? "" };
}
