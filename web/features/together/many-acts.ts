import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { processContract } from "../../../src/process/index.ts";
import type { Wanted } from "../person/record.ts";
import { type Entry, type Outcome, sendInAll } from "./take.ts";
import { type Act, beginAct, commandIdOf, findAct, forgetAct, keepAct } from "./unfinished.ts";

type CommandIn = (entry: Entry) => Wanted;

/**
 * An act in many cases, from its first to its last, and on from where it was broken off (PR81). `onSettled` is for when every case has its
 * answer.
 */
export function useManyActs(what: string, onSettled?: () => void) {
  const client = useQueryClient();
  const [broken, setBroken] = useState<Act | undefined>(() => findAct(sessionStorage, what));
  const [id, setId] = useState(() => broken?.id ?? crypto.randomUUID());
  const [act, setAct] = useState<Act>();
  const [entries, setEntries] = useState<readonly Entry[]>([]);
  const [isTaking, setTaking] = useState(false);
  const [outcomes, setOutcomes] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const send = async (those: readonly Entry[], begun: Act, commandIn: CommandIn): Promise<void> => {
    setTaking(true);
    let now = begun;
    keepAct(sessionStorage, what, now);
    await sendInAll(those, commandIn, {
      newId: (wanted) => commandIdOf(begun.id, wanted),
      onOutcome: (subject, outcome) => {
        setOutcomes((before) => new Map(before).set(subject, outcome));
        // What a rule refused is not left to be done: only what got no answer is.
        if (outcome.kind !== "noAnswer") now = { ...now, recorded: [...new Set([...now.recorded, subject])] };
        keepAct(sessionStorage, what, now);
      },
    });
    setAct(now);
    if (now.recorded.length === now.cases.length) {
      forgetAct(sessionStorage, what);
      onSettled?.();
    }
    setTaking(false);
    for (const route of [processContract.inbox, processContract.casePage]) await client.invalidateQueries({ queryKey: [route.path] });
  };
  return {
    /** What the ids of the act follow from; the same where it goes on. */
    id,
    broken,
    entries,
    isTaking,
    outcomes,
    /** Begins the act in these cases, or goes on with the one that was broken off. */
    take: async (those: readonly Entry[], commandIn: CommandIn) => {
      const begun = beginAct(id, those);
      setEntries(those);
      await send(those, begun, commandIn);
    },
    /** Sends again what got no answer. */
    again: async (commandIn: CommandIn) => {
      const left = entries.filter(({ row }) => outcomes.get(row.subject)?.kind === "noAnswer");
      if (act) await send(left, act, commandIn);
    },
    forget: () => {
      forgetAct(sessionStorage, what);
      setBroken(undefined);
      // What comes next is another act: by the old ids it would get the old answers.
      setId(crypto.randomUUID());
    },
  };
}
