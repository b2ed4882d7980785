import { documentContract, readStatusList, type StatusList, type VerifyKey } from "../../../src/document/index.ts";

/** The public keys and revocations with which papers are checked here. `keptAt` is set where the network gave none now. */
export type Lists = { readonly keys: readonly VerifyKey[]; readonly lists: readonly StatusList[]; readonly keptAt?: string };

/** The header by which the offline worker says since when it has kept an answer. */
export const keptHeader = "x-panah-kept";

/** Reads base64url without padding. */
export function readBase64Url(text: string): Uint8Array {
  const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0));
}

type KeysAnswer = { readonly keys: readonly { readonly keyId: string; readonly issuer: string; readonly publicKey: string }[] };

/** Keys and revocations, from the node or as this device keeps them; undefined when neither has them. */
export async function fetchLists(fetching: typeof fetch = fetch): Promise<Lists | undefined> {
  const [keysAnswer, listAnswer] = await Promise.all(
    [documentContract.documentKeys.path, documentContract.statusList.path].map((path) => fetching(path).catch(() => undefined)),
  );
  if (!keysAnswer?.ok) return undefined;
  const { keys } = (await keysAnswer.json()) as KeysAnswer;
  const known = keys.map(({ keyId, issuer, publicKey }) => ({ keyId, issuer, publicKey: readBase64Url(publicKey) }));
  const list = listAnswer?.ok ? await readStatusList(new Uint8Array(await listAnswer.arrayBuffer()), known) : undefined;
  const keptAt = keysAnswer.headers.get(keptHeader) ?? listAnswer?.headers.get(keptHeader) ?? undefined;
  return { keys: known, lists: list ? [list] : [], ...(keptAt ? { keptAt } : {}) };
}

/** The lists that a check needs: those that are here, else waited for, so that a code given early is not passed over. */
export async function listsFor(held: Lists | "none" | undefined, fetching: typeof fetch = fetch): Promise<Lists | "none"> {
  return held === undefined || held === "none" ? ((await fetchLists(fetching)) ?? "none") : held;
}

/** The text of a code as pasted: without the line breaks and spaces that a mail or a hand put in. Space is a sign of Base45, so only edges and breaks go. */
export function cleanCode(pasted: string): string {
  return pasted.replace(/[\r\n\t\u200b\ufeff]/g, "").trim();
}
