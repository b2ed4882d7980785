import { withoutTelling } from "../../../src/person/index.ts";

/** The longest side of a photo that is kept, in pixels: enough to know a face and to print a card. */
const sideMax = 640;
const bytesMax = 150_000;

/** A picture drawn anew: nothing is left of the file but what is seen (PE26). */
export type Drawn = { readonly bytes: Uint8Array; readonly sha256: string; readonly base64: string };

/**
 * Draws a chosen picture anew, smaller and as a JPEG, so that where, when and by what it was taken is gone. Undefined where the browser
 * cannot read it.
 */
export async function drawAnew(file: Blob): Promise<Drawn | undefined> {
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => undefined);
  if (!picture) return undefined;
  const share = Math.min(1, sideMax / Math.max(picture.width, picture.height));
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [Math.max(1, Math.round(picture.width * share)), Math.max(1, Math.round(picture.height * share))];
  canvas.getContext("2d")?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  for (const quality of [0.85, 0.7, 0.5, 0.3]) {
    const bytes = await written(canvas, quality);
    if (bytes && bytes.length <= bytesMax) return await withFingerprint(bytes);
  }
  return undefined;
}

async function written(canvas: HTMLCanvasElement, quality: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, "image/jpeg", quality));
  return blob ? withoutTelling(new Uint8Array(await blob.arrayBuffer())) : undefined;
}

async function withFingerprint(bytes: Uint8Array<ArrayBuffer>): Promise<Drawn> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
  const sha256 = [...hash].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const base64 = btoa([...bytes].map((byte) => String.fromCharCode(byte)).join(""));
  return { bytes, sha256, base64 };
}
