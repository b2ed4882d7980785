import { Fragment, type ReactNode } from "react";
import { processContract } from "../../../src/process/index.ts";
import { Badge, EmptyState, List, Loaded, Page, useFormat, useRoute, useText } from "../../kit/index.ts";
import { procedureTexts } from "./texts.ts";

/** Each reference breaks as a whole, so that a phone shows them all. */
function LawNames({ refs }: { readonly refs: readonly string[] }): ReactNode {
  return refs.map((ref, place) => (
    <Fragment key={ref}>
      {place > 0 && " · "}
      <span className="reference">{ref}</span>
    </Fragment>
  ));
}

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
            label={t(procedureTexts.title)}
            empty={<EmptyState title={procedureTexts.none} />}
            items={procedures.map((one) => ({
              id: one.id,
              to: `/procedures/${one.id}`,
              title: t(one.title),
              note: (
                <>
                  {t(procedureTexts.version, { day: day(one.version) })} · <LawNames refs={one.source} />
                </>
              ),
              end: one.isOn ? one.mayOpen && <Badge>{t(procedureTexts.mayOpen)}</Badge> : <Badge>{t(procedureTexts.off)}</Badge>,
            }))}
          />
        )}
      </Loaded>
    </Page>
  );
}
