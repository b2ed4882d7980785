import { useState, type ReactNode } from "react";
import { uuidv7 } from "uuidv7";
import { itemKinds, type FacilityPage, type GrantView, type ItemView } from "../../../src/facility/index.ts";
import { Badge, Button, DayField, Section, Select, TextField, useFormat, useText } from "../../kit/index.ts";
import { numberOf, typedOf } from "./numbers.ts";
import { KeptActions, RecordDialog, StrikeButton } from "./sending.tsx";
import { facilityWords as words, itemWords } from "./texts.ts";

type Edited =
  | { readonly what: "item"; readonly item: ItemView | undefined }
  | { readonly what: "grant"; readonly item: ItemView; readonly grant: GrantView | undefined };

/** What a place has and needs, what is lacking, and who gave or promised it. */
export function ThingsPart({ page }: { readonly page: FacilityPage }): ReactNode {
  const t = useText();
  const { number } = useFormat();
  const [edited, setEdited] = useState<Edited>();
  const { share, ...completion } = page.head.completion;
  return (
    <Section
      title={words.things}
      actions={page.may.keep && <Button onPress={() => setEdited({ what: "item", item: undefined })}>{t(words.addThing)}…</Button>}
    >
      {page.items.length === 0 ? (
        <p className="soft">{t(words.noThings)}</p>
      ) : (
        <>
          <p className="facility-figures">
            {share !== undefined && (
              <span>
                {t(words.completion)}: <span className="strong">{number(share, { style: "percent" })}</span>
              </span>
            )}
            <span>{t(words.complete, completion)}</span>
            <span>
              {t(words.unfunded)}: {number(completion.unfunded)}
            </span>
          </p>
          <ul className="facility-rows">
            {page.items.map((item) => (
              <ThingRow key={item.id} page={page} item={item} onEdit={setEdited} />
            ))}
          </ul>
        </>
      )}
      {edited?.what === "item" && <ItemDialog page={page} item={edited.item} onClose={() => setEdited(undefined)} />}
      {edited?.what === "grant" && <GrantDialog page={page} item={edited.item} grant={edited.grant} onClose={() => setEdited(undefined)} />}
    </Section>
  );
}

type RowProps = { readonly page: FacilityPage; readonly item: ItemView; readonly onEdit: (edited: Edited) => void };

function ThingRow({ page, item, onEdit }: RowProps): ReactNode {
  const t = useText();
  const { dayOf, number } = useFormat();
  return (
    <li className="facility-row">
      <div className="stack" data-gap="small">
        <p className="line">
          <bdi className="strong">{item.name}</bdi>
          <span className="soft">{t(itemWords[item.kind])}</span>
          <Standing item={item} />
        </p>
        <p className="facility-figures">
          <span>
            {t(words.needed)}: {number(item.needed)}
          </span>
          <span>
            {t(words.working)}: {item.working === undefined ? t(words.notCounted) : number(item.working)}
          </span>
          {item.promised > 0 && (
            <span>
              {t(words.promised)}: {number(item.promised)}
            </span>
          )}
        </p>
        {item.note !== undefined && <p className="small">{item.note}</p>}
        {item.grants.map((grant) => (
          <GrantLine key={grant.id} page={page} grant={grant} onEdit={() => onEdit({ what: "grant", item, grant })} />
        ))}
        <p className="small soft">{t(words.counted, { day: dayOf(item.at, "short") })}</p>
      </div>
      <KeptActions page={page} what="item" id={item.id} onEdit={() => onEdit({ what: "item", item })}>
        <Button onPress={() => onEdit({ what: "grant", item, grant: undefined })}>{t(words.grantShort)}</Button>
      </KeptActions>
    </li>
  );
}

function Standing({ item }: { readonly item: ItemView }): ReactNode {
  const t = useText();
  const { number } = useFormat();
  if (item.lacking === undefined) return <Badge>{t(words.notCounted)}</Badge>;
  if (item.lacking === 0) return <Badge meaning="safe">{t(words.inFull)}</Badge>;
  return (
    <Badge meaning={(item.unfunded ?? 0) > 0 ? "overdue" : "due"}>
      {t(words.lacking)}: {number(item.lacking)}
    </Badge>
  );
}

type GrantProps = { readonly page: FacilityPage; readonly grant: GrantView; readonly onEdit: () => void };

