export { createRenderer, type Renderer } from "./renderer.ts";
export { makeSigner, publicKeyOf } from "./signer.ts";
export { type DocumentParts, openPaperKey, type PaperKey } from "./parts.ts";
export { copyRoutes } from "./copy-routes.ts";
export { documentRoutes } from "./routes.ts";
export { type Leaving, takeRelease } from "./release.ts";
export { type IssuedRow, listRevoked, upsertIssued } from "./store.ts";
export { helpContacts, readerLanguage } from "./printing.ts";
