import { maySee, type Reader } from "./access-oracle.ts";
import type { Canary, Known } from "./access-planting.ts";
import type { Answer, Call } from "./client.ts";
import { type Encoding, findCanaries } from "./encodings.ts";

/** A canary where the oracle says no. */
export type Leak = {
  readonly role: string;
  readonly channel: string;
  readonly kind: string;
  readonly compartment: string;
  readonly field: string;
  readonly encoding: Encoding;
};

const bytesOf = (answer: Answer): Buffer => Buffer.concat([Buffer.from(JSON.stringify(answer.headers)), Buffer.from("\n"), answer.body]);

/** The canaries of one answer, and how they are written there. */
function seenIn(known: Known, call: Call, answer: Answer): [string, Encoding][] {
  const said = findCanaries(Buffer.from(`${call.path}\n${call.body?.toString() ?? ""}`));
  return [...findCanaries(bytesOf(answer))].filter(([word]) => known.canaries.has(word) && !said.has(word));
}

/** What one answer says that its request did not. */
export function saidBack(known: Known, call: Call, answer: Answer): Canary[] {
  return seenIn(known, call, answer).flatMap(([word]) => known.canaries.get(word) ?? []);
}

/** The canaries of one answer: those that the oracle lets this reader see, and leaks. What the request itself said is no news. */
export function lookThrough(
  known: Known,
  { reader, channel, call, answer }: { reader: Reader; channel: string; call: Call; answer: Answer },
): { shown: Canary[]; leaked: Leak[] } {
  const seen = seenIn(known, call, answer);
  const isAllowed = (word: string) => {
    const canary = known.canaries.get(word);
    return canary === undefined || maySee(reader, canary, channel, known);
  };
  return {
    shown: seen.flatMap(([word]) => (isAllowed(word) ? (known.canaries.get(word) ?? []) : [])),
    leaked: seen.flatMap(([word, encoding]) => (isAllowed(word) ? [] : [leakOf(known, word, { role: reader.role, channel, encoding })])),
  };
}

/** What is told of a canary that was seen where it may not be. */
export function leakOf(known: Known, word: string, about: Pick<Leak, "role" | "channel" | "encoding">): Leak {
  const canary = known.canaries.get(word);
  return { ...about, kind: canary?.kind ?? "unknown", compartment: canary?.compartment ?? "unknown", field: canary?.field ?? "unknown" };
}

/** The log names a family of fields without its second half, save questions of a procedure. */
export function recordedAs({ compartment, field }: Canary): string {
  return `${compartment}.${field.startsWith("answer/") ? field : field.replace(/\/.*/, "/")}`;
}
