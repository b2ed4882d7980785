import type { ReactNode } from "react";
import { useText } from "../../kit/index.ts";
import type { Speech } from "../../kit/speech.ts";
import { useRecording } from "./recordings.ts";
import { leafletTexts } from "./texts.ts";

/** Reads the page aloud where the device has a voice of its own for the language; pause and go on, or stop. */
export function Listen({ speech, words }: { readonly speech: Speech; readonly words: readonly string[] }): ReactNode {
  const t = useText();
  if (!speech.canSpeak) return null;
  if (speech.standing === "still")
    return (
      <button type="button" className="button" onClick={() => speech.speak(words)}>
        {t(leafletTexts.listen)}
      </button>
    );
  const isPaused = speech.standing === "paused";
  return (
    <>
      <button type="button" className="button" onClick={isPaused ? speech.resume : speech.pause}>
        {t(isPaused ? leafletTexts.resume : leafletTexts.pause)}
      </button>
      <button type="button" className="button" onClick={speech.stop}>
        {t(leafletTexts.stop)}
      </button>
    </>
  );
}

/** Plays the page as somebody spoke it, where this build brought a recording. */
export function PlayRecording({ address }: { readonly address: string | undefined }): ReactNode {
  const t = useText();
  const { isPlaying, toggle } = useRecording(address);
  if (address === undefined) return null;
  return (
    <button type="button" className="button" aria-pressed={isPlaying} onClick={toggle}>
      {t(isPlaying ? leafletTexts.stop : leafletTexts.recording)}
    </button>
  );
}
