import type { ReactNode } from "react";
import { paperParts, type Pair } from "../../../src/document/index.ts";
import { Button, Dialog, useText } from "../../kit/index.ts";
import type { ReceiptMade, SlipMade } from "./shift.ts";
import { deviceTexts } from "./texts.ts";

type Slip = Extract<SlipMade, { ok: true }>["slip"];
type Receipt = Extract<ReceiptMade, { ok: true }>["receipt"];

/** A paper on the screen as it will lie in the person's hand, printed by the browser itself. */
export function PaperDialog({
  made,
  onClose,
}: {
  readonly made: SlipMade | ReceiptMade | undefined;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const isReceipt = made?.ok === true && "receipt" in made;
  return (
    <Dialog
      title={isReceipt ? deviceTexts.receiptTitle : deviceTexts.slipTitle}
      isOpen={made?.ok === true}
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
      {made?.ok === true && ("receipt" in made ? <ReceiptPaper receipt={made.receipt} /> : <SlipPaper slip={made.slip} />)}
    </Dialog>
  );
}

/** Where to go and by when: for the person first, for the officer below it. */
function SlipPaper({ slip }: { readonly slip: Slip }): ReactNode {
  const parts = paperParts["referral-slip"](slip);
  return (
    <article className="slip-paper" dir={parts.title.person.rtl ? "rtl" : "ltr"}>
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
      <Rows rows={parts.rows} />
      {parts.notes.map((note, place) => (
        <p key={place}>
          <Both words={note} />
        </p>
      ))}
      <Reference label={parts.referenceLabel} reference={slip.reference} />
    </article>
  );
}

/** What was explained, in which language, by whom, with a line to sign and numbers to call. */
function ReceiptPaper({ receipt }: { readonly receipt: Receipt }): ReactNode {
  const parts = paperParts["information-receipt"](receipt);
  return (
    <article className="slip-paper" dir={parts.title.person.rtl ? "rtl" : "ltr"}>
      <header>
        <Both words={parts.authority} className="slip-small" />
        <h2>
          <Both words={parts.title} />
        </h2>
        <Both words={parts.keep} className="slip-small" />
      </header>
      <div>
        <Both words={parts.nameLabel} className="slip-small" />
        {parts.names.map(({ text, rtl }) => (
          <bdi key={text} dir={rtl ? "rtl" : "ltr"} className="slip-person">
            {text}
          </bdi>
        ))}
      </div>
      <ul className="slip-topics">
        {parts.topics.map(({ title, version }, place) => (
          <li key={place}>
            <Both words={title} />
            <Both words={version} className="slip-small" />
          </li>
        ))}
      </ul>
      <Rows
        rows={[...parts.rows, ...parts.people.map(({ label, value }) => ({ label, value: { person: value, officer: value, same: true } }))]}
      />
      <p>
        <Both words={parts.confirmation} />
      </p>
      <p>
        <Both words={parts.notAgreement} className="slip-small" />
      </p>
      <p className="slip-sign">
        <Both words={parts.sign} className="slip-small" />
      </p>
      <div>
        <Both words={parts.call} className="slip-small" />
        {parts.contacts.map(({ who, phone }) => (
          <p key={phone}>
            <Both words={who} /> <span dir="ltr">{phone}</span>
          </p>
        ))}
      </div>
      <Reference label={parts.referenceLabel} reference={receipt.reference} />
    </article>
  );
}

function Rows({ rows }: { readonly rows: readonly { readonly label: Pair; readonly value: Pair }[] }): ReactNode {
  return (
    <dl>
      {rows.map((row, place) => (
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
  );
}

function Reference({ label, reference }: { readonly label: Pair; readonly reference: string }): ReactNode {
  return (
    <footer>
      <Both words={label} className="slip-small" /> <span dir="ltr">{reference}</span>
    </footer>
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
