import { z } from "zod";
import { contract } from "../kernel/index.ts";
import type { Country, Route } from "../process/index.ts";

/** The largest bundle that a node gives out and a device takes; audio is not in it. @source trust:P13 */
export const bundleBytesMax = 2_000_000;

/** What a bundle says, under the node's signature. Nothing in it is of a person. */
export type PostBundle = {
  readonly format: 1;
  readonly unit: string;
  /** Instant of making: of two bundles the later one holds. */
  readonly issuedAt: string;
  /** What papers name of the State, and the days on which nobody works there. */
  readonly country: Pick<Country, "code" | "title" | "timeZone" | "units" | "organisations" | "calendar">;
  /** Time limits that the post tells a person by. */
  readonly clocks: Readonly<Record<string, Pick<Route, "acknowledge" | "runsFrom">>>;
  /** What the node answers at these addresses, for the screens of the post when the node cannot be asked. */
  readonly answers: Readonly<Record<string, unknown>>;
};

/** A bundle as it travels: the words signed, and by which key. */
export type SignedBundle = { readonly body: string; readonly keyId: string; readonly signature: string };

/** What is signed: no other message of the node begins so. */
export const bundleToSign = (body: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(`panah-post-bundle-1\n${body}`);

/** What a device of a post takes along. */
export const postContract = contract({
  bundleKey: {
    method: "GET",
    path: "/api/post/bundle-key",
    summary: "The key with which this node signs the bundles of its posts; a device takes it once, when it is enrolled",
    returns: z.strictObject({ keyId: z.string(), publicKey: z.string() }),
    access: "session",
  },
  bundle: {
    method: "GET",
    path: "/api/post/bundle",
    summary: "All that the caller's post needs without a network, signed; nothing of a person is in it",
    returns: z.instanceof(Uint8Array),
    access: "session",
  },
});
