import { QueryClient, useQuery, useQueryClient, type UseQueryResult } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { Route, RouteOutput } from "../../src/kernel/contract.ts";
import type { CommandId } from "../../src/kernel/ids.ts";
import { ApiError, buildAddress, callRoute, type ApiAnswer, type ApiFailure, type ArgsOf } from "./api.ts";
import { commandIds } from "./command.ts";

let client: QueryClient | undefined;
/** Forgets every answer and asks anew what the screen shows, as when the device was shut under it. */
export async function askAnew(): Promise<void> {
  await client?.resetQueries();
}

/** Asks again what the screen shows, which stays until the answers come, as when the node is heard again. */
export async function askAgain(): Promise<void> {
  await client?.invalidateQueries();
}

/** One for the client. Only a fault is tried again: a refusal stays a refusal. */
export function makeQueryClient(): QueryClient {
  client = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        gcTime: 5 * 60_000,
        networkMode: "always",
        retry: (count, error) => count < 2 && error instanceof ApiError && error.failure.kind === "fault" && error.failure.cause === "node",
      },
    },
  });
  return client;
}

/** The key under which answers of a route are kept. */
export function keyOf(route: Route, args: unknown): readonly unknown[] {
  return [route.path, args];
}

/** What a device gives while its node cannot be asked, and what it learns of each answer. */
export type KeptAnswers = {
  /** The answer at an address; undefined where the device has none. */
  readonly find: (address: string) => unknown;
  readonly onAnswer: (address: string, from: "node" | "device", value: unknown) => void;
};
let keptAnswers: KeptAnswers | undefined;
/** Names where answers come from when the node does not answer. */
export function answerFrom(kept: KeptAnswers): void {
  keptAnswers = kept;
}
/** How long a line may be silent before a device gives its own answer. */
const silentMs = 4_000;

async function readRoute<R extends Route>(route: R, args: ArgsOf<R>, signal: AbortSignal): Promise<RouteOutput<R>> {
  const address = buildAddress(route, args);
  const kept = keptAnswers?.find(address) as RouteOutput<R> | undefined;
  const asked = callRoute(route, args, signal);
  const silence = kept === undefined ? undefined : new Promise<undefined>((done) => setTimeout(done, silentMs));
  const answer = silence ? await Promise.race([asked, silence]) : await asked;
  const isThere = answer !== undefined && !(answer.kind === "fault" && answer.cause !== "signedOut" && answer.id === undefined);
  if (kept !== undefined && !isThere) {
    keptAnswers?.onAnswer(address, "device", kept);
    return kept;
  }
  if (answer?.kind === "recorded") {
    keptAnswers?.onAnswer(address, "node", answer.value);
    return answer.value;
  }
  throw new ApiError(answer ?? { kind: "fault", cause: "network" });
}

/** Reads a route; the answer is kept and shared. `pollMs` asks again while the screen is seen. */
export function useRoute<R extends Route>(
  route: R,
  args: ArgsOf<R>,
  options: { readonly isOn?: boolean; readonly pollMs?: number } = {},
): UseQueryResult<RouteOutput<R>, ApiError> {
  return useQuery<RouteOutput<R>, ApiError>({
    queryKey: keyOf(route, args),
    queryFn: ({ signal }) => readRoute(route, args, signal),
    enabled: options.isOn ?? true,
    refetchInterval: options.pollMs ?? false,
  });
}

export type CommandState<T> =
  | { readonly kind: "idle" }
  | { readonly kind: "recording" }
  | { readonly kind: "recorded"; readonly value: T }
  | ApiFailure;

export type Command<R extends Route> = {
  readonly state: CommandState<RouteOutput<R>>;
  readonly isRecording: boolean;
  /** The failure, where there is one: hand it to `Notice` or `Form`. */
  readonly failure: ApiFailure | undefined;
  /** Sends; `make` gets the id of the command, which stays the same when the same content is sent again. */
  readonly send: (make: (id: CommandId) => ArgsOf<R>) => Promise<ApiAnswer<RouteOutput<R>>>;
  readonly reset: () => void;
};

const noId = "00000000-0000-7000-8000-000000000000" as CommandId;

/**
 * Sends commands to a route and says honestly how far it is: recording until the node has recorded, never before.
 * After a success, or a conflict, the answers of `refreshes` are read again, of all routes when not given.
 */
export function useCommand<R extends Route>(
  route: R,
  options: { readonly refreshes?: readonly Route[]; readonly onRecorded?: (value: RouteOutput<R>) => void } = {},
): Command<R> {
  const client = useQueryClient();
  const [state, setState] = useState<CommandState<RouteOutput<R>>>({ kind: "idle" });
  const ids = useRef(commandIds());

  const send: Command<R>["send"] = async (make) => {
    const id = ids.current.idFor(JSON.stringify(make(noId)));
    setState({ kind: "recording" });
    const answer = await callRoute(route, make(id));
    // Only where the answer may have been lost on its way does the same command go out again.
    if (answer.kind !== "fault") ids.current.settle();
    setState(answer);
    if (answer.kind === "recorded") options.onRecorded?.(answer.value);
    // A conflict is on record too: where it is settled, an answer from before it would show nothing to choose.
    else if (answer.kind !== "conflict") return answer;
    if (options.refreshes === undefined) await client.invalidateQueries();
    else await Promise.all(options.refreshes.map((one) => client.invalidateQueries({ queryKey: [one.path] })));
    return answer;
  };
  const failure = state.kind === "idle" || state.kind === "recording" || state.kind === "recorded" ? undefined : state;
  return { state, isRecording: state.kind === "recording", failure, send, reset: () => setState({ kind: "idle" }) };
}
