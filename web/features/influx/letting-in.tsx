import { useState, type ReactNode } from "react";
import { uuidv7 } from "uuidv7";
import { commandContract } from "../../../src/access/index.ts";
import { influxContract } from "../../../src/influx/index.ts";
import { Button, callRoute, Checks, Dialog, sayDone, useText, type ApiFailure } from "../../kit/index.ts";
import { useQueryClient } from "@tanstack/react-query";
import { bodyOf, type Wanted } from "../person/record.ts";
import { firstName } from "../person/words.tsx";
import { namesOf, type LaneRow } from "./view.ts";
import { laneWords as words } from "./texts.ts";

type Left = { readonly row: LaneRow; readonly failure: ApiFailure };

/** Ids of what is recorded for one person; the same when it is tried again, so that nobody is let in twice. */
const ids = new Map<string, string>();
function idOf(key: string): string {
  const id = ids.get(key) ?? uuidv7();
  ids.set(key, id);
  return id;
}

async function send(key: string, wanted: Wanted): Promise<ApiFailure | undefined> {
  const answer = await callRoute(commandContract.record, { body: bodyOf(idOf(key) as never, wanted) });
  // A lost answer is asked for again under the same id; whatever else came gets a new one.
  if (answer.kind !== "fault") ids.delete(key);
  return answer.kind === "recorded" || answer.kind === "conflict" ? undefined : answer;
}

/** Case, admission and certificate of one person, one after the other; what stands already is not done again. */
async function letIn(row: LaneRow, decision: string): Promise<ApiFailure | undefined> {
  const { dossier } = row;
  const file = row.case?.id ?? idOf(`file/${dossier}`);
  const acts: readonly (Wanted | undefined)[] = [
    row.case
      ? undefined
      : { kind: "case.open", dossier, payload: { case: file, procedure: "group-protection", answers: { groupDecision: decision } } },
    { kind: "case.step", dossier, payload: { case: file, step: "admit", answers: { combatant: "no", graveCrime: "no" } } },
    { kind: "document.issue", dossier, payload: { document: idOf(`paper/${dossier}`), case: file, kind: "group-certificate" } },
  ];
  for (const act of acts) {
    const failure = act && (await send(`${act.kind}/${dossier}`, act));
    if (failure) return failure;
  }
  return undefined;
}

/** Lets the chosen in: what was asked of each is said first, then each gets a case and a certificate. */
export function LettingIn({
  decision,
  rows,
  onDone,
}: {
  readonly decision: string;
  readonly rows: readonly LaneRow[];
  readonly onDone: () => void;
}): ReactNode {
  const t = useText();
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState<readonly ("combatant" | "graveCrime")[]>();
  const [done, setDone] = useState<number>();
  const [left, setLeft] = useState<readonly Left[]>([]);
  const work = async (): Promise<void> => {
    const failed: Left[] = [];
    for (const [place, row] of rows.entries()) {
      setDone(place);
      const failure = await letIn(row, decision);
      if (failure) failed.push({ row, failure });
    }
    setDone(undefined);
    setLeft(failed);
    await client.invalidateQueries({ queryKey: [influxContract.lane.path] });
    if (failed.length > 0) return;
    sayDone(t(words.done, { n: rows.length }));
    setOpen(false);
    onDone();
  };
  return (
    <>
      <Button kind="main" onPress={() => setOpen(true)}>
        {t(words.letIn, { n: rows.length })}…
      </Button>
      <Dialog
        title={t(words.askTitle, { n: rows.length })}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        actions={
          <Button kind="main" isRecording={done !== undefined} isDisabled={said?.length !== 2} onPress={() => void work()}>
            {done === undefined ? t(words.letIn, { n: rows.length }) : t(words.working, { done, all: rows.length })}
          </Button>
        }
      >
        <p>{t(words.askWords)}</p>
        <Checks
          label={words.asked}
          value={said}
          onChange={setSaid}
          options={[
            { value: "combatant", text: words.combatant },
            { value: "graveCrime", text: words.graveCrime },
          ]}
        />
        <p>{t(words.effect)}</p>
        <LeftOut left={left} />
      </Dialog>
    </>
  );
}

/** Who was not let in, and why. */
function LeftOut({ left }: { readonly left: readonly Left[] }): ReactNode {
  const t = useText();
  if (left.length === 0) return null;
  return (
    <div role="alert">
      <p className="strong">{t(words.left)}</p>
      <ul>
        {left.map(({ row, failure }) => (
          <li key={row.dossier}>
            {t(words.failedOne, {
              who: firstName(namesOf(row)) || row.reference,
              why: "title" in failure && failure.title ? failure.title : t(words.noAnswer),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}
