import type { z } from "zod";

type Shape = z.ZodType;

/** One route of the API: what it takes and gives, known to server, client, fuzzer and OpenAPI alike. */
export type Route = {
  readonly method: "GET" | "POST";
  /** Fastify notation: `/api/persons/:dossier`. Only opaque ids may stand in it (P24). */
  readonly path: `/api/${string}`;
  readonly summary: string;
  readonly params?: Shape;
  readonly query?: Shape;
  readonly body?: Shape;
  readonly returns: Shape;
  /** `public` needs no session; every other route does. */
  readonly access: "public" | "session";
};

/** Routes by name. */
export type Contract = Readonly<Record<string, Route>>;

/** Declares routes without widening their types. */
export function contract<const C extends Contract>(routes: C): C {
  return routes;
}

type In<S> = S extends Shape ? z.input<S> : undefined;
type Out<S> = S extends Shape ? z.output<S> : undefined;

/** What a client passes: wire shapes. */
export type RouteArgs<R extends Route> = { params: In<R["params"]>; query: In<R["query"]>; body: In<R["body"]> };
/** What a handler gets: parsed values. */
export type RouteInput<R extends Route> = { params: Out<R["params"]>; query: Out<R["query"]>; body: Out<R["body"]> };
/** What a route answers with. */
export type RouteOutput<R extends Route> = z.output<R["returns"]>;
