import type { ReactNode } from "react";
import { intakeContract } from "../../../src/intake/index.ts";
import type { OfficerText } from "../../../src/kernel/text.ts";
import { syncContract } from "../../../src/sync/index.ts";
import { Button, Dialog, Facts, Loaded, Private, useFormat, useRoute, useText } from "../../kit/index.ts";
import { useValueWords } from "../person/value-words.ts";
import { deviceTexts, kindText } from "./texts.ts";

/** One record of a device, by its number there. */
export type ItemAt = { readonly device: string; readonly sequence: number };

/** What a record that needs a person says, as far as its reader may read it; that it was read is on record. */
export function ContentDialog({ item, onClose }: { readonly item: ItemAt | undefined; readonly onClose: () => void }): ReactNode {
  const t = useText();
  return (
    <Dialog
      title={deviceTexts.content}
      isOpen={item !== undefined}
      onClose={onClose}
      actions={<Button onPress={onClose}>{t(deviceTexts.close)}</Button>}
    >
      {item && <Content item={item} />}
    </Dialog>
  );
}

function Content({ item: { device, sequence } }: { readonly item: ItemAt }): ReactNode {
  const t = useText();
  const words = useValueWords();
  const { instant } = useFormat();
  const units = useRoute(intakeContract.routes, {}).data?.units ?? [];
  const said = (field: string, value: unknown): string => {
    const unit = field === "post" ? units.find((one) => one.code === value) : undefined;
    return unit ? t(unit.title as OfficerText) : words(field, value);
  };
  const query = useRoute(syncContract.content, { query: { device, sequence } });
  return (
    <Loaded query={query}>
      {({ kind, by, capturedAt, fields, hidden }) => (
        <div className="stack">
          <p className="soft">
            {t(kindText(kind))} · {instant(capturedAt)}
            {by !== undefined && <> · {by}</>}
          </p>
          <Facts
            items={fields.map(({ field, title, value }) => ({
              name: title,
              value: <Private>{said(field, value)}</Private>,
            }))}
          />
          {hidden > 0 && <p className="small soft">{t(deviceTexts.contentHidden, { n: hidden })}</p>}
        </div>
      )}
    </Loaded>
  );
}
