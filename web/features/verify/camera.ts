const sideMax = 1_600;
const lookMs = 180;

type Picture = ImageBitmap | HTMLVideoElement;

type Read = (pixels: Uint8ClampedArray, width: number, height: number) => { readonly data: string } | null;

/** The package is of the older kind of module: bundlers and Node hand its one function over differently. */
async function loadReader(): Promise<Read> {
  const { default: found } = (await import("jsqr")) as unknown as { default: Read | { default: Read } };
  return typeof found === "function" ? found : found.default;
}

/** The text of the first code on a picture, or undefined. The reader is fetched with the first picture. */
export async function readPicture(picture: Picture): Promise<string | undefined> {
  const read = await loadReader();
  const [wide, high] = "videoWidth" in picture ? [picture.videoWidth, picture.videoHeight] : [picture.width, picture.height];
  if (wide === 0 || high === 0) return undefined;
  const share = Math.min(1, sideMax / Math.max(wide, high));
  const canvas = new OffscreenCanvas(Math.round(wide * share), Math.round(high * share));
  const context = canvas.getContext("2d", { willReadFrequently: true });
  if (!context) return undefined;
  // A drawing with a clear ground is read as on white paper.
  context.fillStyle = "white";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height);
  return read(data, width, height)?.data || undefined;
}

/** The text of the code on a photo: `undefined` where there is none. @throws when the file is no picture */
export async function readPhoto(file: Blob): Promise<string | undefined> {
  const picture = await createImageBitmap(file);
  try {
    return await readPicture(picture);
  } finally {
    picture.close();
  }
}

/** Looks through the camera until a code is found or `stop` is called. Pictures stay on the device. */
export async function watchCamera(video: HTMLVideoElement, onFound: (text: string) => void): Promise<() => void> {
  const stream = await navigator.mediaDevices.getUserMedia({ video: { facingMode: "environment", width: { ideal: 1280 } }, audio: false });
  let isStopped = false;
  const stop = (): void => {
    isStopped = true;
    stream.getTracks().forEach((track) => track.stop());
    video.srcObject = null;
  };
  video.srcObject = stream;
  await video.play();
  const look = async (): Promise<void> => {
    if (isStopped) return;
    const text = await readPicture(video);
    if (isStopped) return;
    if (text?.startsWith("PANAH")) {
      stop();
      onFound(text);
    } else setTimeout(() => void look(), lookMs);
  };
  void look();
  return stop;
}
