import type { ReactNode } from "react";
import { facilityContract, type FacilityHead } from "../../../src/facility/index.ts";
import {
  Badge,
  Chips,
  DataTable,
  EmptyState,
  Link,
  Loaded,
  Page,
  PrintButton,
  useGo,
  useFormat,
  useRoute,
  useSearch,
  useText,
  type Column,
} from "../../kit/index.ts";
import { LackMap } from "./map.tsx";
import { monitoringWords } from "./monitoring-texts.ts";
import { privateMeanings } from "./meanings.ts";
import { facilityWords as words, privateWords } from "./texts.ts";
import "./facility.css";

const lacks = { room: words.lackRoom, things: words.lackThings } as const;
type Lack = keyof typeof lacks;
const isLack = (text: string | null): text is Lack => text !== null && Object.hasOwn(lacks, text);

/** Posts, centres and shelters, and what each of them lacks. */
export function Screen(): ReactNode {
  const t = useText();
  const [search, setSearch] = useSearch();
  const query = useRoute(facilityContract.facilities, {});
  const asked = search.get("lack");
  const lack = isLack(asked) ? asked : undefined;
  return (
    <Page title={words.title} lead={t(words.lead)} actions={<PrintButton />}>
      <Chips
        label={words.show}
        value={lack === undefined ? [] : [lack]}
        onChange={(next) => setSearch({ lack: next.at(-1) ?? "" })}
        chips={(["room", "things"] as const).map((id) => ({ id, text: lacks[id] }))}
      />
      <Loaded query={query} rows={8}>
        {({ facilities, since }) => (
          <>
            <Monitored places={facilities} since={since} />
            <LackMap places={facilities.filter((one) => lack === undefined || hasLack(one, lack))} />
            <Places places={facilities.filter((one) => lack === undefined || hasLack(one, lack))} />
          </>
        )}
      </Loaded>
    </Page>
  );
}

/** FC10: the share of visits without a serious finding, over the places whose visits the reader sees. */
function Monitored({ places, since }: { readonly places: readonly FacilityHead[]; readonly since: string }): ReactNode {
  const t = useText();
  const { day, number } = useFormat();
  const seen = places.flatMap((one) => one.monitored ?? []);
  const sum = (of: (one: (typeof seen)[number]) => number): number => seen.reduce((all, one) => all + of(one), 0);
  const visits = sum((one) => one.visits);
  if (visits === 0) return null;
  const calm = sum((one) => one.withoutSerious);
  return (
    <p>
      {t(monitoringWords.share, {
        day: day(since),
        visits: number(visits),
        calm: number(calm),
        share: number(calm / visits, { style: "percent", maximumFractionDigits: 0 }),
        open: number(sum((one) => one.open)),
      })}
    </p>
  );
}

/** R6: where nothing is recorded nobody knows, which is a lack to look into as well. */
function hasLack({ privateRoom, completion }: FacilityHead, lack: Lack): boolean {
  return lack === "room" ? privateRoom !== "yes" : completion.complete < completion.items;
}

/** What the list says of each place; who oversees none sees no column of monitors. */
function usePlaceColumns(isMonitored: boolean): readonly Column<FacilityHead>[] {
  const t = useText();
  const { number } = useFormat();
  return [
    {
      id: "place",
      head: words.place,
      cell: (row) => (
        <>
          <Link to={`/facilities/${row.unit}`}>{t(row.title)}</Link>
          {row.isModel && (
            <>
              {" "}
              <Badge meaning="safe">{t(words.model)}</Badge>
            </>
          )}
          <div className="small soft">{[t(row.organisation), row.place && t(row.place)].filter(Boolean).join(" · ")}</div>
        </>
      ),
    },
    {
      id: "private",
      head: words.privateRoom,
      cell: (row) => <Badge meaning={privateMeanings[row.privateRoom]}>{t(privateWords[row.privateRoom])}</Badge>,
      width: "14rem",
    },
    {
      id: "completion",
      head: words.completion,
      cell: ({ completion: { share } }) =>
        share === undefined ? (
          <span className="soft">{t(words.notRecorded)}</span>
        ) : (
          t(words.ofNeed, { share: number(share, { style: "percent" }) })
        ),
      width: "11rem",
    },
    {
      id: "places",
      head: words.sleeping,
      cell: ({ places }) => (places === undefined ? "" : t(words.freeOf, { free: number(places.free), places: number(places.places) })),
      width: "10rem",
    },
    ...(isMonitored
      ? [
          {
            id: "monitored",
            head: monitoringWords.column,
            cell: ({ monitored }: FacilityHead) =>
              monitored === undefined ? "" : t(monitoringWords.columnOf, { n: number(monitored.visits), open: number(monitored.open) }),
            width: "11rem",
            hideBelow: "narrow" as const,
          },
        ]
      : []),
    {
      id: "unfunded",
      head: words.unfunded,
      cell: ({ completion }) => (completion.items === 0 ? "" : number(completion.unfunded)),
      isNumber: true,
      width: "9rem",
      hideBelow: "middle",
    },
  ];
}

function Places({ places }: { readonly places: readonly FacilityHead[] }): ReactNode {
  const go = useGo();
  const columns = usePlaceColumns(places.some((one) => one.monitored));
  return (
    <DataTable
      caption={words.title}
      columns={columns}
      rows={places}
      rowKey={(row) => row.unit}
      onOpen={(row) => go(`/facilities/${row.unit}`)}
      empty={<EmptyState title={words.none} />}
    />
  );
}
