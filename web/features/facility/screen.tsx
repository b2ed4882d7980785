import type { ReactNode } from "react";
import { facilityContract, type FacilityPage } from "../../../src/facility/index.ts";
import { Badge, Loaded, Page, PrintButton, Tabs, useParam, useRoute, useSearch, useText, type Tab } from "../../kit/index.ts";
import { FiguresPart } from "./figures.tsx";
import { figureWords } from "./figure-texts.ts";
import { MonitoringPart } from "./monitoring.tsx";
import { monitoringWords } from "./monitoring-texts.ts";
import { ProfilePart } from "./profile.tsx";
import { profileWords } from "./profile-texts.ts";
import { RoomsPart } from "./rooms.tsx";
import { ThingsPart } from "./things.tsx";
import { visitWords } from "./visit-texts.ts";
import { VisitsPart } from "./visits.tsx";
import { facilityWords as words } from "./texts.ts";
import "./facility.css";

/** One post or centre. */
export function Screen(): ReactNode {
  const unit = useParam("unit");
  const query = useRoute(facilityContract.facility, { params: { unit } });
  return <Loaded query={query}>{(page) => <Whole page={page} />}</Loaded>;
}

function Whole({ page }: { readonly page: FacilityPage }): ReactNode {
  const t = useText();
  const [search, setSearch] = useSearch();
  const { head } = page;
  const tabs: readonly Tab[] = [
    ...(page.may.seeWithin ? [{ id: "figures", text: figureWords.title, content: <FiguresPart page={page} /> }] : []),
    {
      id: "inventory",
      text: words.inventory,
      content: (
        <div className="stack" data-gap="large">
          <RoomsPart page={page} />
          <ThingsPart page={page} />
        </div>
      ),
    },
    ...(page.may.seeWithin
      ? [
          { id: "visits", text: visitWords.title, content: <VisitsPart page={page} /> },
          { id: "monitoring", text: monitoringWords.title, content: <MonitoringPart page={page} /> },
        ]
      : []),
    { id: "profile", text: profileWords.title, content: <ProfilePart page={page} /> },
  ];
  return (
    <Page
      title={head.title}
      crumbs={[{ to: "/facilities", text: words.title }]}
      lead={[t(head.organisation), head.place && t(head.place)].filter(Boolean).join(" · ")}
      actions={
        <>
          {head.isModel && <Badge meaning="safe">{t(words.model)}</Badge>}
          <PrintButton />
        </>
      }
    >
      <Tabs label={words.views} tabs={tabs} value={search.get("view") ?? ""} onChange={(view) => setSearch({ view })} />
    </Page>
  );
}
