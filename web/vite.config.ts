import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { offlineFiles } from "./kit/build/offline-files.ts";
import { precompress } from "./kit/build/precompress.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** `PANAH_KIT=1` adds the gallery at /kit to a build; `PANAH_WEB_OUT` builds elsewhere, for the picture tests. */
const withGallery = process.env["PANAH_KIT"] === "1";
const modern = ["chrome123", "firefox128", "safari17.5"];

export default defineConfig(({ command }) => ({
  root: here("."),
  publicDir: here("./offline/public"),
  define: { __GALLERY__: JSON.stringify(withGallery || command === "serve") },
  resolve: { alias: { zod: here("./kit/build/zod-absent.ts") } },
  plugins: [react(), precompress(), offlineFiles()],
  server: { port: 5173, proxy: { "/api": `http://127.0.0.1:${process.env["PANAH_PORT"] ?? "8080"}` } },
  build: {
    outDir: process.env["PANAH_WEB_OUT"] ?? here("../dist/web"),
    emptyOutDir: true,
    target: modern,
    cssTarget: modern,
    // A font as a data: address would be refused by the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: {
      input: { index: here("./index.html"), offline: here("./offline/worker.ts") },
      // The worker of the pages that work without a network stands at the root, under one name for ever: its scope is its folder.
      output: {
        entryFileNames: (chunk: { readonly name: string }) => (chunk.name === "offline" ? "offline.js" : "assets/[name]-[hash].js"),
      },
      // Modules of this house only declare; one whose exports nobody uses is left out whole.
      treeshake: {
        moduleSideEffects: [{ test: /[\\/](web[\\/](kit|features)|src|procedures|countries|law)[\\/].*\.tsx?$/, sideEffects: false }],
      },
    },
  },
}));
