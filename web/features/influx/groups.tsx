import { useState, type ReactNode } from "react";
import { uuidv7 } from "uuidv7";
import {
  Badge,
  Button,
  Checks,
  Choice,
  ComboBox,
  DayField,
  EmptyState,
  Link,
  Section,
  TextField,
  useDraft,
  useFormat,
  useText,
} from "../../kit/index.ts";
import { StackedBars } from "../../kit/figures.ts";
import { useCodes } from "../person/codes.ts";
import { useOfficer } from "../person/officer.ts";
import { DayFields, EndDialog, ReviewDialog, useDeciding, type Days } from "./deciding.tsx";
import { AskDialog } from "../person/ask-dialog.tsx";
import type { InfluxView, PlanView } from "./view.ts";
import { exitWords, influxWords as words } from "./texts.ts";

type Decision = InfluxView["groups"][number];
type About = { readonly view: InfluxView; readonly plan: PlanView };
const kinds = [
  { value: "temporaryProtection", text: words.temporaryProtection },
  { value: "primaFacie", text: words.primaFacie },
] as const;

/** Decisions on described groups, and what the body that decides may do with each. */
export function GroupsPart({ view, plan }: About): ReactNode {
  const t = useText();
  const [isDeciding, setDeciding] = useState(false);
  return (
    <Section title={words.groups} actions={view.may.decideGroups && <Button onPress={() => setDeciding(true)}>{t(words.decide)}…</Button>}>
      {view.groups.length === 0 ? (
        <EmptyState title={words.noGroups}>{t(words.noGroupsWords)}</EmptyState>
      ) : (
        view.groups.map((one) => <Group key={one.id} decision={one} view={view} plan={plan} />)
      )}
      {view.waiting && <Waiting waiting={view.waiting} />}
      {isDeciding && <Deciding plan={plan} view={view} onClose={() => setDeciding(false)} />}
    </Section>
  );
}

/** Of those who came, how many were let in at each post and how many wait. */
function Waiting({ waiting }: { readonly waiting: NonNullable<InfluxView["waiting"]> }): ReactNode {
  const t = useText();
  const valueOf = (cell: number | "<5"): number | undefined => (cell === "<5" ? undefined : cell);
  if (waiting.length === 0) return null;
  return (
    <StackedBars
      title={words.waitingChart}
      parts={[words.letIn, words.stillWaiting]}
      note={t(words.waitingNote)}
      stacks={waiting.map((one) => ({ name: one.title, values: [valueOf(one.letIn), valueOf(one.waiting)], missing: t(words.few) }))}
    />
  );
}

/** A decision in a line: its kind and origins. */
export function useGroupName(): (decision: Pick<Decision, "kind" | "origins">) => string {
  const t = useText();
  const { country } = useCodes();
  return ({ kind, origins }) => t(words.groupName, { kind: t(words[kind]), origins: origins.map(country).join(", ") });
}

