import type { ReactNode } from "react";
import { type Catalogue, type ChannelUseTable, labourContract } from "../../../src/labour/index.ts";
import {
  Button,
  EmptyState,
  Link,
  Loaded,
  Page,
  PrintButton,
  Section,
  Tabs,
  useFormat,
  useRoute,
  useSearch,
  useText,
} from "../../kit/index.ts";
import { csvOf, saveFile } from "../import/csv.ts";
import { useCodes } from "../person/codes.ts";
import { HandOn } from "../matters/hand-on.tsx";
import { WayList } from "./list.tsx";
import { officerWayTexts } from "./officer-texts.ts";
import { wayTexts } from "./texts.ts";

const splits = ["origin", "sex", "age"] as const;

/** The catalogue of lawful ways for officers: how many at each level, who is on them now by origin, sex or age, and each with its sources (LM1, LM3). */
export function Screen(): ReactNode {
  const catalogue = useRoute(labourContract.publicChannels, {});
  const [search] = useSearch();
  const by = splits.find((one) => one === search.get("by"));
  const use = useRoute(labourContract.channelUse, { query: by === undefined ? {} : { by } });
  return (
    <Loaded query={catalogue} rows={10}>
      {(told) => (
        <Loaded query={use} rows={6}>
          {(counted) => <Ways catalogue={told} use={counted} />}
        </Loaded>
      )}
    </Loaded>
  );
}

type Told = { readonly catalogue: Catalogue; readonly use: ChannelUseTable };

function Ways({ catalogue, use }: Told): ReactNode {
  const t = useText();
  return (
    <Page
      title={officerWayTexts.title}
      lead={t(officerWayTexts.lead)}
      actions={
        <>
          <HandOn origin={{ kind: "figure", page: "channels", told: officerWayTexts.title }} about={officerWayTexts.title} />
          <Link to="/ways">{t(officerWayTexts.openPage)}</Link>
          <PrintButton />
        </>
      }
    >
      <UsePart catalogue={catalogue} use={use} />
      <WayList catalogue={catalogue} withSources />
    </Page>
  );
}

type Count = ChannelUseTable["levels"][number]["use"];

function UsePart({ catalogue, use }: Told): ReactNode {
  const t = useText();
  const { number } = useFormat();
  const { country } = useCodes();
  const say = (cell: Count): string => (cell === "withheld" ? t(officerWayTexts.withheld) : number(cell));
  const [, setSearch] = useSearch();
  const column = ({ id, title }: ChannelUseTable["columns"][number]): string => {
    if (title) return t(title);
    return id === "others" || id === "notRecorded" ? t(officerWayTexts[id]) : country(id);
  };
  const nameOf = (procedure: string): string =>
    t(catalogue.channels.find((one) => one.to === catalogue.own && one.procedure === procedure)?.title ?? { en: procedure, ru: procedure });
  const heads = [t(officerWayTexts.way), ...use.columns.map(column), t(officerWayTexts.total)];
  const rows = use.lines.map((line) => [nameOf(line.procedure), ...line.cells.map(say), say(line.total)]);
  const levels = use.levels.map((one) => [t(wayTexts[one.level]), number(one.ways), say(one.use)]);
  const levelHeads = [t(officerWayTexts.level), t(officerWayTexts.ways), t(officerWayTexts.use)];
  const save = (): void => saveFile(`ways-${use.by}-${catalogue.on}.csv`, `${csvOf(levelHeads, levels)}\r\n${csvOf(heads, rows).slice(1)}`);
  if (use.lines.length === 0) return <EmptyState title={officerWayTexts.none} />;
  return (
    <>
      <Section title={officerWayTexts.levels} actions={<Button onPress={save}>{t(officerWayTexts.save)}</Button>}>
        <Plain name={t(officerWayTexts.levels)} heads={levelHeads} rows={levels} />
      </Section>
      <Section title={officerWayTexts.now}>
        <p className="small soft">{t(officerWayTexts.note)}</p>
        <Tabs
          label={officerWayTexts.by}
          value={use.by}
          onChange={(by) => setSearch({ by: by === "origin" ? "" : by })}
          tabs={splits.map((id) => ({
            id,
            text: officerWayTexts[id],
            content: <Plain name={t(officerWayTexts.now)} heads={heads} rows={rows} />,
          }))}
        />
      </Section>
    </>
  );
}

type Table = { readonly name: string; readonly heads: readonly string[]; readonly rows: readonly (readonly string[])[] };

function Plain({ name, heads, rows }: Table): ReactNode {
  return (
    <div className="table-frame" tabIndex={0} role="group" aria-label={name}>
      <table className="table" data-plain aria-label={name}>
        <thead>
          <tr>
            {heads.map((head, place) => (
              <th key={head} scope="col" data-number={place > 0 || undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([head = "", ...cells]) => (
            <tr key={head}>
              <th scope="row">{head}</th>
              {cells.map((cell, place) => (
                <td key={heads[place + 1]} data-number>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
