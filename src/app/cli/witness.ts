import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { ConfigError, readConfig } from "../../platform/server.ts";
import { type Broken, type Offered, readVerifier, type Sight, type Witnessed, witness } from "../witness.ts";
import { exitCodes, type Output } from "./output.ts";

export type WitnessOptions = { readonly key: string };

const Offer = z.strictObject({ note: z.string().max(1_000), nodes: z.array(z.string().max(60)).max(200) });
const Kept = z.strictObject({ note: z.string(), size: z.int(), peaks: z.array(z.string()) });
const answerMs = 30_000;

const words: Readonly<Record<Broken, string>> = {
  shorter: "the record is shorter than it was: something was cut off, or an old copy was put back",
  rewritten: "the record does not continue the one that was witnessed: something in it was altered",
  unsigned: "the checkpoint is not signed by the key given",
};

/** `panah audit witness`: looks at another node's newest checkpoint, compares it with the last one that was kept here, and keeps it. */
export async function witnessWord(output: Output, address: string, { key }: WitnessOptions): Promise<number> {
  const verifier = readVerifier(key);
  if (!verifier) throw new ConfigError("--key wants what `panah keys show` of that node prints as its verifier", "key.unreadable");
  const folder = join(readConfig(process.env).keysFolder, "witness");
  const file = join(folder, `${verifier.origin}.json`);
  let before: Witnessed | undefined = existsSync(file) ? Kept.parse(JSON.parse(readFileSync(file, "utf8"))) : undefined;
  const began = before?.size ?? 0;
  for (;;) {
    const offered = await fetchOffer(address, before?.size ?? 0);
    const sight: Sight = witness(before, offered, verifier);
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (!sight.ok) {
      // What the node signed against itself is the proof.
      writeFileSync(join(folder, `${verifier.origin}.broken.note`), offered.note, { mode: 0o600 });
      output.answer(`${verifier.origin}: ${words[sight.broken]}.`, {
        ok: false,
        origin: verifier.origin,
        size: began,
        problem: sight.broken,
      });
      return exitCodes.refused;
    }
    const isNewest = sight.kept.size === before?.size;
    before = sight.kept;
    writeFileSync(`${file}.draft`, JSON.stringify(before), { mode: 0o600 });
    renameSync(`${file}.draft`, file);
    if (isNewest) break;
  }
  output.answer(
    `${verifier.origin}: ${before.size} leaves, ${before.size - began} more than when it was last witnessed; nothing was altered.`,
    {
      ok: true,
      origin: verifier.origin,
      size: before.size,
      grown: before.size - began,
    },
  );
  return exitCodes.done;
}

/** @throws ConfigError where the node does not answer as one does */
async function fetchOffer(address: string, since: number): Promise<Offered> {
  const url = URL.canParse(address) ? new URL(`/api/checkpoint?since=${since}`, address) : undefined;
  if (!url || !/^https?:$/.test(url.protocol))
    throw new ConfigError("give the address of the node, such as https://panah.example.org", "url.unreadable");
  const answer = await fetch(url, { signal: AbortSignal.timeout(answerMs), redirect: "error" }).catch(() => undefined);
  const parsed = answer?.ok ? Offer.safeParse(await answer.json().catch(() => undefined)) : undefined;
  if (!parsed?.success) throw new ConfigError(`${url.origin} gave no checkpoint`, "witness.no-answer");
  return parsed.data;
}
