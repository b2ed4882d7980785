import type { Entry } from "./take.ts";

/** An act in many cases while it is done: ids and places alone, no word of a form and no reference. */
export type Act = {
  readonly id: string;
  readonly cases: readonly { readonly subject: string; readonly place: number }[];
  readonly recorded: readonly string[];
};

type Store = Pick<Storage, "getItem" | "setItem" | "removeItem">;
const keyOf = (what: string): string => `panah-act/${what}`;

/** The act of this kind that was begun in this window and not brought to its end. */
export function findAct(store: Store, what: string): Act | undefined {
  try {
    const act = JSON.parse(store.getItem(keyOf(what)) ?? "null") as Act | null;
    return act && Array.isArray(act.cases) && act.recorded.length < act.cases.length ? act : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps how far an act is. */
export function keepAct(store: Store, what: string, act: Act): void {
  store.setItem(keyOf(what), JSON.stringify(act));
}

/** Forgets an act: it is done, or nobody wants it any more. */
export function forgetAct(store: Store, what: string): void {
  store.removeItem(keyOf(what));
}

/** An act that begins with these cases. */
export function beginAct(id: string, entries: readonly Entry[]): Act {
  return { id, cases: entries.map(({ row, place }) => ({ subject: row.subject, place })), recorded: [] };
}

/**
 * The id of one command of an act: the same act and the same words give the same one, so that what was recorded before the window
 * was shut gets its first answer again and is not recorded twice (LE1, PR81).
 */
export async function commandIdOf(act: string, wanted: string): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(`${act}\n${wanted}`)));
  const bytes = hash.slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
