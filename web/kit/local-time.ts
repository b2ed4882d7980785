import { localParts } from "./dates.ts";

/** The day and time in a State's own zone as the browser's control writes them: `2026-11-24T03:15`. */
export function localWords(instant: string, zone: string): string {
  const { day, time } = localParts(instant, zone);
  return `${day}T${time}`;
}

/** The instant of a local day and time of a State, or undefined while it is not whole. Two steps settle a change of summer time. */
export function instantOfLocal(words: string, zone: string): string | undefined {
  const wanted = Date.parse(`${words}:00Z`);
  if (Number.isNaN(wanted)) return undefined;
  let guess = wanted;
  for (let step = 0; step < 2; step++) guess += wanted - Date.parse(`${localWords(new Date(guess).toISOString(), zone)}:00Z`);
  return new Date(guess).toISOString();
}
