import type { ReactNode } from "react";
import { processContract } from "../../../src/process/index.ts";
import { Badge, EmptyState, List, Loaded, Page, useFormat, useRoute, useText } from "../../kit/index.ts";
import { procedureTexts } from "./texts.ts";

/** The procedures that this State runs. */
export function Screen(): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const query = useRoute(processContract.procedures, {});
  return (
    <Page title={procedureTexts.title} lead={t(procedureTexts.lead)}>
      <Loaded query={query}>
        {({ procedures }) => (
          <List
            label={t(procedureTexts.title)} empty={<EmptyState title={procedureTexts.none} />}
            items={procedures.map((one) => ({
              id: one.id, to: `/procedures/${one.id}`, title: t(one.title), note: <>{t(procedureTexts.version, { day: day(one.version) })} · <span className="reference">{one.source.join(" · ")}</span></>,
              end: one.isOn ? (one.mayOpen ? <Badge>{t(procedureTexts.mayOpen)}</Badge> : undefined) : <Badge>{t(procedureTexts.off)}</Badge>,
            }))}
          />
        )}
      </Loaded>
    </Page>
  );
}
