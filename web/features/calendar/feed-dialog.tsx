import { useState, type ReactNode } from "react";
import { appointmentContract } from "../../../src/appointment/index.ts";
import {
  Button,
  Dialog,
  Failure,
  List,
  Loaded,
  sayDone,
  TextField,
  useCommand,
  useFormat,
  useLanguage,
  useRoute,
  useText,
} from "../../kit/index.ts";
import { calendarTexts } from "./texts.ts";

/** Secret addresses of one's calendar: begun, shown once, taken back. */
export function FeedDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const t = useText();
  const language = useLanguage() === "ru" ? "ru" : "en";
  const query = useRoute(appointmentContract.feeds, {});
  const begin = useCommand(appointmentContract.beginFeed, { refreshes: [appointmentContract.feeds] });
  const [address, setAddress] = useState<string>();
  const start = (scope: "mine" | "unit"): void =>
    void begin
      .send(() => ({ body: { scope, language } }))
      .then((answer) => answer.kind === "recorded" && setAddress(new URL(answer.value.address, location.origin).href));
  return (
    <Dialog
      title={calendarTexts.feedTitle}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button kind="main" isRecording={begin.isRecording} onPress={() => start("mine")}>
            {t(calendarTexts.feedMine)}
          </Button>
          <Button isRecording={begin.isRecording} onPress={() => start("unit")}>
            {t(calendarTexts.feedUnit)}
          </Button>
        </>
      }
    >
      <p>{t(calendarTexts.feedLead)}</p>
      {address !== undefined && (
        <TextField
          isOwn
          label={calendarTexts.feedAddress}
          hint={calendarTexts.feedOnce}
          kind="code"
          lines={3}
          width="full"
          dir="ltr"
          value={address}
          onChange={() => undefined}
        />
      )}
      {begin.failure && <Failure failure={begin.failure} />}
      <Loaded query={query} rows={2}>
        {({ feeds }) => <Feeds feeds={feeds} />}
      </Loaded>
    </Dialog>
  );
}

type Feed = { readonly id: string; readonly scope: "mine" | "unit"; readonly createdAt: string; readonly askedOn?: string | undefined };

function Feeds({ feeds }: { readonly feeds: readonly Feed[] }): ReactNode {
  const t = useText();
  const { day, dayOf } = useFormat();
  const end = useCommand(appointmentContract.endFeed, { refreshes: [appointmentContract.feeds] });
  const takeBack = (id: string): void =>
    void end.send(() => ({ body: { id } })).then((answer) => answer.kind === "recorded" && sayDone(calendarTexts.takenBack));
  return (
    <>
      <List
        empty={<p className="soft">{t(calendarTexts.feedNone)}</p>}
        items={feeds.map((feed) => ({
          id: feed.id,
          title: t(feed.scope === "mine" ? calendarTexts.mine : calendarTexts.unit),
          note: `${t(calendarTexts.feedOf, { day: dayOf(feed.createdAt) })} · ${
            feed.askedOn === undefined ? t(calendarTexts.feedNever) : t(calendarTexts.feedAsked, { day: day(feed.askedOn) })
          }`,
          end: <Button onPress={() => takeBack(feed.id)}>{t(calendarTexts.takeBack)}</Button>,
        }))}
      />
      {end.failure && <Failure failure={end.failure} />}
    </>
  );
}
