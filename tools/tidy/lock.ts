import type { Finding, Source } from "./source.ts";

type Lock = {
  readonly packages: Readonly<
    Record<
      string,
      { readonly optionalDependencies?: Readonly<Record<string, string>>; readonly resolved?: string; readonly integrity?: string }
    >
  >;
};

/**
 * A clean install works on every machine: each optional package that another
 * names is locked as well (else `npm ci` refuses the whole file), comes from the
 * public registry, and is known by its hash.
 */
export function checkLock(sources: readonly Source[]): Finding[] {
  const source = sources.find(({ path }) => path === "package-lock.json");
  if (!source) return [];
  const { packages } = JSON.parse(source.text) as Lock;
  const locked = new Set(Object.keys(packages).map((place) => place.split("node_modules/").at(-1)));
  const find = (text: string): Finding => ({ path: source.path, text });
  return Object.entries(packages).flatMap(([place, { optionalDependencies, resolved, integrity }]) => [
    ...Object.keys(optionalDependencies ?? {})
      .filter((name) => !locked.has(name))
      .map((name) => find(`${name}, which ${place || "the project"} names, is not locked`)),
    ...(resolved && !resolved.startsWith("https://registry.npmjs.org/") ? [find(`${place} does not come from the public registry`)] : []),
    ...(place && !integrity ? [find(`${place} has no hash`)] : []),
  ]);
}
