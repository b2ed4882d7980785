import type { ReactNode } from "react";
import { processContract } from "../../../src/process/index.ts";
import type { RouteOutput } from "../../../src/kernel/index.ts";
import {
  Button,
  EmptyState,
  Failure,
  Link,
  Loaded,
  Mark,
  Page,
  PrintButton,
  Section,
  sayDone,
  useCommand,
  useFormat,
  useRoute,
  useText,
} from "../../kit/index.ts";
import { inboxAddress } from "./address.ts";
import { noticeTexts } from "./texts.ts";
import "./notices.css";

type NoticeRow = RouteOutput<typeof processContract.notices>["notices"][number];

/** What supervisors must know: one line for many late time limits, with the way to them. */
export function Screen(): ReactNode {
  const t = useText();
  const query = useRoute(processContract.notices, {}, { pollMs: 60_000 });
  const command = useCommand(processContract.seeNotice, { refreshes: [processContract.notices] });
  const see = async (rows: readonly NoticeRow[]): Promise<void> => {
    for (const row of rows) {
      const answer = await command.send(() => ({ body: { id: row.id } }));
      if (answer.kind !== "recorded") return;
    }
    sayDone(noticeTexts.done);
  };
  const unseen = query.data?.notices.filter((row) => row.seenAt === undefined) ?? [];
  return (
    <Page
      title={noticeTexts.title}
      lead={t(noticeTexts.lead)}
      actions={
        <>
          {unseen.length > 1 && (
            <Button isRecording={command.isRecording} onPress={() => void see(unseen)}>
              {t(noticeTexts.seeAll, { n: unseen.length })}
            </Button>
          )}
          <PrintButton />
        </>
      }
    >
      {command.failure && <Failure failure={command.failure} />}
      <Loaded query={query}>
        {({ notices }) => {
          if (notices.length === 0) return <EmptyState title={noticeTexts.emptyTitle}>{t(noticeTexts.emptyWords)}</EmptyState>;
          const seen = notices.filter((row) => row.seenAt !== undefined);
          return (
            <div className="stack" data-gap="large">
              {unseen.length > 0 && (
                <Section title={noticeTexts.unseen}>
                  <NoticeList rows={unseen} onSee={(row) => void see([row])} />
                </Section>
              )}
              {seen.length > 0 && (
                <Section title={noticeTexts.seen}>
                  <NoticeList rows={seen} />
                </Section>
              )}
            </div>
          );
        }}
      </Loaded>
    </Page>
  );
}

function NoticeList({ rows, onSee }: { readonly rows: readonly NoticeRow[]; readonly onSee?: (row: NoticeRow) => void }): ReactNode {
  const t = useText();
  const { instant, number } = useFormat();
  return (
    <ul className="notices">
      {rows.map((row) => (
        <li key={row.id} data-meaning={row.seenAt === undefined ? "overdue" : "plain"}>
          <span className="notices-count">
            <Mark meaning={row.seenAt === undefined ? "overdue" : "plain"} />
            {number(row.count)}
          </span>
          <div className="notices-words">
            <span className={row.seenAt === undefined ? "strong" : undefined}>{t(row.title)}</span>
            <span>{t(row.unitTitle)}</span>
            <span className="small soft">
              {row.firstDueAt !== undefined && `${t(noticeTexts.first, { at: instant(row.firstDueAt) })} · `}
              {t(noticeTexts.at, { at: instant(row.at) })}
              {row.seenAt !== undefined && ` · ${t(noticeTexts.seenAt, { at: instant(row.seenAt) })}`}
            </span>
          </div>
          <div className="line">
            <Link className="button" to={inboxAddress(row)}>
              {t(noticeTexts.open)}
            </Link>
            {onSee && (
              <Button kind="quiet" onPress={() => onSee(row)}>
                {t(noticeTexts.see)}
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
