import type { ReactNode } from "react";
import { facilityContract } from "../../../src/facility/index.ts";
import { Loaded, Page, PrintButton, useParam, useRoute, useText } from "../../kit/index.ts";
import { VisitWhole } from "./monitoring.tsx";
import { monitoringWords as words } from "./monitoring-texts.ts";
import { facilityWords } from "./texts.ts";
import "./facility.css";

/** One visit of monitors: where what is owed in the inbox leads. */
export function Screen(): ReactNode {
  const t = useText();
  const query = useRoute(facilityContract.monitorVisit, { params: { id: useParam("id") } });
  return (
    <Loaded query={query}>
      {(visit) => (
        <Page
          title={t(words.visit, { reference: visit.reference })}
          lead={t(visit.unitTitle)}
          crumbs={[
            { to: "/facilities", text: facilityWords.title },
            { to: `/facilities/${visit.unit}?view=monitoring`, text: visit.unitTitle },
          ]}
          actions={<PrintButton />}
        >
          <VisitWhole visit={visit} />
        </Page>
      )}
    </Loaded>
  );
}
