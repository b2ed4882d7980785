import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin, Rolldown } from "vite";

type Output = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk & { readonly viteMetadata?: { readonly importedCss: Set<string>; readonly importedAssets: Set<string> } };

/** Screens that a device of a post opens without a network, and what they load later. */
const keptScreens = /[\\/]web[\\/]features[\\/](post|device|leaflet|directory|verify|law[\\/]clause-words)/;

/**
 * Every file that the post's screens need: the entry, the screens, and all that these import or load later.
 * What the entry alone loads later is the rest of the house and stays at the node.
 */
export function listPostFiles(bundle: Output): string[] {
  const found = new Set<string>();
  const visit = (name: string, isScreen: boolean): void => {
    const chunk = bundle[name] as Chunk | undefined;
    if (found.has(name) || chunk?.type !== "chunk") return;
    found.add(name);
    for (const file of [...(chunk.viteMetadata?.importedCss ?? []), ...(chunk.viteMetadata?.importedAssets ?? [])]) found.add(file);
    for (const one of chunk.imports) visit(one, false);
    if (isScreen) for (const one of chunk.dynamicImports) visit(one, true);
  };
  for (const [name, file] of Object.entries(bundle)) {
    if (file.type !== "chunk") continue;
    if (file.isEntry && file.name === "index") visit(name, false);
    else if (keptScreens.test(file.facadeModuleId ?? "")) visit(name, true);
  }
  return [...found].sort();
}

/** Fonts and pictures that the kept style sheets name. */
function listNamed(bundle: Output, styles: readonly string[]): string[] {
  const words = styles.flatMap((name) => {
    const file = bundle[name];
    return file?.type === "asset" ? [String(typeof file.source === "string" ? file.source : Buffer.from(file.source))] : [];
  });
  return Object.keys(bundle).filter(
    (name) => /\.(woff2|svg|png)$/.test(name) && words.some((text) => text.includes(name.split("/").at(-1) ?? name)),
  );
}

/** Writes the list of files that a device of a post keeps. Its version is the mark of the page, which names all else. */
export function offlineFiles(): Plugin {
  return {
    name: "panah-offline-files",
    apply: "build",
    writeBundle(options, bundle) {
      const folder = options.dir ?? "dist";
      const files = listPostFiles(bundle);
      const all = [
        ...new Set([
          ...files,
          ...listNamed(
            bundle,
            files.filter((name) => name.endsWith(".css")),
          ),
        ]),
      ].sort();
      const page = readFileSync(join(folder, "index.html"));
      const version = createHash("sha256").update(page).update(all.join("\n")).digest("hex").slice(0, 16);
      const list = { version, files: ["/", "/manifest.webmanifest", ...all.map((name) => `/${name}`)] };
      writeFileSync(join(folder, "offline-files.json"), JSON.stringify(list));
    },
  };
}
