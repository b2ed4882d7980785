import { useState, type ReactNode } from "react";
import { sittingContract, type SittingPage, sittingStandingTexts } from "../../../src/sitting/index.ts";
import {
  Badge,
  Button,
  EmptyState,
  Failure,
  Link,
  Loaded,
  Page,
  Section,
  useFormat,
  useParam,
  useRoute,
  useText,
  type Wording,
} from "../../kit/index.ts";
import { AskDialog, useAct } from "../person/ask-dialog.tsx";
import { sittingRefreshes } from "./acting.ts";
import { Item } from "./item.tsx";
import { Rule } from "./rule.tsx";
import { sittingWords as words } from "./texts.ts";
import "./sittings.css";

const meanings = { called: "due", open: "plain", closed: "safe", notHeld: "plain" } as const;

/** One sitting: who is present, and its agenda case by case. */
export function Screen(): ReactNode {
  const t = useText();
  const { instant } = useFormat();
  const sitting = useParam("sitting");
  const query = useRoute(sittingContract.sitting, { params: { sitting } });
  const page = query.data;
  return (
    <Page
      title={page ? t(words.titleOf, { reference: page.sitting.reference }) : words.title}
      crumbs={[{ to: "/sittings", text: words.title }]}
      lead={
        page && (
          <>
            {t(page.unitTitle)} · {instant(page.sitting.startsAt)}
            {page.sitting.place !== undefined && ` · ${page.sitting.place}`} ·{" "}
            <Badge meaning={meanings[page.sitting.standing]}>{t(sittingStandingTexts[page.sitting.standing])}</Badge>
          </>
        )
      }
      actions={page && <Acts page={page} onAgain={() => void query.refetch()} />}
    >
      <Loaded query={query} rows={8}>
        {(read) => (
          <div className="stack" data-gap="large">
            <Section title={words.agenda}>
              <Agenda page={read} />
            </Section>
            <Section title={words.present}>
              <Present page={read} />
            </Section>
            <Section title={words.rule}>
              <Rule rule={read.rule} />
            </Section>
          </div>
        )}
      </Loaded>
    </Page>
  );
}

function Agenda({ page }: { readonly page: SittingPage }): ReactNode {
  const t = useText();
  if (page.items.length === 0)
    return (
      <EmptyState title={words.agendaNone}>
        {t(words.agendaNoneWords)} <Link to="/sittings">{t(words.toWaiting)}</Link>
      </EmptyState>
    );
  return page.items.map((item) => <Item key={item.id} page={page} item={item} />);
}

function Present({ page: { present, absent } }: { readonly page: SittingPage }): ReactNode {
  const t = useText();
  return (
    <div className="stack" data-gap="small">
      {present.length === 0 ? (
        <p className="soft">{t(words.nobody)}</p>
      ) : (
        <ul className="sitting-rule">
          {present.map(({ name, isMine, leads }, place) => (
            <li key={place}>
              {name}
              {isMine && ` (${t(words.me)})`}
              {leads && <span className="soft"> · {t(words.led)}</span>}
            </li>
          ))}
        </ul>
      )}
      {absent.length > 0 && (
        <p className="small soft">
          {t(words.absent)}: {absent.join("; ")}
        </p>
      )}
    </div>
  );
}

const acts = {
  open: { title: words.open, effect: words.openEffect, done: words.opened },
  close: { title: words.close, effect: words.closeEffect, done: words.closed },
} as const satisfies Record<string, { readonly title: Wording; readonly effect: Wording; readonly done: Wording }>;

function Acts({ page, onAgain }: { readonly page: SittingPage; readonly onAgain: () => void }): ReactNode {
  const t = useText();
  const [asked, setAsked] = useState<"open" | "close">();
  const { sitting, isPresent } = page;
  const isThrough = sitting.waiting === 0;
  const mayOpen = sitting.standing === "called";
  const mayClose = isThrough && (sitting.standing === "open" || (mayOpen && sitting.cases === 0));
  return (
    <>
      {mayOpen && (
        <Button kind="main" onPress={() => setAsked("open")}>
          {t(words.open)}…
        </Button>
      )}
      {sitting.standing === "open" && !isPresent && <Attend sitting={sitting.id} />}
      {mayClose && (
        <Button kind={sitting.standing === "open" && isPresent ? "main" : "plain"} onPress={() => setAsked("close")}>
          {t(words.close)}…
        </Button>
      )}
      {sitting.standing === "open" && <Button onPress={onAgain}>{t(words.again)}</Button>}
      {sitting.standing === "closed" && (
        <a className="button" href={`/api/sittings/${sitting.id}/minutes.pdf`} target="_blank" rel="noreferrer">
          {t(words.minutesPaper)}
        </a>
      )}
      {asked && <SittingDialog sitting={sitting.id} kind={asked} onClose={() => setAsked(undefined)} />}
    </>
  );
}

function Attend({ sitting }: { readonly sitting: string }): ReactNode {
  const t = useText();
  const { command, send } = useAct({ refreshes: sittingRefreshes, done: words.attended, after: () => undefined });
  return (
    <>
      <Button
        kind="main"
        isRecording={command.isRecording}
        onPress={() => void send({ kind: "sitting.attend", dossier: sitting, payload: { sitting } })}
      >
        {t(words.attend)}
      </Button>
      {command.failure && <Failure failure={command.failure} />}
    </>
  );
}

function SittingDialog({
  sitting,
  kind,
  onClose,
}: {
  readonly sitting: string;
  readonly kind: "open" | "close";
  readonly onClose: () => void;
}): ReactNode {
  const { title, effect, done } = acts[kind];
  const { command, send } = useAct({ refreshes: sittingRefreshes, done, after: onClose });
  return (
    <AskDialog
      title={title}
      effect={effect}
      command={command}
      onSend={() => void send({ kind: `sitting.${kind}`, dossier: sitting, payload: { sitting } })}
      onClose={onClose}
    />
  );
}
