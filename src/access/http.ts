import type { Contract, Refusal, Route, RouteInput, RouteOutput } from "../kernel/index.ts";
import type { Caller } from "./desk.ts";

/** What a handler gives: a value of the route's shape, or the refusal that the client shows with its rule. */
export type Handled<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** A paper or file; its name holds a reference at most. One with an `etag` holds nothing of a person and may be kept. */
export type FileAnswer = { readonly file: Uint8Array; readonly type: string; readonly name: string; readonly etag?: string };

type CallerOf<R extends Route> = R["access"] extends "public" ? Caller | undefined : Caller;

/** Cookies and addresses are the edge's business; a handler that opens or ends a session says so here. */
export type Edge = {
  readonly startSession: (token: string) => void;
  /** Clears what the browser kept, but for the store where a device of a post has what nobody else has (P5, P21). */
  readonly endSession: (keeps?: { readonly keepsOutbox: boolean }) => void;
  readonly token: string | undefined;
  readonly origin: string;
};

/** One function a route: parse has happened, permission is the desk's; a handler maps and nothing else. */
export type Handlers<C extends Contract> = {
  readonly [Name in keyof C]: (
    input: RouteInput<C[Name]>,
    caller: CallerOf<C[Name]>,
    edge: Edge,
  ) => Promise<Handled<RouteOutput<C[Name]> | FileAnswer>>;
};

/** A module's routes: its contract and the handlers that serve it. */
export type RouteSet = { readonly contract: Contract; readonly handlers: Handlers<Contract> };

/** Joins a contract and its handlers; the pair is checked here and then carried without its types. */
export function routeSet<C extends Contract>(contract: C, handlers: Handlers<C>): RouteSet {
  return { contract, handlers: handlers as unknown as Handlers<Contract> };
}
