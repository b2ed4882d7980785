import { useSyncExternalStore, type ReactNode } from "react";
import { useText } from "../../kit/index.ts";
import { usePostState } from "../../offline/state.ts";
import { isTouched, type Sheet } from "./draft.ts";
import { postTexts } from "./texts.ts";

function listen(listener: () => void): () => void {
  addEventListener("online", listener);
  addEventListener("offline", listener);
  return () => {
    removeEventListener("online", listener);
    removeEventListener("offline", listener);
  };
}

/** What is recorded, what waits, and whether there is a network: always in sight, never more than is true. */
export function Strip({
  sheet,
  recording,
  wrong,
  children,
}: {
  readonly sheet: Sheet;
  readonly recording: boolean;
  /** Why recording did not go: beside the button that was pressed, not somewhere below it. */
  readonly wrong?: ReactNode;
  readonly children: ReactNode;
}): ReactNode {
  const t = useText();
  const isOnline = useSyncExternalStore(listen, () => navigator.onLine);
  const post = usePostState();
  const isSealing = post.isEnrolled && (post.isAway || !isOnline);
  const people = sheet.people.filter(isTouched);
  const done = people.filter((person) => sheet.rows[person.id]?.kind === "recorded").length;
  const all = people.length;
  const said = (): string => {
    if (all === 0) return t(postTexts.stripEmpty);
    if (recording) return t(postTexts.recording, { done, all });
    return done === 0 ? t(postTexts.stripWaiting, { n: all }) : t(postTexts.stripPart, { done, all });
  };
  return (
    <div className="post-strip">
      {wrong && <div className="post-strip-wrong">{wrong}</div>}
      <div role="status">
        <p className="small">{said()}</p>
        <p className="small soft" data-offline={!isOnline || isSealing || undefined}>
          {t(isSealing ? postTexts.stripSealing : isOnline ? postTexts.stripOnline : postTexts.stripOffline)}
        </p>
      </div>
      <div className="line">{children}</div>
    </div>
  );
}
