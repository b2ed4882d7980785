import { expect, test } from "vitest";
import { leaseMs, triesMax } from "./lock.ts";
import { memoryShelf } from "./shelf.ts";
import { destroyWay, makeVault, openByPasskey, openByPhrase, readLock, renewLease } from "./vault.ts";
import { dropOld, keepPerson, keptMs, listPersons, personsMax } from "./working.ts";
import { seal, unseal } from "./lock.ts";

const cheap = { kilobytes: 64, rounds: 1 };
const [phrase, duress] = ["four apricots on the wall", "seven apricots on the wall"];
const now = Date.parse("2026-11-24T03:00:00Z");
const day = 86_400_000;
const secret = () => Uint8Array.from({ length: 32 }, (_, at) => at);

async function made(more: Partial<Parameters<typeof makeVault>[1]> = {}) {
  const shelf = memoryShelf();
  const key = await makeVault(shelf, { phrase, duress, now, cost: cheap, ...more });
  return { shelf, box: await seal(key, "a word", new TextEncoder().encode("canary")) };
}
const read = async (key: CryptoKey, box: Awaited<ReturnType<typeof seal>>) => new TextDecoder().decode(await unseal(key, "a word", box));

test("[VA1] the phrase opens what was sealed, a passkey's secret too, and the keys themselves cannot be taken out", async () => {
  const { shelf, box } = await made({ passkey: { credential: Uint8Array.of(1), salt: Uint8Array.of(2), secret: secret() } });
  for (const opened of [
    await openByPhrase(shelf, `  ${phrase} `, now),
    await openByPasskey(shelf, async ({ credential }) => (credential[0] === 1 ? secret() : undefined), now),
  ]) {
    if (opened.kind !== "open") throw new Error(opened.kind);
    expect(await read(opened.key, box)).toBe("canary");
    await expect(crypto.subtle.exportKey("raw", opened.key)).rejects.toThrow("extract");
  }
  const kept = JSON.stringify(await readLock(shelf), (_, value: unknown) => (value instanceof Uint8Array ? [...value] : value));
  expect(kept).not.toContain("apricots");
});

test("[VA2] ten wrong entries destroy the way in, whatever phrase comes after; a good entry before that forgives them", async () => {
  const { shelf } = await made();
  for (let entry = 1; entry < triesMax; entry++)
    expect(await openByPhrase(shelf, `wrong ${entry}`, now)).toEqual({ kind: "shut", why: "wrong", triesLeft: triesMax - entry });
  expect((await openByPhrase(shelf, phrase, now)).kind).toBe("open");
  for (let entry = 1; entry < triesMax; entry++) await openByPhrase(shelf, `wrong ${entry}`, now);
  expect(await openByPhrase(shelf, "the tenth", now)).toEqual({ kind: "shut", why: "destroyed", triesLeft: 0 });
  expect(await openByPhrase(shelf, phrase, now)).toEqual({ kind: "shut", why: "none", triesLeft: 0 });
  expect(await shelf.names()).toEqual([]);
});

test("[VA2] a try is counted before it is made: whoever pulls the plug in the middle has used it", async () => {
  const { shelf } = await made();
  // The plug is pulled as soon as the try is counted: nothing after that comes to pass.
  const cut = {
    ...shelf,
    update: async (...args: Parameters<typeof shelf.update>) => shelf.update(...args).then(() => new Promise<never>(() => undefined)),
  };
  for (let entry = 0; entry < triesMax; entry++) void openByPhrase(cut as typeof shelf, phrase, now);
  await Promise.resolve();
  expect((await readLock(shelf))?.tries).toBe(triesMax);
  expect(await openByPhrase(shelf, phrase, now)).toEqual({ kind: "shut", why: "destroyed", triesLeft: 0 });
});

test("[VA3] an entry under duress opens the sealed view alone, and a lock with one looks like a lock without", async () => {
  const [withIt, without] = [await made(), await made({ duress: undefined })];
  expect(await openByPhrase(withIt.shelf, duress, now)).toEqual({ kind: "sealedView" });
  expect((await openByPhrase(without.shelf, duress, now)).kind).toBe("shut");
  const shape = async ({ shelf }: typeof withIt) =>
    JSON.stringify(await readLock(shelf), (name, value: unknown) =>
      value instanceof Uint8Array ? value.length : ["tries", "seenAt"].includes(name) ? 0 : value,
    );
  expect(await shape(withIt)).toBe(await shape(without));
});

test("[VA4] without contact the lease ends, sooner where a phrase alone guards; a clock set back puts nothing off; contact renews it", async () => {
  for (const [more, lease] of [
    [{}, leaseMs.phrase],
    [{ passkey: { credential: Uint8Array.of(1), salt: Uint8Array.of(2), secret: secret() } }, leaseMs.passkey],
  ] as const) {
    const { shelf } = await made(more);
    expect((await openByPhrase(shelf, phrase, now + lease - 1)).kind).toBe("open");
    await renewLease(shelf, now + lease - 1);
    expect((await openByPhrase(shelf, phrase, now + lease + day)).kind).toBe("open");
    await openByPhrase(shelf, "wrong", now + 2 * lease - 2);
    expect((await openByPhrase(shelf, phrase, now)).kind).toBe("open");
    await openByPhrase(shelf, "wrong", now + 3 * lease);
    expect(await openByPhrase(shelf, phrase, now)).toEqual({ kind: "shut", why: "none", triesLeft: 0 });
  }
});

test("[VA5] the working set holds thirty persons and a day; older ones make room, and a clock set back keeps nobody longer", async () => {
  const { shelf } = await made();
  const opened = await openByPhrase(shelf, phrase, now);
  if (opened.kind !== "open") throw new Error(opened.kind);
  const people = memoryShelf();
  for (let n = 0; n < personsMax + 5; n++) await keepPerson(people, opened.key, { id: `p${n}`, at: now + n, value: { n } });
  expect(await listPersons(people, opened.key, now + 100)).toEqual(
    Array.from({ length: personsMax }, (_, n) => ({ n: personsMax + 4 - n })),
  );
  await dropOld(people, now + keptMs + 10);
  expect(await people.names()).toHaveLength(personsMax - 6);
  await dropOld(people, now - keptMs - 1);
  expect(await people.names()).toEqual([]);
});

test("[VA5] a box of the set opens under no other person's name and under no other key", async () => {
  const { shelf } = await made();
  const other = await made();
  const [mine, theirs] = [await openByPhrase(shelf, phrase, now), await openByPhrase(other.shelf, phrase, now)];
  if (mine.kind !== "open" || theirs.kind !== "open") throw new Error("shut");
  const people = memoryShelf();
  await keepPerson(people, mine.key, { id: "a", at: now, value: "canary" });
  await people.put("b", await people.get("a"));
  expect(await listPersons(people, mine.key, now)).toEqual(["canary"]);
  expect(await listPersons(people, theirs.key, now)).toEqual([]);
  await destroyWay(shelf);
  expect((await openByPhrase(shelf, phrase, now)).kind).toBe("shut");
});
