import { createHash } from "node:crypto";
import { type Actor, type Caller, type Edge, routeSet, type RouteSet } from "../access/index.ts";
import { directoryContract } from "../directory/index.ts";
import { bundleBytesMax, bundleToSign, intakeContract, postContract, type PostBundle, type SignedBundle } from "../intake/index.ts";
import { type Contract, refuse, type Route } from "../kernel/index.ts";
import { processContract } from "../process/index.ts";
import type { Node } from "./node.ts";

type Asked = { readonly set: RouteSet; readonly route: Route; readonly params?: Readonly<Record<string, string>>; readonly query?: object };
type Kept = { readonly mark: string; readonly file: Uint8Array };

/**
 * The bundle of a post: what the node would answer the screens of a post, collected by asking the routes themselves, so
 * that a device without a network shows the same. It is made anew only when something in it changed.
 */
export function bundleRoutes(node: Node, sets: readonly RouteSet[]): RouteSet {
  const kept = new Map<string, Kept>();
  return routeSet(postContract, {
    bundleKey: async (_input, { actor }) =>
      isOfPost(actor)
        ? { ok: true, value: { keyId: node.bundleKey.keyId, publicKey: Buffer.from(node.bundleKey.publicKey).toString("base64") } }
        : refuse("access.not-permitted", "AC2"),
    async bundle(_input, caller, edge) {
      if (!isOfPost(caller.actor)) return refuse("access.not-permitted", "AC2");
      const content = await collect(node, sets, caller, edge);
      const mark = createHash("sha256").update(JSON.stringify(content)).digest("hex").slice(0, 32);
      const name = `${caller.actor.unit} ${caller.actor.role.id}`;
      const known = kept.get(name);
      const made = known?.mark === mark ? known : { mark, file: await seal(node, content) };
      kept.set(name, made);
      if (made.file.length > bundleBytesMax) throw new Error("fault: the bundle of a post is larger than a device takes");
      return { ok: true, value: { file: made.file, type: "application/json", name: "post.json", etag: mark } };
    },
  });
}

/** Those who record arrivals take a bundle along; nobody else has a use for it. */
const isOfPost = (actor: Actor): boolean => actor.role.screens.includes("post") && actor.role.commands.includes("arrival.record");

async function collect(node: Node, sets: readonly RouteSet[], caller: Caller, edge: Edge): Promise<Omit<PostBundle, "issuedAt">> {
  const { country } = node;
  const setOf = (contract: Contract): RouteSet => {
    const found = sets.find((one) => one.contract === contract);
    if (!found) throw new Error("fault: the bundle names routes that are not served");
    return found;
  };
  const [intake, directory, process] = [intakeContract, directoryContract, processContract].map(setOf) as [RouteSet, RouteSet, RouteSet];
  const asked: readonly Asked[] = [
    { set: intake, route: intakeContract.routes },
    { set: directory, route: directoryContract.directory },
    ...country.routes.map(({ id }): Asked => ({ set: directory, route: directoryContract.directory, query: { route: id } })),
    { set: directory, route: directoryContract.publicDirectory },
    { set: process, route: processContract.procedures },
    ...Object.keys(country.procedures).map((id): Asked => ({ set: process, route: processContract.procedure, params: { id } })),
  ];
  const answers: Record<string, unknown> = {};
  for (const one of asked) {
    const answer = await ask(one, caller, edge);
    if (answer !== undefined) answers[addressOf(one)] = answer;
  }
  const { code, title, timeZone, units, organisations, calendar } = country;
  return {
    format: 1,
    unit: caller.actor.unit,
    country: { code, title, timeZone, units, organisations, calendar },
    clocks: Object.fromEntries(country.routes.map(({ id, acknowledge, runsFrom }) => [id, { acknowledge, runsFrom }])),
    answers,
  };
}

/** What the route answers, in the shape of its contract; nothing where it refuses this caller. */
async function ask({ set, route, params, query }: Asked, caller: Caller, edge: Edge): Promise<unknown> {
  const name = Object.keys(set.contract).find((one) => set.contract[one] === route) ?? "";
  const answer = await set.handlers[name]?.({ params, query: query ?? {}, body: undefined } as never, caller, edge);
  return answer?.ok ? route.returns.parse(answer.value) : undefined;
}

/** The address under which a screen asks for it. */
function addressOf({ route, params = {}, query = {} }: Asked): string {
  const path = route.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
  const words = new URLSearchParams(query as Record<string, string>).toString();
  return words === "" ? path : `${path}?${words}`;
}

async function seal(node: Node, content: Omit<PostBundle, "issuedAt">): Promise<Uint8Array> {
  const body = JSON.stringify({ ...content, issuedAt: node.now() } satisfies PostBundle);
  const signature = Buffer.from(await node.bundleKey.sign(bundleToSign(body))).toString("base64");
  return Buffer.from(JSON.stringify({ body, keyId: node.bundleKey.keyId, signature } satisfies SignedBundle));
}