function GrantLine({ page, grant, onEdit }: GrantProps): ReactNode {
  const t = useText();
  const { day, number } = useFormat();
  const said = { n: number(grant.count), giver: grant.giver, promised: day(grant.promisedOn, "short") };
  return (
    <p className="small line">
      <span>
        {grant.arrivedOn === undefined
          ? t(words.grantComing, said)
          : t(words.grantThere, { ...said, arrived: day(grant.arrivedOn, "short") })}
      </span>
      {page.may.keep && (
        <>
          <Button kind="quiet" onPress={onEdit}>
            {t(grant.arrivedOn === undefined ? words.arrived : words.change)}
          </Button>
          <StrikeButton page={page} what="grant" id={grant.id} />
        </>
      )}
    </p>
  );
}

type DialogProps = { readonly page: FacilityPage; readonly onClose: () => void };
type ItemDraft = {
  readonly name?: string | undefined;
  readonly kind?: ItemView["kind"] | undefined;
  readonly note?: string | undefined;
  readonly needed?: string | undefined;
  readonly working?: string | undefined;
};

function ItemDialog({ page, item, onClose }: DialogProps & { readonly item: ItemView | undefined }): ReactNode {
  const [id] = useState(() => item?.id ?? uuidv7());
  const [draft, setDraft] = useState<ItemDraft>(() =>
    item ? { name: item.name, kind: item.kind, note: item.note, needed: typedOf(item.needed), working: typedOf(item.working) } : {},
  );
  const change = (part: Partial<ItemDraft>): void => setDraft({ ...draft, ...part });
  const entry = { ...draft, needed: numberOf(draft.needed), working: numberOf(draft.working) };
  return (
    <RecordDialog
      title={item ? words.change : words.addThing}
      wanted={{ kind: "facility.item", dossier: page.dossier, payload: { unit: page.head.unit, item: id, entry } }}
      onClose={onClose}
    >
      <TextField isOwn label={words.thingName} path="entry.name" value={draft.name} onChange={(name) => change({ name })} />
      <Select
        isOwn
        label={words.thingKind}
        path="entry.kind"
        value={draft.kind}
        onChange={(kind) => change({ kind })}
        options={itemKinds.map((value) => ({ value, text: itemWords[value] }))}
      />
      <TextField
        isOwn
        kind="number"
        width="short"
        label={words.needed}
        path="entry.needed"
        value={draft.needed}
        onChange={(needed) => change({ needed })}
      />
      <TextField
        isOwn
        kind="number"
        width="short"
        label={words.working}
        hint={words.workingHint}
        path="entry.working"
        value={draft.working}
        onChange={(working) => change({ working })}
      />
      <TextField isOwn lines={2} label={words.note} path="entry.note" value={draft.note} onChange={(note) => change({ note })} />
    </RecordDialog>
  );
}

type GrantDraft = {
  readonly giver?: string | undefined;
  readonly count?: string | undefined;
  readonly promisedOn?: string | undefined;
  readonly arrivedOn?: string | undefined;
};

function GrantDialog({
  page,
  item,
  grant,
  onClose,
}: DialogProps & { readonly item: ItemView; readonly grant: GrantView | undefined }): ReactNode {
  const [id] = useState(() => grant?.id ?? uuidv7());
  const [draft, setDraft] = useState<GrantDraft>(() =>
    grant ? { giver: grant.giver, count: typedOf(grant.count), promisedOn: grant.promisedOn, arrivedOn: grant.arrivedOn } : {},
  );
  const change = (part: Partial<GrantDraft>): void => setDraft({ ...draft, ...part });
  const entry = { ...draft, item: item.id, count: numberOf(draft.count) };
  return (
    <RecordDialog
      title={words.addGrant}
      wanted={{ kind: "facility.grant", dossier: page.dossier, payload: { unit: page.head.unit, grant: id, entry } }}
      onClose={onClose}
    >
      <p className="strong">{item.name}</p>
      <TextField isOwn label={words.giver} path="entry.giver" value={draft.giver} onChange={(giver) => change({ giver })} />
      <TextField
        isOwn
        kind="number"
        width="short"
        label={words.count}
        path="entry.count"
        value={draft.count}
        onChange={(count) => change({ count })}
      />
      <DayField
        isOwn
        label={words.promisedOn}
        path="entry.promisedOn"
        value={draft.promisedOn}
        onChange={(promisedOn) => change({ promisedOn })}
      />
      <DayField
        isOwn
        label={words.arrivedOn}
        hint={words.arrivedHint}
        path="entry.arrivedOn"
        value={draft.arrivedOn}
        onChange={(arrivedOn) => change({ arrivedOn })}
      />
    </RecordDialog>
  );
}
