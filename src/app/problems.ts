import type { FieldProblem } from "../kernel/index.ts";

/** Paths and codes of what did not parse; keys that a client made up are not repeated. */
export function problemsOf(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly code?: string; readonly message: string }[],
  prefix: string,
): FieldProblem[] {
  return issues.slice(0, 20).map((issue) => ({
    path: (
      prefix +
      issue.path
        .map((step) =>
          typeof step === "number" ? String(step) : /^[A-Za-z]{1,40}(\/[A-Za-z-]{1,40})?$/.test(String(step)) ? String(step) : "*",
        )
        .join(".")
    ).replace(/\.$/, ""),
    code: /^[a-z]+\.[a-z-]+$/.test(issue.message) ? issue.message : `field.${(issue.code ?? "invalid").replaceAll("_", "-")}`,
  }));
}
