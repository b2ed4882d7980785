import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin, Rolldown } from "vite";

/** JavaScript that a browser loads before the first screen, in bytes of Brotli. Shell and kit with React, router and query. */
export const initialScriptBytesMax = 120_000;

type Output = Rolldown.OutputBundle;

/** Names of the page's entry chunk and of everything it imports before it can run; the worker is fetched later, by itself. */
export function listInitialScripts(bundle: Output): string[] {
  const seen = new Set<string>();
  const visit = (name: string): void => {
    const chunk = bundle[name];
    if (seen.has(name) || chunk?.type !== "chunk") return;
    seen.add(name);
    chunk.imports.forEach(visit);
  };
  for (const [name, chunk] of Object.entries(bundle)) if (chunk.type === "chunk" && chunk.isEntry && chunk.name === "index") visit(name);
  return [...seen];
}

/** Writes `.br` and `.gz` beside each text file of the build and prints what the first screen costs. */
export function precompress(): Plugin {
  return {
    name: "panah-precompress",
    apply: "build",
    writeBundle(options, bundle) {
      const folder = options.dir ?? "dist";
      const initial = new Set(listInitialScripts(bundle));
      const first = { raw: 0, br: 0, gz: 0 };
      for (const name of Object.keys(bundle)) {
        if (!/\.(js|css|html|svg|json|ttf)$/.test(name)) continue;
        const size = writeCompressed(join(folder, name));
        if (!initial.has(name)) continue;
        first.raw += size.raw;
        first.br += size.br;
        first.gz += size.gz;
      }
      const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
      const words = `first screen: ${kB(first.br)} br, ${kB(first.gz)} gz, ${kB(first.raw)} raw, ${initial.size} scripts`;
      if (first.br > initialScriptBytesMax) this.warn(`${words}: over ${kB(initialScriptBytesMax)}`);
      else this.info(words);
    },
  };
}

function writeCompressed(path: string): { raw: number; br: number; gz: number } {
  const content = readFileSync(path);
  const br = brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
  });
  const gz = gzipSync(content, { level: 9 });
  writeFileSync(`${path}.br`, br);
  writeFileSync(`${path}.gz`, gz);
  return { raw: content.length, br: br.length, gz: gz.length };
}
