import { posix } from "node:path";
import { matchLines, type Finding, type Source } from "./source.ts";

const link = /\[[^\]\n]*\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g;

/** A relative link of a document leads somewhere. `exists` is asked for paths from the root of the project. */
export function checkLinks(sources: readonly Source[], exists: (path: string) => boolean): Finding[] {
  return sources
    .filter(({ path }) => path.endsWith(".md"))
    .flatMap(({ path, text }) =>
      matchLines(withoutFences(text), link).flatMap(({ line, match }) => {
        const target = decodeURI((match[1] ?? "").split("#")[0] ?? "");
        if (target === "" || /^[a-z]+:/i.test(target)) return [];
        const place = posix.normalize(target.startsWith("/") ? target.slice(1) : posix.join(posix.dirname(path), target));
        return exists(place) ? [] : [{ path, line, text: `the link to ${target} leads nowhere` }];
      }),
    );
}

/** Examples in code fences and in back quotes are not links. */
function withoutFences(text: string): string {
  return text.replace(/^```[\s\S]*?^```|`[^`\n]*`/gm, (found) => found.replace(/[^\n]/g, " "));
}
