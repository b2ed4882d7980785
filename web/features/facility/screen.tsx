import type { ReactNode } from "react";
import { facilityContract, type FacilityPage } from "../../../src/facility/index.ts";
import { Badge, Loaded, Page, PrintButton, Tabs, useParam, useRoute, useSearch, useText, type Tab } from "../../kit/index.ts";
import { RoomsPart } from "./rooms.tsx";
import { ThingsPart } from "./things.tsx";
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
      <Tabs label={words.views} tabs={tabs} value={search.get("view") ?? "inventory"} onChange={(view) => setSearch({ view })} />
    </Page>
  );
}
