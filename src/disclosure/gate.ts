import { ok, refuse, type Result } from "../kernel/index.ts";

/** Why something may not leave. */
export type ReleaseRefusal =
  | "release.played"
  | "release.fear-not-asked"
  | "release.destination-unknown"
  | "release.destination-feared"
  | "release.no-ground"
  | "release.no-fields"
  | "release.claim-inside";

/** Something of a person that is about to leave: to which State, on which channel, which fields, on what ground. */
export type Release = {
  /** ISO 3166-1 alpha-2 of the State where it will be read; the own State for a slip handed over here. */
  readonly destination: string | undefined;
  readonly channel: "slip" | "paper" | "mail";
  readonly recipient: string;
  readonly fields: readonly string[];
  /** A consent, or the clause that allows it without one. */
  readonly ground: { readonly kind: "consent"; readonly id: string } | { readonly kind: "law"; readonly source: string } | undefined;
  /** Whether another State reads it: then only what a journey needs may go, whatever the consent names. */
  readonly isAbroad?: boolean;
  /** The node runs an exercise or training: what is marked paper may be printed, and nothing is sent. */
  readonly isPlayed?: boolean;
  /** States feared; undefined until the question was put. */
  readonly feared: readonly string[] | undefined;
};

/** What another State may be told of a person who chose it: who they are and how to reach them, never that they asked for protection. */
const toldAbroad: ReadonlySet<string> = new Set(["names", "sex", "birth", "languages", "phone", "safeContact", "address"]);

/**
 * Decides whether something may leave. There is no role that overrides it, and the one outbound table repeats it as a
 * constraint. Rules are tried in order of gravity, so that the first refusal is the one a person must be told.
 * @refuses release.played (MI11), release.fear-not-asked, release.destination-unknown, release.destination-feared (R1), release.no-ground, release.no-fields (R3), release.claim-inside (R1)
 * @source refugee-1951:33.1
 */
export function decideRelease(release: Release): Result<Release, ReleaseRefusal> {
  const { destination, feared, ground, fields } = release;
  if (release.isPlayed === true && release.channel === "mail") return refuse("release.played", "MI11", { source: ["rap-2012:RAP-I-10"] });
  if (feared === undefined) return refuse("release.fear-not-asked", "R1", { source: ["refugee-1951:33.1"] });
  if (destination === undefined) return refuse("release.destination-unknown", "R1", { source: ["refugee-1951:33.1"] });
  if (feared.includes(destination)) return refuse("release.destination-feared", "R1", { source: ["refugee-1951:33.1"] });
  if (ground === undefined) return refuse("release.no-ground", "R3", { source: ["rap-2012:RCF-4.2-12"] });
  if (fields.length === 0) return refuse("release.no-fields", "R3", { source: ["rap-2012:RCF-4.2-12"] });
  if (release.isAbroad === true && !fields.every((field) => toldAbroad.has(field)))
    return refuse("release.claim-inside", "R1", { source: ["unhcr-standards:confidentiality", "euaa-standards:confidentiality"] });
  return ok(release);
}
