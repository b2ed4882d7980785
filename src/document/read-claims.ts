import type { SignedClaims } from "./claims.ts";

/**
 * The claims, when what was read has their form, else undefined. By hand: the page that checks papers at a post carries
 * no schemas. A test holds it to the schema.
 */
export function readClaims(read: Readonly<Record<keyof SignedClaims, unknown>>): SignedClaims | undefined {
  const { kind, reference, issuer, validFrom, validTo, names, born, nationality, status } = read;
  const isForm =
    matches(kind, /^[a-z][a-z0-9-]{0,39}$/) &&
    isText(reference, 30) &&
    matches(issuer, /^[A-Z]{2}$/) &&
    isDay(validFrom) &&
    isDay(validTo) &&
    Array.isArray(names) &&
    names.length >= 1 &&
    names.length <= 3 &&
    names.every((name) => isText(name, 200)) &&
    (born === undefined || matches(born, /^\d{4}(-\d{2}-\d{2})?$/)) &&
    (nationality === undefined || matches(nationality, /^([A-Z]{2}|XXA|XXB|XXC|XXX|unknown)$/)) &&
    (status === undefined || isStatus(status));
  if (!isForm) return undefined;
  const optional = Object.fromEntries(Object.entries({ born, nationality, status }).filter(([, value]) => value !== undefined));
  return { kind, reference, issuer, validFrom, validTo, names, ...optional } as SignedClaims;
}

function matches(value: unknown, form: RegExp): boolean {
  return typeof value === "string" && form.test(value);
}

function isText(value: unknown, most: number): boolean {
  return typeof value === "string" && value.length >= 1 && value.length <= most;
}

function isDay(value: unknown): boolean {
  const time = matches(value, /^\d{4}-\d{2}-\d{2}$/) ? Date.parse(`${String(value)}T00:00:00Z`) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(String(value));
}

function isStatus(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { place, list, ...other } = value as Readonly<Record<string, unknown>>;
  return Object.keys(other).length === 0 && isText(list, 40) && Number.isSafeInteger(place) && Number(place) >= 0;
}
