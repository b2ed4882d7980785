import { posix } from "node:path";
import { matchLines, type Finding, type Source } from "./source.ts";

const link = /\[[^\]\n]*\]\(([^)\s]+)(?:\s+"[^"]*")?\)|^\[[^\]\n]+\]:\s+(\S+)|<(?:a|img)\s[^>]*?(?:href|src)="([^"]+)"/gm;

/** A relative link of a document leads somewhere, to a heading that is there. `exists` is asked for paths from the root of the project. */
export function checkLinks(sources: readonly Source[], exists: (path: string) => boolean): Finding[] {
  const documents = new Map(sources.filter(({ path }) => path.endsWith(".md")).map(({ path, text }) => [path, text]));
  return [...documents].flatMap(([path, text]) =>
    matchLines(withoutFences(text), link).flatMap(({ line, match }) => {
      const whole = decodeURI(match[1] ?? match[2] ?? match[3] ?? "");
      if (/^[a-z]+:/i.test(whole)) return [];
      const [target = "", anchor] = whole.split("#");
      const place =
        target === "" ? path : posix.normalize(target.startsWith("/") ? target.slice(1) : posix.join(posix.dirname(path), target));
      const heads = documents.get(place);
      if (target !== "" && !exists(place)) return [{ path, line, text: `the link to ${target} leads nowhere` }];
      return anchor && heads !== undefined && !anchorsOf(heads).has(anchor)
        ? [{ path, line, text: `the link to ${whole} leads to no heading` }]
        : [];
    }),
  );
}

/** Headings as they are linked to: small letters, blanks as hyphens, no other signs. */
function anchorsOf(text: string): ReadonlySet<string> {
  return new Set(
    matchLines(withoutFences(text), /^#+\s+(.+?)\s*$/gm).map(({ match }) =>
      (match[1] ?? "")
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s_-]/gu, "")
        .replace(/\s/g, "-"),
    ),
  );
}

/** Examples in code fences and in back quotes are not links. */
function withoutFences(text: string): string {
  return text.replace(/^```[\s\S]*?^```|`[^`\n]*`/gm, (found) => found.replace(/[^\n]/g, " "));
}
