import type { ReactNode } from "react";
import { matterContract } from "../../../src/referral/index.ts";
import { Loaded, Page, PrintButton, useRoute, useText } from "../../kit/index.ts";
import { MatterList } from "./list.tsx";
import { matterWords as words } from "./texts.ts";
import "./matters.css";

/** Matters that the reader's unit received or handed on. */
export function Screen(): ReactNode {
  const t = useText();
  const query = useRoute(matterContract.matters, {});
  return (
    <Page title={words.title} lead={t(words.lead)} actions={<PrintButton />}>
      <Loaded query={query} rows={6}>
        {({ received, handedOn, isWhole }) => (
          <>
            <MatterList title={words.received} none={words.noneReceived} matters={received} />
            <MatterList title={words.handedOn} none={words.noneHandedOn} noneWords={t(words.noneHandedOnWords)} matters={handedOn} />
            {!isWhole && <p className="soft">{t(words.moreEnded)}</p>}
          </>
        )}
      </Loaded>
    </Page>
  );
}
