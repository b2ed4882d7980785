/** One answer that showed something of a file: to whom, and which fields, `compartment.field` as the access log names them. */
export type Look = { readonly login: string; readonly dossier: string; readonly fields: readonly string[] };
/** What the access log says was shown to one account of one file. */
export type Recorded = { readonly login: string; readonly dossier: string; readonly looks: number; readonly fields: readonly string[] };
/** Something of a file was shown, and the access log does not say so; `field` is absent where whole looks are missing. */
export type Unrecorded = { readonly login: string; readonly field?: string };

/** Looks that the access log lacks (P9): fewer records than answers that showed something of a file, or a field that no record names. */
export function findUnrecorded(looks: readonly Look[], log: readonly Recorded[]): Unrecorded[] {
  const recorded = new Map(log.map((one) => [keyOf(one), one]));
  const grouped = Map.groupBy(looks, keyOf);
  return [...grouped].flatMap(([key, same]) => {
    const { login } = same[0] as Look;
    const known = recorded.get(key);
    const isNamed = (field: string) => known?.fields.some((one) => isNamedBy(one, field)) ?? false;
    const fields = [...new Set(same.flatMap((one) => one.fields))].filter((field) => !isNamed(field));
    const isShort = (known?.looks ?? 0) < same.length;
    return [...fields.map((field) => ({ login, field })), ...(isShort ? [{ login }] : [])];
  });
}

/** Whether a record names a field: by its name, or, of a family, by one of the family. A name that begins like another is another. */
export function isNamedBy(recorded: string, field: string): boolean {
  return recorded === field || (field.endsWith("/") && recorded.startsWith(field));
}

const keyOf = ({ login, dossier }: { readonly login: string; readonly dossier: string }): string => `${login} ${dossier}`;
