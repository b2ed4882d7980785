import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState, type ReactNode } from "react";
import type { OfficerText } from "../../../src/kernel/text.ts";
import { syncTexts, type Item } from "../../../src/sync/index.ts";
import {
  Badge,
  Button,
  Confirm,
  EmptyState,
  Facts,
  List,
  Notice,
  Page,
  sayDone,
  Section,
  useFormat,
  useGo,
  useText,
  type Words,
} from "../../kit/index.ts";
import { deviceShelf, endShift, forgetDevice, listItems, sendNow, shut } from "../../offline/device.ts";
import { usePostState } from "../../offline/state.ts";
import { offlineTexts, outboxText } from "../../offline/texts.ts";
import { readLock } from "../../offline/vault.ts";
import { deviceTexts, kindText } from "./texts.ts";
import "./device.css";

/** What was captured on this device without its node, what became of each, and how the device stands. */
export function Screen(): ReactNode {
  const t = useText();
  const go = useGo();
  const { isEnrolled, opened } = usePostState();
  if (!isEnrolled)
    return (
      <Page title={deviceTexts.title}>
        <EmptyState title={deviceTexts.notEnrolled} act={{ text: deviceTexts.enrolTitle, onPress: () => go("/device/enrol") }}>
          {t(deviceTexts.enrolLead)}
        </EmptyState>
      </Page>
    );
  return (
    <div data-density="large">
      <Page
        title={deviceTexts.title}
        lead={t(deviceTexts.lead)}
        actions={opened === "open" && <Button onPress={() => go("/device/shift")}>{t(deviceTexts.toShift)}</Button>}
        aside={<State />}
      >
        <Sending />
        <Outbox />
      </Page>
    </div>
  );
}

/** How much waits, and the button that sends it. */
function Sending(): ReactNode {
  const t = useText();
  const { instant } = useFormat();
  const { waiting, needsPerson, contactAt, isLocked, isRevoked } = usePostState();
  const [isSending, setSending] = useState(false);
  const [said, setSaid] = useState<OfficerText>();
  // What was said of an earlier try says nothing once the node was heard again.
  useEffect(() => setSaid(undefined), [contactAt, waiting]);
  const send = async (): Promise<void> => {
    setSending(true);
    const turn = await sendNow();
    setSending(false);
    if (typeof turn === "object") return setSaid(outboxText(turn.refused.code) ?? deviceTexts.refusedTitle);
    setSaid(turn === "noAnswer" ? deviceTexts.noAnswer : turn === "busy" ? deviceTexts.otherTab : undefined);
    if (turn === "empty") sayDone(t(deviceTexts.sent));
  };
  return (
    <div className="stack" data-gap="small">
      <p className="device-line strong" role="status">
        {contactAt ? t(deviceTexts.line, { n: waiting, when: instant(contactAt) }) : t(deviceTexts.lineNever, { n: waiting })}
        {needsPerson > 0 && <>. {t(deviceTexts.needPerson, { n: needsPerson })}</>}.
      </p>
      {isRevoked && (
        <Notice meaning="blocked" title={deviceTexts.refusedTitle}>
          {t(syncTexts["sync.device-revoked"])}
        </Notice>
      )}
      {!isRevoked && isLocked && (
        <Notice meaning="blocked" title={deviceTexts.isLocked}>
          {t(syncTexts["sync.device-locked"])}
        </Notice>
      )}
      {said && <Notice meaning="due" title={said} />}
      <div>
        <Button kind="main" isRecording={isSending} onPress={() => void send()}>
          {t(deviceTexts.send)}
        </Button>
      </div>
    </div>
  );
}

const shownMost = 200;

