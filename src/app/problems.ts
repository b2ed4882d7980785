import type { FieldProblem } from "../kernel/index.ts";

/** Paths and codes of what did not parse; keys that a client made up are not repeated. */
export function problemsOf(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly code?: string; readonly message: string }[],
  prefix: string,
): FieldProblem[] {
  return issues.slice(0, 20).map((issue) => ({
    path: `${prefix}${issue.path.map(stepOf).join(".")}`.replace(/\.$/, ""),
    code: codeOf(issue),
  }));
}

/** A message of our own is a code already; of what is missing the parser says no more than that it is of another kind. */
function codeOf({ code = "invalid", message }: { readonly code?: string; readonly message: string }): string {
  if (/^[a-z]+\.[a-z-]+$/.test(message)) return message;
  if (code === "invalid_type" && message.endsWith("received undefined")) return "field.missing";
  return `field.${code.replaceAll("_", "-")}`;
}

function stepOf(step: PropertyKey): string {
  const isOurs = typeof step === "number" || /^[A-Za-z]{1,40}(\/[A-Za-z-]{1,40})?$/.test(String(step));
  return isOurs ? String(step) : "*";
}
