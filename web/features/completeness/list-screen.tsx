import type { ReactNode } from "react";
import { completenessContract, type FileItem, itemTexts } from "../../../src/person/index.ts";
import { EmptyState, List, Loaded, Notice, Page, Select, useFormat, useRoute, useSearch, useText } from "../../kit/index.ts";
import { completenessTexts } from "./texts.ts";

/** Items that the list is put in order by: those of the identity part. */
const listed = [
  "names",
  "sex",
  "birth",
  "nationalities",
  "languages",
  "contact",
  "address",
  "documentsSeen",
  "womanOfficer",
  "household",
] as const satisfies readonly FileItem[];
const options = listed.map((value) => ({ value, text: itemTexts[value] }));

/** Files of the reader's unit by what they lack, the emptiest first. */
export function Screen(): ReactNode {
  const t = useText();
  const { comma } = useFormat();
  const [search, setSearch] = useSearch();
  const item = listed.find((one) => one === search.get("lacks"));
  const query = useRoute(completenessContract.incomplete, { query: item === undefined ? {} : { item } });
  return (
    <Page title={completenessTexts.title} lead={t(completenessTexts.lead)}>
      <Select
        label={completenessTexts.lacksOnly}
        all={completenessTexts.anything}
        value={item}
        options={options}
        onChange={(lacks) => setSearch({ lacks })}
      />
      <Loaded query={query} rows={8}>
        {({ files, hasMore }) => (
          <>
            {files.some((one) => one.lacking === undefined) && (
              <Notice title={completenessTexts.notCounted}>{t(completenessTexts.notCountedNote)}</Notice>
            )}
            <List
              empty={<EmptyState title={completenessTexts.none}>{t(completenessTexts.noneNote)}</EmptyState>}
              items={files.map(({ dossier, reference, lacking }) => ({
                id: dossier,
                to: `/persons/${dossier}`,
                title: <span className="reference">{reference === "" ? t(completenessTexts.notCounted) : reference}</span>,
                note: lacking === undefined ? t(completenessTexts.notCounted) : lacking.map((one) => t(itemTexts[one])).join(comma),
              }))}
            />
            {hasMore && <p className="soft">{t(completenessTexts.hasMore)}</p>}
          </>
        )}
      </Loaded>
    </Page>
  );
}
