/**
 * Stands in for zod in the browser bundle. Contracts are shared with the server and declare their shapes in zod;
 * the browser needs only their method and path, so every schema becomes one inert value that absorbs any call.
 * Reading choices of an enumeration still works; parsing is a fault, since the node parses.
 */
type Inert = { (...rest: unknown[]): Inert; [name: string]: unknown };

function parse(): never {
  throw new Error("fault: schemas are not in the browser; the node parses");
}

function inert(own: Record<string, unknown> = {}): Inert {
  const absorb = (): Inert => absorber;
  const absorber: Inert = new Proxy(absorb, {
    get: (_, name) => {
      if (typeof name === "symbol") return undefined;
      if (name in own) return own[name];
      if (name === "then") return undefined;
      if (name === "parse" || name === "safeParse" || name === "parseAsync") return parse;
      return absorber;
    },
  }) as unknown as Inert;
  return absorber;
}

function listed(values: readonly string[]): Inert {
  return inert({ options: values, enum: Object.fromEntries(values.map((value) => [value, value])) });
}

/** The namespace as modules import it. */
export const z: unknown = inert({
  enum: (values: readonly string[]) => listed(values),
  literal: (value: string | readonly string[]) => listed(Array.isArray(value) ? value : [value as string]),
});
