import { useEffect, useState, type ComponentType, type ReactNode } from "react";
import { Button } from "../kit/button.tsx";
import { Page } from "../kit/page.tsx";
import { Skeleton } from "../kit/skeleton.tsx";
import { useText } from "../kit/text.ts";
import { kitTexts } from "../kit/texts.ts";
import type { Screen } from "./frame-model.ts";
import { shellTexts } from "./texts.ts";

type Load = Screen["load"];

/**
 * Fetches a screen. Without a network a place holder stands in for it that fetches it later: loading the whole page
 * again, as the router would, would throw away everything typed and not yet recorded.
 * @param isKept the device may have kept the screen, so it is asked for without a network too
 */
export function fetchedOrLater(load: Load, isKept: NonNullable<Screen["isKept"]>): Load {
  return () =>
    ((typeof isKept === "function" ? isKept() : isKept) ? load() : tryLoad(load)).catch(async (error: unknown) => {
      // The node answers but has this screen no more: it was renewed, and only loading the page again helps.
      if (await isNodeThere()) throw error;
      return { Screen: laterScreen(load) };
    });
}

async function isNodeThere(): Promise<boolean> {
  return (
    navigator.onLine &&
    (await fetch("/", { cache: "no-store" }).then(
      (answer) => answer.ok,
      () => false,
    ))
  );
}

/** Browsers remember a module that once failed to come, so without a network none is asked for. */
async function tryLoad(load: Load): ReturnType<Load> {
  if (!navigator.onLine) throw new Error("offline");
  return await load();
}

function laterScreen(load: Load): ComponentType {
  return function Later(): ReactNode {
    const t = useText();
    const [Fetched, setFetched] = useState<ComponentType>();
    const [isTrying, setTrying] = useState(true);
    const again = (): void => {
      setTrying(true);
      void tryLoad(load).then(
        ({ Screen: found }) => setFetched(() => found),
        () => setTrying(false),
      );
    };
    useEffect(() => {
      again();
      addEventListener("online", again);
      return () => removeEventListener("online", again);
    }, []);
    if (Fetched) return <Fetched />;
    if (isTrying) return <Skeleton />;
    return (
      <Page title={shellTexts.unfetched} lead={t(shellTexts.unfetchedNote)}>
        <div className="line">
          <Button kind="main" onPress={again}>
            {t(kitTexts.again)}
          </Button>
          <Button onPress={() => history.back()}>{t(shellTexts.back)}</Button>
        </div>
      </Page>
    );
  };
}