function Group({ decision, view, plan }: About & { readonly decision: Decision }): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const name = useGroupName();
  const officer = useOfficer();
  const [open, setOpen] = useState<"review" | "end">();
  const close = (): void => setOpen(undefined);
  const about = { kind: "group", id: decision.id } as const;
  const posts = decision.posts.flatMap((code) => view.posts.filter((one) => one.code === code).map((one) => t(one.title)));
  const isHere = decision.posts.length === 0 || (officer !== undefined && decision.posts.includes(officer.account.unit));
  return (
    <article className="influx-record" aria-label={name(decision)}>
      <div className="line" data-apart>
        <p className="strong">{name(decision)}</p>
        <Badge meaning={decision.end ? "plain" : "safe"}>
          {decision.end
            ? t(words.endedOn, { day: day(decision.end.on) })
            : t(words.inForceUntil, { day: day(decision.until), review: day(decision.reviewOn) })}
        </Badge>
      </div>
      <p className="small soft">
        <span className="reference">{decision.reference}</span> · {t(words.arrivedFrom)} {day(decision.arrivedFrom)} ·{" "}
        {decision.arrivedTo ? `${t(words.arrivedTo)} ${day(decision.arrivedTo)}` : t(words.stillComing)} ·{" "}
        {posts.length === 0 ? t(words.allPosts) : posts.join("; ")}
        {decision.end && ` · ${t(exitWords[decision.end.exit])}`}
      </p>
      <p>{decision.reason}</p>
      <div className="line">
        {isHere && officer?.screens.includes("post") && (
          <Link className="button" to={`/influx/lane/${decision.id}`}>
            {t(words.openLane)}
          </Link>
        )}
        {view.may.decideGroups && !decision.end && (
          <>
            <Button onPress={() => setOpen("review")}>{t(words.review)}…</Button>
            <Button onPress={() => setOpen("end")}>{t(words.end)}…</Button>
          </>
        )}
      </div>
      {open === "review" && <ReviewDialog about={about} terms={plan.group} onClose={close} />}
      {open === "end" && <EndDialog about={about} onClose={close} />}
    </article>
  );
}

type Draft = Days & {
  readonly decision: string;
  readonly kind?: (typeof kinds)[number]["value"] | undefined;
  readonly origin?: string | undefined;
  readonly origin2?: string | undefined;
  readonly arrivedFrom?: string | undefined;
  readonly arrivedTo?: string | undefined;
  readonly posts?: readonly string[] | undefined;
  readonly reason?: string | undefined;
};

function Deciding({ plan, view, onClose }: About & { readonly onClose: () => void }): ReactNode {
  const [draft, change, forget] = useDraft<Draft>("influx.group", { decision: uuidv7() });
  const { command, send } = useDeciding({ done: words.decided, forget, onClose });
  const { origin, origin2, ...payload } = draft;
  const origins = [origin, origin2].filter((one) => one !== undefined);
  const wanted = { kind: "group.decide", dossier: draft.decision, payload: { ...payload, origins } };
  return (
    <AskDialog title={words.decide} effect={words.decideEffect} command={command} onSend={() => void send(wanted)} onClose={onClose}>
      <Choice label={words.kind} value={draft.kind} onChange={(kind) => change({ kind })} options={kinds} />
      <GroupFields draft={draft} view={view} onChange={change} />
      <DayFields days={draft} terms={plan.group} onChange={change} />
    </AskDialog>
  );
}

/** The description of a group: where from, since when, over which posts, and why. */
function GroupFields({
  draft,
  view,
  onChange,
}: {
  readonly draft: Draft;
  readonly view: InfluxView;
  readonly onChange: (change: Partial<Draft>) => void;
}): ReactNode {
  const codes = useCodes();
  const { day } = useFormat();
  return (
    <>
      <ComboBox
        isOwn
        label={words.origin}
        path="payload.origins"
        value={draft.origin}
        onChange={(origin) => onChange({ origin })}
        options={codes.countries}
      />
      <ComboBox isOwn label={words.origin2} value={draft.origin2} onChange={(origin2) => onChange({ origin2 })} options={codes.countries} />
      <DayField
        label={words.arrivedFrom}
        path="payload.arrivedFrom"
        value={draft.arrivedFrom}
        onChange={(arrivedFrom) => onChange({ arrivedFrom })}
        words={draft.arrivedFrom && day(draft.arrivedFrom)}
      />
      <Checks
        label={words.posts}
        hint={words.postsHint}
        value={draft.posts}
        onChange={(posts) => onChange({ posts })}
        options={view.posts.map((one) => ({ value: one.code, text: one.title }))}
      />
      <TextField
        isOwn
        label={words.reason}
        hint={words.reasonHint}
        path="payload.reason"
        lines={3}
        value={draft.reason}
        onChange={(reason) => onChange({ reason })}
      />
    </>
  );
}
