import type { ReactNode } from "react";
import { processContract } from "../../../src/process/index.ts";
import { Loaded, Page, PrintButton, useFormat, useParam, useRoute, useText } from "../../kit/index.ts";
import { caseTexts } from "./texts.ts";
import { WholeGraph } from "./whole-graph.tsx";
import "./case.css";

/** Where one case stands in its whole procedure, as a page of its own that can be printed. */
export function Screen(): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const [dossier, id] = [useParam("dossier"), useParam("id")];
  const query = useRoute(processContract.casePage, { params: { dossier, id } });
  return (
    <Loaded query={query} rows={10}>
      {(page) => (
        <Page
          title={page.head.reference}
          crumbs={[{ to: `/cases/${dossier}/${id}`, text: page.head.reference }]}
          lead={`${t(page.head.title)} · ${t(page.head.stateTitle)} · ${t(caseTexts.graphVersion, { day: day(page.head.version) })}`}
          actions={<PrintButton />}
        >
          <WholeGraph page={page} />
        </Page>
      )}
    </Loaded>
  );
}
