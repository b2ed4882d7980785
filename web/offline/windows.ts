/**
 * What windows of one device tell each other, one word and never of whom: something in the outbox changed, the vault was
 * shut, the device was taken out of use. A key lies in the memory of each window, so each must let go of its own.
 */
export type Word = "changed" | "shut" | "forgotten";

const channel = typeof BroadcastChannel === "undefined" ? undefined : new BroadcastChannel("panah-post");

/** Tells the other windows of this device; this one is not told. */
export function tellWindows(word: Word): void {
  channel?.postMessage(word);
}

/** Hears what another window of this device did. */
export function hearWindows(act: (word: Word) => void): void {
  channel?.addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    if (data === "changed" || data === "shut" || data === "forgotten") act(data);
  });
}
