import { grayOf, readZone, zoneFaces, type ZoneRead } from "../../../src/document/index.ts";

/** A photo is looked at in this size: letters of a page that fills half of it are still twenty points high. */
const sideMax = 1_800;
/** Larger ones are not opened: no camera of a tablet makes them, and a picture bomb might. */
const fileBytesMax = 40 * 1024 * 1024;

/**
 * Reads the lines of a paper in a photo, in the memory of this page alone: nothing of it is sent, kept or shown again.
 * Undefined where no lines were made out, or where it is no picture.
 */
export async function readPhoto(file: Blob): Promise<ZoneRead | undefined> {
  if (file.size > fileBytesMax) return undefined;
  const picture = await createImageBitmap(file, { imageOrientation: "from-image" }).catch(() => undefined);
  if (!picture) return undefined;
  const scale = Math.min(1, sideMax / Math.max(picture.width, picture.height));
  const [width, height] = [Math.max(2, Math.round(picture.width * scale)), Math.max(2, Math.round(picture.height * scale))];
  const drawn = new OffscreenCanvas(width, height).getContext("2d", { willReadFrequently: true });
  if (!drawn) return undefined;
  drawn.imageSmoothingQuality = "high";
  drawn.drawImage(picture, 0, 0, width, height);
  picture.close();
  return readZone(grayOf(width, height, drawn.getImageData(0, 0, width, height).data), zoneFaces());
}
