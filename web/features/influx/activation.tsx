import { useState, type ReactNode } from "react";
import { uuidv7 } from "uuidv7";
import { Button, Checks, EmptyState, Facts, Section, TextField, useDraft, useFormat, useText } from "../../kit/index.ts";
import { DayFields, EndDialog, ReviewDialog, useDeciding, type Days } from "./deciding.tsx";
import { AskDialog } from "../person/ask-dialog.tsx";
import type { InfluxView, PlanView } from "./view.ts";
import { exitWords, influxWords as words } from "./texts.ts";

type Record = InfluxView["activations"][number];
type About = { readonly view: InfluxView; readonly plan: PlanView };

/** Whether the plan is in force, since when and until when, and what the body that decides may do. */
export function ActivationPart({ view, plan }: About): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const [open, setOpen] = useState<"activate" | "review" | "end">();
  const active = view.activations.find((one) => one.end === undefined);
  const ended = view.activations.filter((one) => one.end !== undefined);
  const close = (): void => setOpen(undefined);
  return (
    <Section
      title={words.inForce}
      actions={
        view.may.activate &&
        (active ? (
          <>
            <Button onPress={() => setOpen("review")}>{t(words.review)}…</Button>
            <Button onPress={() => setOpen("end")}>{t(words.end)}…</Button>
          </>
        ) : (
          <Button kind="main" onPress={() => setOpen("activate")}>
            {t(words.activate)}…
          </Button>
        ))
      }
    >
      {active ? (
        <Activation record={active} view={view} />
      ) : (
        <EmptyState title={words.notInForce}>
          {t(words.notInForceWords, { who: plan.activates.map((one) => t(one.title)).join(", ") })}
        </EmptyState>
      )}
      {ended.map((one) => (
        <p key={one.id} className="small soft">
          <span className="reference">{one.reference}</span> · {one.end && t(words.endedOn, { day: day(one.end.on) })} ·{" "}
          {one.end && t(exitWords[one.end.exit])}
        </p>
      ))}
      {open === "activate" && <Activating plan={plan} view={view} onClose={close} />}
      {open === "review" && active && <ReviewDialog about={{ kind: "influx", id: active.id }} terms={plan.activation} onClose={close} />}
      {open === "end" && active && <EndDialog about={{ kind: "influx", id: active.id }} onClose={close} />}
    </Section>
  );
}

function Activation({ record, view }: { readonly record: Record; readonly view: InfluxView }): ReactNode {
  const t = useText();
  const { day, instant } = useFormat();
  const titles = record.posts.map((code) => view.posts.find((one) => one.code === code)?.title);
  return (
    <div className="influx-record">
      <p>{record.reason}</p>
      <Facts
        items={[
          { name: words.since, value: instant(record.since) },
          { name: words.until, value: day(record.until) },
          { name: words.reviewOn, value: day(record.reviewOn) },
          { name: words.posts, value: titles.flatMap((title) => (title ? [t(title)] : [])).join("; ") },
          ...(record.review ? [{ name: words.lastReview, value: `${day(record.review.on)}: ${record.review.words}` }] : []),
        ]}
      />
    </div>
  );
}

type Draft = Days & { readonly influx: string; readonly posts?: readonly string[] | undefined; readonly reason?: string | undefined };

function Activating({ plan, view, onClose }: About & { readonly onClose: () => void }): ReactNode {
  const [draft, change, forget] = useDraft<Draft>("influx.activate", { influx: uuidv7() });
  const { command, send } = useDeciding({ done: words.activated, forget, onClose });
  const wanted = { kind: "influx.activate", dossier: draft.influx, payload: draft };
  return (
    <AskDialog title={words.activate} effect={words.activateEffect} command={command} onSend={() => void send(wanted)} onClose={onClose}>
      <Checks
        label={words.posts}
        value={draft.posts}
        onChange={(posts) => change({ posts })}
        options={view.posts.map((one) => ({ value: one.code, text: one.title }))}
      />
      <TextField
        isOwn
        label={words.reason}
        hint={words.reasonHint}
        path="payload.reason"
        lines={3}
        value={draft.reason}
        onChange={(reason) => change({ reason })}
      />
      <DayFields days={draft} terms={plan.activation} onChange={change} />
    </AskDialog>
  );
}
