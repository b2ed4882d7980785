import ts from "typescript";
import type { Finding, Source } from "./source.ts";

const languages = ["en", "ru", "kk", "ky", "tg", "tk", "uz", "prs", "fa", "ps"];
/** A set that leaves the languages beside each other in code must have all of these. */
const together = ["kk", "ky", "tk", "uz", "ps"];
const catalogue = new RegExp(String.raw`^(.*/)?texts/(.*?)(?:^|[./-]|(?<=/))?(${languages.join("|")})\.(json|ts)$`);

type Catalogue = { readonly path: string; readonly language: string; readonly keys: Set<string> };

/** The catalogues of one set, one file a language, have the same keys; no language that a person may be given lacks its file. */
export function checkTexts(sources: readonly Source[]): Finding[] {
  const sets = new Map<string, Catalogue[]>();
  for (const { path, text } of sources) {
    const parts = catalogue.exec(path);
    if (!parts) continue;
    const set = `${parts[1] ?? ""}texts/${parts[2] ?? ""}.${parts[4] ?? ""}`;
    sets.set(set, [...(sets.get(set) ?? []), { path, language: parts[3] ?? "", keys: keysOf(path, text) }]);
  }
  return [...sets.values()].flatMap((files) => {
    const all = new Set(files.flatMap((file) => [...file.keys]));
    const missing = files.flatMap(({ path, keys }) =>
      [...all].filter((key) => !keys.has(key)).map((key) => ({ path, text: `the text ${key} is missing in this language` })),
    );
    return [...missing, ...missingFiles(files)];
  });
}

function missingFiles(files: readonly Catalogue[]): Finding[] {
  const found = new Set(files.map(({ language }) => language));
  if (!together.some((language) => found.has(language))) return [];
  const { path = "" } = files[0] ?? {};
  return together.filter((language) => !found.has(language)).map((language) => ({ path, text: `no file of this set is in ${language}` }));
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