function Outbox(): ReactNode {
  const t = useText();
  const { instant } = useFormat();
  const { waiting, needsPerson, contactAt } = usePostState();
  const [items, setItems] = useState<readonly Item[]>();
  useEffect(() => void listItems(shownMost).then(setItems), [waiting, needsPerson, contactAt]);
  if (!items) return null;
  // What needs a person stands first, then what waits: the rest is done.
  const order = { needsPerson: 0, queued: 1, accepted: 2 } as const;
  const sorted = items.toSorted((one, other) => order[one.state] - order[other.state] || other.sequence - one.sequence);
  return (
    <Section title={deviceTexts.outbox}>
      <div className="stack" data-gap="small">
        <List
          label={t(deviceTexts.outbox)}
          empty={<EmptyState title={deviceTexts.outboxNone}>{t(deviceTexts.outboxNote)}</EmptyState>}
          items={sorted.map((item) => ({
            id: item.id,
            title: (
              <>
                {t(deviceTexts.number, { n: item.sequence })} · {t(kindText(item.label))}
              </>
            ),
            note: (
              <>
                {instant(item.capturedAt)}
                {item.state === "needsPerson" && <> · {whyOf(item, t)}</>}
              </>
            ),
            end: <Badge meaning={meanings[item.state]}>{t(deviceTexts[item.state])}</Badge>,
          }))}
        />
        {items.length > 0 && <p className="small soft">{t(deviceTexts.outboxNote)}</p>}
      </div>
    </Section>
  );
}

const meanings = { queued: "due", accepted: "safe", needsPerson: "overdue" } as const;

/** Why a person is needed, in the node's own words. */
function whyOf({ title, receipt }: Item, t: Words): string {
  return title ? t(title) : t(deviceTexts.unknownReason, { rule: receipt?.rule ?? "" });
}

/** Bundle, contact and lease, and the acts that shut the device. */
function State(): ReactNode {
  const t = useText();
  const { instant, dayOf } = useFormat();
  const { bundleAt, bundleCode, contactAt, opened } = usePostState();
  const [leaseUntil, setLease] = useState<number>();
  useEffect(() => void readLock(deviceShelf).then((lock) => setLease(lock?.leaseUntil)), [contactAt, opened]);
  return (
    <Section title={deviceTexts.state}>
      <div className="stack">
        <Facts
          items={[
            { name: deviceTexts.contact, value: contactAt ? instant(contactAt) : t(deviceTexts.never) },
            {
              name: deviceTexts.bundle,
              value: bundleAt ? t(deviceTexts.bundleOf, { when: instant(bundleAt) }) : t(deviceTexts.bundleNone),
            },
            ...(leaseUntil === undefined ? [] : [{ name: deviceTexts.lease, value: dayOf(new Date(leaseUntil).toISOString()) }]),
          ]}
        />
        {bundleCode && <Notice meaning="due" title={offlineTexts[bundleCode]} />}
        <Shutting />
      </div>
    </Section>
  );
}

function Shutting(): ReactNode {
  const t = useText();
  const go = useGo();
  const client = useQueryClient();
  const { opened, waiting, isAway } = usePostState();
  const [asked, setAsked] = useState<"shift" | "forget">();
  const leave = async (act: () => void | Promise<void>): Promise<void> => {
    setAsked(undefined);
    await act();
    if (isAway) await client.resetQueries();
    else go("/device");
  };
  return (
    <div className="stack" data-gap="small">
      {opened === "open" && (
        <div className="line">
          <Button onPress={() => void leave(shut)}>{t(deviceTexts.lockNow)}</Button>
          <Button onPress={() => setAsked("shift")}>{t(deviceTexts.endShift)}…</Button>
        </div>
      )}
      {opened === "shut" && <Button onPress={() => go("/device/open")}>{t(deviceTexts.openTitle)}</Button>}
      {waiting > 0 ? (
        <p className="small soft">
          {t(deviceTexts.forget)}: {t(deviceTexts.forgetWaits, { n: waiting })}
        </p>
      ) : (
        <div>
          <Button kind="quiet" onPress={() => setAsked("forget")}>
            {t(deviceTexts.forget)}…
          </Button>
        </div>
      )}
      <Confirm
        kind={asked === "forget" ? "grave" : "main"}
        title={asked === "forget" ? deviceTexts.forgetTitle : deviceTexts.endShiftTitle}
        effect={asked === "forget" ? deviceTexts.forgetEffect : deviceTexts.endShiftEffect}
        act={asked === "forget" ? deviceTexts.forget : deviceTexts.endShift}
        isOpen={asked !== undefined}
        onClose={() => setAsked(undefined)}
        onAct={() => void leave(asked === "forget" ? forgetDevice : endShift)}
      />
    </div>
  );
}
