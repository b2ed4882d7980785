import type { ComponentType } from "react";
import type { OfficerLanguage } from "../../src/kernel/text.ts";
import type { ApiFailure } from "../kit/api.ts";
import type { Wording } from "../kit/text.ts";

/** A screen at a path, loaded when first gone to. `$name` in the path is an opaque id: `/cases/$id`. */
export type Screen = {
  readonly path: string;
  readonly load: () => Promise<{ readonly Screen: ComponentType }>;
  /** Drawn without the officer's frame: sign-in, leaflets, the portal. */
  readonly isBare?: boolean;
  /** The device keeps it, so that it works without a network: once it was opened, or as a device of a post. */
  readonly isKept?: boolean | (() => boolean);
};

/** One entry of the side menu. What a role may not do is absent from the list, not greyed. */
export type MenuItem = {
  readonly to: string;
  readonly text: Wording;
  /** Heading under which it stands. */
  readonly group?: Wording;
  /** What waits there for this officer. */
  readonly count?: number;
  /** Stands in the bar of a phone, where four fit. */
  readonly isPrimary?: boolean;
  /** Second key after `g`: `g i` goes to the inbox. */
  readonly hotkey?: string;
};

/** Whose node this is. */
export type StateMark = {
  readonly country: string;
  readonly name: Wording;
  readonly timeZone: string;
  readonly isTraining: boolean;
  readonly played?: "exercise" | "training" | undefined;
};

export type RoleChoice = { readonly id: string; readonly text: Wording };

/** What the frame shows of the session. */
export type Session =
  | { readonly kind: "loading" }
  | {
      readonly kind: "signedOut";
      /** Where to go in place of the sign-in: a device that opens without its node. */
      readonly to?: string;
    }
  | {
      readonly kind: "signedIn";
      readonly userName: string;
      readonly unit: Wording;
      readonly role: string;
      readonly roles: readonly RoleChoice[];
      readonly onRole: (id: string) => void;
      /** Ends the session; what failed, where it still stands. */
      readonly onSignOut: () => Promise<ApiFailure | undefined>;
      readonly menu: readonly MenuItem[];
      /** Where this role's work begins: what stands at `/`. */
      readonly home: string;
    };

/** What the composition root gives the shell. Both hooks run inside it on each drawing. */
export type Client = {
  readonly screens: readonly Screen[];
  readonly useSession: () => Session;
  readonly useStateMark: () => StateMark;
  /** How a device of a post stands towards its node, in place of the word on the network; undefined on every other device. */
  readonly useDeviceLine: () => string | undefined;
  readonly languages: readonly OfficerLanguage[];
  /** Where an officer without a session is sent. */
  readonly signInPath: string;
};
