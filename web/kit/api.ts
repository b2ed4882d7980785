import type { Route, RouteArgs, RouteOutput } from "../../src/kernel/contract.ts";

/** The law or the procedure says no (R-rules included); shown with its reason, never as an error. */
export type ApiRefusal = {
  readonly kind: "refused";
  readonly code: string;
  readonly rule: string;
  /** The reason in the reader's language. */
  readonly title: string;
  readonly field?: string;
  readonly source: readonly string[];
  /** What may lawfully be done first, in the reader's language. */
  readonly nextStep?: string;
};
/** The request is malformed: which fields, by dotted path. */
export type ApiProblem = {
  readonly kind: "problem";
  readonly code: string;
  readonly title: string;
  readonly fields: readonly {
    readonly path: string;
    readonly code: string;
    /** In the reader's language, from the node. */ readonly title?: string;
  }[];
};
/** The same field was changed by someone else since it was read: both values, for a human to resolve. */
export type ApiConflict = { readonly kind: "conflict"; readonly code: string; readonly title: string; readonly conflict: unknown };
/** Our bug, broken infrastructure, no network, or no session. `id` is what the node's log knows it by. */
export type ApiFault = { readonly kind: "fault"; readonly cause: "node" | "network" | "signedOut"; readonly id?: string };

export type ApiFailure = ApiRefusal | ApiProblem | ApiConflict | ApiFault;
export type ApiAnswer<T> = { readonly kind: "recorded"; readonly value: T } | ApiFailure;

/** What signing out was answered says that the session is over: ended now, or the node knows of none. */
export const isSignedOut = (answer: ApiAnswer<unknown>): boolean =>
  answer.kind === "recorded" || (answer.kind === "fault" && answer.cause === "signedOut");

/** What a query throws, so that boundaries and react-query can tell a refusal from a fault. */
export class ApiError extends Error {
  readonly failure: ApiFailure;
  constructor(failure: ApiFailure) {
    super(failure.kind === "fault" ? failure.cause : failure.code);
    this.failure = failure;
  }
}

/** The arguments of a route, without those it does not take. */
export type ArgsOf<R extends Route> = {
  readonly [K in keyof RouteArgs<R> as RouteArgs<R>[K] extends undefined ? never : K]: RouteArgs<R>[K];
};
type Loose = { readonly params?: unknown; readonly query?: unknown; readonly body?: unknown };

let onSignedOut: () => void = () => undefined;
/** Names what happens when the node says that the session is over. */
export function whenSignedOut(act: () => void): void {
  onSignedOut = act;
}

/** The address of a route: opaque ids in the path, the rest as query; absent values are left out. */
export function buildAddress(route: Pick<Route, "path">, args: Loose): string {
  const params = (args.params ?? {}) as Readonly<Record<string, unknown>>;
  const path = route.path.replace(/:([A-Za-z]\w*)/g, (_, name: string) => {
    const value = params[name];
    if (value === undefined) throw new Error(`fault: ${route.path} needs ${name}`);
    return encodeURIComponent(String(value));
  });
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries((args.query ?? {}) as Record<string, unknown>)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) query.append(name, String(one));
  }
  const search = query.toString();
  return search === "" ? path : `${path}?${search}`;
}

/** Calls a route and returns what came of it; it never throws for an answer of the node, nor for a missing network. */
export async function callRoute<R extends Route>(route: R, args: ArgsOf<R>, signal?: AbortSignal): Promise<ApiAnswer<RouteOutput<R>>> {
  const loose = args as Loose;
  const hasBody = loose.body !== undefined;
  let response: Response;
  try {
    response = await fetch(buildAddress(route, loose), {
      method: route.method,
      credentials: "same-origin",
      headers: {
        accept: "application/json, application/problem+json",
        "accept-language": document.documentElement.lang,
        ...(hasBody ? { "content-type": "application/json" } : {}),
      },
      body: hasBody ? JSON.stringify(loose.body) : null,
      signal: signal ?? null,
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    return { kind: "fault", cause: "network" };
  }
  if (response.ok) return readSuccess(await readJson(response));
  const failure = readFailure(response.status, await readJson(response));
  if (failure.kind === "fault" && failure.cause === "signedOut" && route.access === "session") onSignedOut();
  return failure;
}

/** A command may be recorded with a conflict: both values are kept, and a human is to choose. */
function readSuccess<T>(value: unknown): ApiAnswer<T> {
  const isConflict = typeof value === "object" && value !== null && (value as { outcome?: unknown }).outcome === "conflict";
  return isConflict ? { kind: "conflict", code: "command.conflict", title: "", conflict: value } : { kind: "recorded", value: value as T };
}

async function readJson(response: Response): Promise<unknown> {
  if (!/json/.test(response.headers.get("content-type") ?? "")) return undefined;
  return response.json().catch(() => undefined);
}

/** Reads an answer that is not a success: problem+json of the node, or whatever stood in between. */
export function readFailure(status: number, body: unknown): ApiFailure {
  const said = (typeof body === "object" && body !== null ? body : {}) as Record<string, unknown>;
  const text = (name: string): string => (typeof said[name] === "string" ? said[name] : "");
  const code = text("code");
  const title = text("title");
  if (status === 401 && text("rule") === "") return { kind: "fault", cause: "signedOut" };
  if (said["conflict"] !== undefined) return { kind: "conflict", code, title, conflict: said["conflict"] };
  if (text("rule") !== "") {
    const source = Array.isArray(said["source"]) ? said["source"].map(String) : [];
    return {
      kind: "refused",
      code,
      rule: text("rule"),
      title,
      source,
      ...(said["field"] ? { field: text("field") } : {}),
      ...(text("nextStep") ? { nextStep: text("nextStep") } : {}),
    };
  }
  if (status === 400 || status === 422 || said["kind"] === "problem")
    return { kind: "problem", code, title, fields: readFields(said["fields"]) };
  if (status >= 400 && status < 500 && code !== "") return { kind: "refused", code, rule: "", title, source: [] };
  const id = text("id") || text("instance");
  return { kind: "fault", cause: "node", ...(id ? { id } : {}) };
}

function readFields(fields: unknown): ApiProblem["fields"] {
  if (!Array.isArray(fields)) return [];
  return fields.flatMap((field: unknown) => {
    const { path, code, title } = (field ?? {}) as Record<string, unknown>;
    if (typeof path !== "string" || typeof code !== "string") return [];
    return [{ path, code, ...(typeof title === "string" ? { title } : {}) }];
  });
}
