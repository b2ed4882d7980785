import type { ReactNode } from "react";
import { paperParts, type Pair } from "../../../src/document/index.ts";
import { Button, Dialog, useText } from "../../kit/index.ts";
import type { SlipMade } from "./shift.ts";
import { deviceTexts } from "./texts.ts";

type Slip = Extract<SlipMade, { ok: true }>["slip"];

/** A slip on the screen as it will lie in the person's hand, printed by the browser itself. */
export function SlipDialog({ slip, onClose }: { readonly slip: Slip | undefined; readonly onClose: () => void }): ReactNode {
  const t = useText();
  return (
    <Dialog
      title={deviceTexts.slipTitle}
      isOpen={slip !== undefined}
      onClose={onClose}
      actions={
        <>
          <Button kind="main" onPress={() => window.print()}>
            {t(deviceTexts.print)}
          </Button>
          <Button onPress={onClose}>{t(deviceTexts.close)}</Button>
        </>
      }
    >
      {slip && <SlipPaper slip={slip} />}
    </Dialog>
  );
}

/** The paper: for the person first, for the officer below it. */
export function SlipPaper({ slip }: { readonly slip: Slip }): ReactNode {
  const parts = paperParts["referral-slip"](slip);
  return (
    <article className="slip-paper">
      <header>
        <Both words={parts.authority} className="slip-small" />
        <h2>
          <Both words={parts.title} />
        </h2>
      </header>
      <p className="slip-service">
        <Both words={parts.service} />
      </p>
      <p className="slip-phone" dir="ltr">
        {parts.phone}
      </p>
      <dl>
        {parts.rows.map((row, place) => (
          <div key={place}>
            <dt>
              <Both words={row.label} className="slip-small" />
            </dt>
            <dd>
              <Both words={row.value} />
            </dd>
          </div>
        ))}
      </dl>
      {parts.notes.map((note, place) => (
        <p key={place}>
          <Both words={note} />
        </p>
      ))}
      <footer>
        <Both words={parts.referenceLabel} className="slip-small" /> <span dir="ltr">{slip.reference}</span>
      </footer>
    </article>
  );
}

/** The person's words first, the officer's beside them; once where both read the same. */
function Both({ words, className }: { readonly words: Pair; readonly className?: string }): ReactNode {
  const { person, officer, same } = words;
  return (
    <span className={className}>
      <bdi lang={person.lang} dir={person.rtl ? "rtl" : "ltr"} className="slip-person">
        {person.text}
      </bdi>
      {!same && (
        <bdi lang={officer.lang} className="slip-officer">
          {officer.text}
        </bdi>
      )}
    </span>
  );
}
