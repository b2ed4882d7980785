import { lazy, Suspense, useState, type ReactNode } from "react";
import { intakeContract } from "../../../src/intake/index.ts";
import type { OfficerText } from "../../../src/kernel/index.ts";
import { Button, EmptyState, List, Loaded, Page, useFormat, useGo, useNow, useRoute, useText } from "../../kit/index.ts";
import { usePostState } from "../../offline/state.ts";
import { useOfficer } from "../person/officer.ts";
import { isTouched, useSheet } from "./draft.ts";
import { postTexts } from "./texts.ts";
import "./post.css";

/** Those captured on this device, in place of the groups that only the node has. */
const CapturedHere = lazy(async () => ({ default: (await import("../device/shift-screen.tsx")).ShiftList }));

/** Groups that reached this officer's posts, newest first. */
export function Screen(): ReactNode {
  const t = useText();
  const go = useGo();
  const officer = useOfficer();
  const sheet = useSheet();
  const { isEnrolled, isAway } = usePostState();
  const isBegun = sheet.people.some(isTouched);
  const mayRecord = officer?.may("group.record") && officer.may("arrival.record");
  return (
    <div data-density="large">
      <Page
        title={postTexts.groups}
        lead={t(postTexts.lead)}
        actions={
          mayRecord && (
            <>
              <Button kind="main" onPress={() => go("/post/new")}>
                {t(isBegun ? postTexts.goOn : postTexts.newGroup)}
              </Button>
              {!isEnrolled && officer?.may("device.enrol") && (
                <Button kind="quiet" onPress={() => go("/device/enrol")}>
                  {t(postTexts.workOffline)}
                </Button>
              )}
            </>
          )
        }
      >
        {isAway ? (
          <div className="stack">
            <p className="soft">{t(postTexts.awayGroups)}</p>
            <Suspense>
              <CapturedHere />
            </Suspense>
          </div>
        ) : (
          <Groups mayRecord={mayRecord ?? false} />
        )}
      </Page>
    </div>
  );
}

function Groups({ mayRecord }: { readonly mayRecord: boolean }): ReactNode {
  const t = useText();
  const go = useGo();
  const { instant } = useFormat();
  const ago = useAgo();
  const [before, setBefore] = useState<string>();
  const query = useRoute(intakeContract.groups, { query: before === undefined ? {} : { before } }, { pollMs: 60_000 });
  return (
    <Loaded query={query}>
      {({ groups }) => (
        <div className="stack">
          <List
            label={t(postTexts.groups)}
            empty={
              <EmptyState
                title={postTexts.noGroups}
                {...(mayRecord ? { act: { text: postTexts.newGroup, onPress: () => go("/post/new") } } : {})}
              >
                {t(postTexts.noGroupsNote)}
              </EmptyState>
            }
            items={groups.map((group) => ({
              id: group.group,
              to: `/post/${group.group}`,
              title: (
                <>
                  {t(postTexts.persons, { n: group.persons })}, {instant(group.arrivedAt)}
                </>
              ),
              note: t(group.unitTitle as OfficerText),
              end: <span className="soft">{ago(group.arrivedAt)}</span>,
            }))}
          />
          {groups.length >= 60 && (
            <div>
              <Button onPress={() => setBefore(groups.at(-1)?.arrivedAt)}>{t(postTexts.earlier)}</Button>
            </div>
          )}
        </div>
      )}
    </Loaded>
  );
}

/** Time since, in the words a clock on the wall would use. */
export function useAgo(): (instant: string) => string {
  const t = useText();
  const now = useNow();
  return (instant) => {
    const minutes = Math.max(0, Math.floor((now - Date.parse(instant)) / 60_000));
    return minutes >= 48 * 60
      ? t(postTexts.agoDays, { n: Math.floor(minutes / 1440) })
      : t(postTexts.ago, { h: Math.floor(minutes / 60), m: minutes % 60 });
  };
}
