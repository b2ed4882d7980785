import { useEffect, useState, type ReactNode } from "react";
import { ApiError } from "../kit/api.ts";
import { Button } from "../kit/button.tsx";
import { Failure } from "../kit/notice.tsx";
import { Page } from "../kit/page.tsx";
import { useGo } from "../kit/address.tsx";
import { useText } from "../kit/text.ts";
import { kitTexts } from "../kit/texts.ts";
import { shellTexts } from "./texts.ts";

/** No such address, or none for this role: the same words for both, so that an address tells nothing. */
export function NotFoundPage(): ReactNode {
  const t = useText();
  const go = useGo();
  return (
    <Page title={shellTexts.notFound} lead={t(shellTexts.notFoundNote)}>
      <div className="line">
        <Button kind="main" onPress={() => go("/")}>
          {t(kitTexts.toStart)}
        </Button>
      </div>
    </Page>
  );
}

/** A fault of ours in a screen: a number to report, nothing of a person. */
export function FaultPage({ error }: { readonly error: unknown }): ReactNode {
  const t = useText();
  const [id] = useState(() => crypto.randomUUID().slice(0, 8).toUpperCase());
  useEffect(() => {
    // The kind of fault only: a message could hold what someone typed.
    // oxlint-disable-next-line no-console -- the only place where a number told to an administrator can be looked up
    console.error(`fault ${id}: ${error instanceof Error ? error.name : "unknown"}`);
  }, [id, error]);
  if (error instanceof ApiError)
    return (
      <Page title={shellTexts.fault}>
        <Failure failure={error.failure} onAgain={() => location.reload()} />
      </Page>
    );
  return (
    <Page title={shellTexts.fault} lead={t(shellTexts.faultNumber, { id })}>
      <div className="line">
        <Button kind="main" onPress={() => location.reload()}>
          {t(shellTexts.reload)}
        </Button>
      </div>
    </Page>
  );
}
