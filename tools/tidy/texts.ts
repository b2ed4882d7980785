import ts from "typescript";
import type { Finding, Source } from "./source.ts";

const languages = ["en", "ru", "kk", "ky", "tg", "tk", "uz", "prs", "fa", "ps"];
const catalogue = new RegExp(String.raw`^(.*/)?texts/(.*?)(?:^|[./-]|(?<=/))?(${languages.join("|")})\.(json|ts)$`);

/** The catalogues of one set, one file a language, have the same keys. */
export function checkTexts(sources: readonly Source[]): Finding[] {
  const sets = new Map<string, { path: string; keys: Set<string> }[]>();
  for (const { path, text } of sources) {
    const parts = catalogue.exec(path);
    if (!parts) continue;
    const set = `${parts[1] ?? ""}texts/${parts[2] ?? ""}.${parts[4] ?? ""}`;
    sets.set(set, [...(sets.get(set) ?? []), { path, keys: keysOf(path, text) }]);
  }
  return [...sets.values()].flatMap((files) => {
    const all = new Set(files.flatMap((file) => [...file.keys]));
    return files.flatMap(({ path, keys }) =>
      [...all].filter((key) => !keys.has(key)).map((key) => ({ path, text: `the text ${key} is missing in this language` })),
    );
  });
}

function keysOf(path: string, text: string): Set<string> {
  const file = path.endsWith(".json") ? ts.parseJsonText(path, text) : ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const keys = new Set<string>();
  const visit = (node: ts.Node, prefix: string): void => {
    if (ts.isPropertyAssignment(node)) {
      const key = prefix + node.name.getText(file).replace(/^["']|["']$/g, "");
      if (ts.isObjectLiteralExpression(node.initializer)) node.initializer.properties.forEach((inner) => visit(inner, `${key}.`));
      else keys.add(key);
    } else ts.forEachChild(node, (child) => visit(child, prefix));
  };
  visit(file, "");
  return keys;
}
