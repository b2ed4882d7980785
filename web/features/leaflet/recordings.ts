import { useEffect, useRef, useState } from "react";
import type { LeafletTopic } from "../../../src/document/index.ts";
import type { PersonLanguage } from "../../../src/kernel/text.ts";

declare global {
  interface ImportMeta {
    /** Addresses of files by their paths, put in when the client is built. */
    glob(pattern: string, options: { readonly eager: true; readonly query: "?url"; readonly import: "default" }): Record<string, string>;
  }
}

/** Recordings that came with this build: `recordings/<language>/<topic>.m4a`, spoken by somebody whose language it is. */
const shipped = import.meta.glob("./recordings/*/*.m4a", { eager: true, query: "?url", import: "default" });

/** Where the recording of a leaflet lies; undefined where nobody has spoken it. */
export function findRecording(
  language: PersonLanguage,
  topic: LeafletTopic,
  files: Readonly<Record<string, string>> = shipped,
): string | undefined {
  return files[`./recordings/${language}/${topic}.m4a`];
}

/** Plays a recording; leaving it, or another one, ends it. */
export function useRecording(address: string | undefined): { readonly isPlaying: boolean; readonly toggle: () => void } {
  const sound = useRef<HTMLAudioElement>(undefined);
  const [isPlaying, setPlaying] = useState(false);
  useEffect(
    () => () => {
      sound.current?.pause();
      sound.current = undefined;
      setPlaying(false);
    },
    [address],
  );
  const toggle = (): void => {
    if (address === undefined) return;
    const playing = (sound.current ??= made(address, () => setPlaying(false)));
    if (playing.paused)
      playing.play().then(
        () => setPlaying(true),
        () => setPlaying(false),
      );
    else {
      playing.pause();
      setPlaying(false);
    }
  };
  return { isPlaying, toggle };
}

function made(address: string, onEnd: () => void): HTMLAudioElement {
  const sound = new Audio(address);
  sound.addEventListener("ended", onEnd);
  return sound;
}
