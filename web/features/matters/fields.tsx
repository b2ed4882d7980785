import type { ReactNode } from "react";
import { matterContract, type OriginKind, type ReceiverView } from "../../../src/referral/index.ts";
import { Loaded, Select, TextField, useRoute, useText } from "../../kit/index.ts";
import { matterWords as words } from "./texts.ts";

/** What somebody who hands a matter on has typed so far. */
export type MatterDraft = {
  readonly leadsTo?: string | undefined;
  readonly toUnit?: string | undefined;
  readonly words?: string | undefined;
};

type Typing = { readonly draft: MatterDraft; readonly onChange: (change: MatterDraft) => void };

/** For what, to which unit, and in which words. */
export function MatterFields({ origin, ...typing }: Typing & { readonly origin: OriginKind }): ReactNode {
  const t = useText();
  const query = useRoute(matterContract.receivers, { params: { origin } });
  return (
    <Loaded query={query}>
      {({ receivers }) =>
        receivers.length === 0 ? <p className="soft">{t(words.nobodyTakes)}</p> : <Fields receivers={receivers} {...typing} />
      }
    </Loaded>
  );
}

function Fields({ receivers, draft, onChange }: Typing & { readonly receivers: readonly ReceiverView[] }): ReactNode {
  const units = receivers.find((one) => one.code === draft.leadsTo)?.units ?? [];
  return (
    <>
      <Select
        isOwn
        label={words.leadsTo}
        path="payload.leadsTo"
        value={draft.leadsTo}
        // Where one unit takes it, nothing is left to choose.
        onChange={(leadsTo) => onChange({ leadsTo, toUnit: onlyUnit(receivers, leadsTo) })}
        options={receivers.map((one) => ({ value: one.code, text: one.title }))}
      />
      {units.length > 0 && (
        <Select
          isOwn
          label={words.toUnit}
          path="payload.toUnit"
          value={draft.toUnit}
          onChange={(toUnit) => onChange({ toUnit })}
          options={units.map((one) => ({ value: one.code, text: one.title }))}
        />
      )}
      <TextField
        isOwn
        label={words.words}
        hint={words.wordsHint}
        path="payload.words"
        lines={4}
        value={draft.words}
        onChange={(typed) => onChange({ words: typed })}
      />
    </>
  );
}

function onlyUnit(receivers: readonly ReceiverView[], leadsTo: string | undefined): string | undefined {
  const units = receivers.find((one) => one.code === leadsTo)?.units ?? [];
  return units.length === 1 ? units[0]?.code : undefined;
}
