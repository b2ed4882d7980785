import type { ReactNode } from "react";
import { matterContract } from "../../../src/referral/index.ts";
import { Loaded, Page, PrintButton, useParam, useRoute, useText } from "../../kit/index.ts";
import { MatterCard } from "./card.tsx";
import { matterWords as words } from "./texts.ts";
import "./matters.css";

/** One matter: where the inbox leads. */
export function Screen(): ReactNode {
  const t = useText();
  const query = useRoute(matterContract.matter, { params: { id: useParam("id") } });
  return (
    <Loaded query={query} rows={6}>
      {({ matter }) => (
        <Page
          title={t(words.one, { reference: matter.reference })}
          crumbs={[{ to: "/matters", text: words.title }]}
          actions={<PrintButton />}
        >
          <MatterCard matter={matter} isWhole />
        </Page>
      )}
    </Loaded>
  );
}
