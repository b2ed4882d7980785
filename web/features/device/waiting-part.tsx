import { useState, type ReactNode } from "react";
import type { OfficerText } from "../../../src/kernel/text.ts";
import type { RouteOutput } from "../../../src/kernel/index.ts";
import { syncContract } from "../../../src/sync/index.ts";
import {
  Button,
  Failure,
  Link,
  List,
  Loaded,
  Notice,
  sayDone,
  Section,
  useCommand,
  useFormat,
  useRoute,
  useText,
} from "../../kit/index.ts";
import { ContentDialog, type ItemAt } from "./content-dialog.tsx";
import { deviceTexts, kindText } from "./texts.ts";

type Waiting = RouteOutput<typeof syncContract.waiting>["items"][number];

/** Records of devices that the node could not write by itself: which, why, and the two ways on. Absent while there are none. */
export function WaitingPart(): ReactNode {
  const query = useRoute(syncContract.waiting, {}, { pollMs: 60_000 });
  return <Loaded query={query}>{({ items }) => (items.length === 0 ? null : <Items items={items} />)}</Loaded>;
}

/** Records of which nothing can be read here: lost, damaged, or recorded already with both values kept. */
const unreadable: readonly string[] = [
  "sync.item-missing",
  "sync.envelope-broken",
  "sync.content-too-large",
  "sync.content-malformed",
  "sync.conflict",
];

function Items({ items }: { readonly items: readonly Waiting[] }): ReactNode {
  const t = useText();
  const { instant } = useFormat();
  const refreshes = [syncContract.waiting, syncContract.devices];
  const again = useCommand(syncContract.again, { refreshes });
  const settle = useCommand(syncContract.settle, { refreshes });
  const [why, setWhy] = useState<OfficerText>();
  const [read, setRead] = useState<ItemAt>();
  const tryAgain = async ({ device, sequence }: Waiting): Promise<void> => {
    const answer = await again.send(() => ({ body: { device, sequence } }));
    if (answer.kind !== "recorded") return;
    setWhy(answer.value.isSettled ? undefined : answer.value.title);
    if (answer.value.isSettled) sayDone(t(deviceTexts.againDone));
  };
  const failure = again.failure ?? settle.failure;
  return (
    <Section title={deviceTexts.needsPersonTitle}>
      {failure && <Failure failure={failure} />}
      {why && <Notice meaning="due" title={why} />}
      <List
        label={t(deviceTexts.needsPersonTitle)}
        items={items.map((item) => ({
          id: `${item.device} ${item.sequence}`,
          title: (
            <>
              {item.deviceName}, {t(deviceTexts.number, { n: item.sequence })} · {t(kindText(item.kind ?? "other"))}
            </>
          ),
          note: (
            <>
              {instant(item.capturedAt ?? item.receivedAt)} · {t(item.title)}{" "}
              {item.dossier !== undefined && item.code === "sync.conflict" && (
                <Link to={`/conflicts/${item.dossier}`}>{t(deviceTexts.toConflict)}</Link>
              )}
            </>
          ),
          end: (
            <span className="line">
              {!unreadable.includes(item.code) && (
                <Button kind="quiet" onPress={() => setRead(item)}>
                  {t(deviceTexts.contentOpen)}
                </Button>
              )}
              <Button isRecording={again.isRecording} onPress={() => void tryAgain(item)}>
                {t(deviceTexts.again)}
              </Button>
              <Button
                kind="quiet"
                isRecording={settle.isRecording}
                onPress={() => void settle.send(() => ({ body: { device: item.device, sequence: item.sequence } }))}
              >
                {t(deviceTexts.settle)}
              </Button>
            </span>
          ),
        }))}
      />
      <ContentDialog item={read} onClose={() => setRead(undefined)} />
    </Section>
  );
}
