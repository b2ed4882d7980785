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
        {({ facilities }) => <Places places={facilities.filter((one) => lack === undefined || hasLack(one, lack))} />}
      </Loaded>
    </Page>
  );
}

/** R6: where nothing is recorded nobody knows, which is a lack to look into as well. */
function hasLack({ privateRoom, completion }: FacilityHead, lack: Lack): boolean {
  return lack === "room" ? privateRoom !== "yes" : completion.complete < completion.items;
}

function Places({ places }: { readonly places: readonly FacilityHead[] }): ReactNode {
  const t = useText();
  const go = useGo();
  const { number } = useFormat();
  const columns: readonly Column<FacilityHead>[] = [
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
      width: "11rem",
    },
    {
      id: "completion",
      head: words.completion,
      cell: ({ completion: { share } }) =>
        share === undefined ? <span className="soft">{t(words.notRecorded)}</span> : number(share, { style: "percent" }),
      isNumber: true,
      width: "9rem",
    },
    {
      id: "unfunded",
      head: words.unfunded,
      cell: ({ completion }) => (completion.items === 0 ? "" : number(completion.unfunded)),
      isNumber: true,
      width: "9rem",
      hideBelow: "middle",
    },
  ];
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
