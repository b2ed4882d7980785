import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { verifiesEd25519 } from "./sign1.ts";

const vectors = new URL("../../test/fixtures/vectors/", import.meta.url);
const bytes = (hex: string) => Uint8Array.from(Buffer.from(hex, "hex"));
type Case = { readonly tcId: number; readonly result: "valid" | "invalid" };
type Ed25519 = { readonly testGroups: readonly { publicKey: { pk: string }; tests: readonly (Case & { msg: string; sig: string })[] }[] };

test("[DO2] the check of signatures judges every Wycheproof vector of Ed25519 as it should", async () => {
  const { testGroups }: Ed25519 = JSON.parse(readFileSync(new URL("ed25519_test.json", vectors), "utf8"));
  const wrong: number[] = [];
  let judged = 0;
  for (const { publicKey, tests } of testGroups)
    for (const { tcId, msg, sig, result } of tests) {
      judged++;
      if ((await verifiesEd25519(bytes(publicKey.pk), bytes(sig), bytes(msg))) !== (result === "valid")) wrong.push(tcId);
    }
  expect({ judged, wrong }).toEqual({ judged: 151, wrong: [] });
});
