import { useState } from "react";
import { uuidv7 } from "uuidv7";
import { commandContract } from "../../../src/access/index.ts";
import type { Route, RouteOutput } from "../../../src/kernel/index.ts";
import { type ApiAnswer, type Command, useCommand } from "../../kit/index.ts";

export type Recorded = RouteOutput<typeof commandContract.record>;
type Record = typeof commandContract.record;

/** One command as a screen words it; its id is given by the kit and stays on retry (KIT2). */
export type Wanted = {
  readonly kind: string;
  readonly dossier: string;
  readonly payload: Readonly<Record_>;
  /** Versions seen, by compartment: what somebody else changed since becomes a conflict, never a loss. */
  readonly basedOn?: Readonly<{ [compartment: string]: number }> | undefined;
};
type Record_ = { [field: string]: unknown };

/** The body of a command; absent values are left out, so that they stay "not asked". */
export function bodyOf(id: string, { kind, dossier, payload, basedOn }: Wanted) {
  return { id, kind, dossier, payload: JSON.parse(JSON.stringify(payload)) as Record_, ...(basedOn ? { basedOn } : {}) };
}

/** Records commands through the one address that writes. */
export function useRecord(options: { readonly refreshes?: readonly Route[]; readonly onRecorded?: (value: Recorded) => void } = {}): Omit<
  Command<Record>,
  "send"
> & {
  readonly record: (wanted: Wanted) => Promise<ApiAnswer<Recorded>>;
} {
  const command = useCommand(commandContract.record, options);
  return { ...command, record: (wanted) => command.send((id) => ({ body: bodyOf(id, wanted) })) };
}

/** Ids that this part of the screen makes for new things, each the same until the screen is left: a retry names the same referral. */
export function useNewIds(): (key: string) => string {
  const [made] = useState(() => new Map<string, string>());
  return (key) => {
    const id = made.get(key) ?? uuidv7();
    made.set(key, id);
    return id;
  };
}
