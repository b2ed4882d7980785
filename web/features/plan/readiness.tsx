import { useState, type ReactNode } from "react";
import { planContract, type ItemView, type PostReadiness } from "../../../src/influx/index.ts";
import { Badge, Button, Choice, Clause, DayField, Section, TextField, useDraft, useFormat, useText } from "../../kit/index.ts";
import { AskDialog, useAct } from "../person/ask-dialog.tsx";
import { planWords as words } from "./texts.ts";

/** The list of each post with what was found, counted; a post marks its own. */
export function ReadinessPart({ posts, today }: { readonly posts: readonly PostReadiness[]; readonly today: string }): ReactNode {
  const t = useText();
  return (
    <Section title={words.readiness}>
      {[...posts]
        .toSorted((a, b) => Number(b.mayMark) - Number(a.mayMark))
        .map((one) => (
          <details key={one.post.code} open={one.mayMark}>
            <summary>
              <span className="strong">{t(one.post.title)}</span>{" "}
              <span className="soft">
                {t(words.readyOf, { n: one.ready, all: one.items.length, unseen: one.items.filter((item) => !item.found).length })}
              </span>
            </summary>
            <PostList post={one} today={today} />
          </details>
        ))}
    </Section>
  );
}

function PostList({ post, today }: { readonly post: PostReadiness; readonly today: string }): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const [marking, setMarking] = useState<ItemView>();
  return (
    <>
      {post.items.map((item) => (
        <article key={item.id} className="plan-row" aria-label={t(item.title)}>
          <p>
            <span className="strong">{t(item.title)}</span>
            <br />
            <span className="small soft">
              {item.found?.owner ?? t(item.owner)} · <Clause reference={item.source} />
            </span>
          </p>
          <p>
            <State item={item} />
            {item.found && <span className="small soft"> {day(item.found.on)}</span>}
            <br />
            {item.found?.evidence}
          </p>
          <p>{post.mayMark && <Button onPress={() => setMarking(item)}>{t(words.mark)}…</Button>}</p>
        </article>
      ))}
      {marking && <MarkDialog post={post} item={marking} today={today} onClose={() => setMarking(undefined)} />}
    </>
  );
}

function State({ item: { found } }: { readonly item: ItemView }): ReactNode {
  const t = useText();
  if (!found) return <span className="not-asked">{t(words.unseen)}</span>;
  return <Badge meaning={found.state === "ready" ? "safe" : "overdue"}>{t(words[found.state])}</Badge>;
}

type Draft = {
  readonly state?: "ready" | "notReady" | undefined;
  readonly owner?: string | undefined;
  readonly evidence?: string | undefined;
  readonly on?: string | undefined;
};

function MarkDialog({
  post,
  item,
  today,
  onClose,
}: {
  readonly post: PostReadiness;
  readonly item: ItemView;
  readonly today: string;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const [draft, change, forget] = useDraft<Draft>(`readiness/${post.post.code}/${item.id}`, {
    owner: item.found?.owner ?? t(item.owner),
    on: today,
  });
  const after = (): void => {
    forget();
    onClose();
  };
  const { command, send } = useAct({ refreshes: [planContract.plan], done: words.marked, after });
  const wanted = { kind: "readiness.mark", dossier: post.dossier, payload: { post: post.post.code, item: item.id, ...draft } };
  return (
    <AskDialog title={words.mark} effect={words.markEffect} command={command} onSend={() => void send(wanted)} onClose={onClose}>
      <p className="strong">{t(item.title)}</p>
      <Choice
        isOwn
        label={words.state}
        path="payload.state"
        value={draft.state}
        onChange={(state) => change({ state })}
        options={(["ready", "notReady"] as const).map((one) => ({ value: one, text: words[one] }))}
      />
      <TextField
        isOwn
        label={words.owner}
        hint={words.ownerHint}
        path="payload.owner"
        value={draft.owner}
        onChange={(owner) => change({ owner })}
      />
      <TextField
        isOwn
        label={words.evidence}
        path="payload.evidence"
        value={draft.evidence}
        onChange={(evidence) => change({ evidence })}
      />
      <DayField
        isOwn
        label={words.on}
        path="payload.on"
        max={today}
        value={draft.on}
        onChange={(on) => change({ on })}
        words={draft.on && day(draft.on)}
      />
    </AskDialog>
  );
}
