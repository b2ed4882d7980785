import { expect, test } from "vitest";
import type { SubjectState } from "../ledger/index.ts";
import type { Procedure } from "../process/index.ts";
import { wordsOfCase } from "./copy-words.ts";

const said = (en: string) => ({ en, ru: en });
const on = (en: string) => ({ id: "on", kind: "day", label: said(en) });
const procedure = {
  id: "stay",
  version: "1",
  title: said("Stay"),
  states: { begun: { title: said("Begun") } },
  steps: {
    hear: { title: said("Hear"), form: "hearing" },
    end: { title: said("End"), form: "ending" },
    look: { title: said("Look") },
  },
  forms: {
    hearing: { id: "hearing", questions: [on("Day of the hearing")] },
    ending: { id: "ending", questions: [on("Day of the end")] },
  },
} as unknown as Procedure;
const field = (value: unknown) => ({ value, at: "2026-11-24T05:00:00.000Z" });
const caseWith = (more: Readonly<Record<string, unknown>>) =>
  ({
    kind: "case",
    parts: {
      asylum: {
        fields: Object.fromEntries(
          Object.entries({ procedure: "stay", procedureVersion: "1", ...more }).map(([name, value]) => [name, field(value)]),
        ),
      },
    },
  }) as unknown as SubjectState;
const taken = (answers?: object) => [{ at: "2026-11-24T05:00:00.000Z", by: "somebody", answers }];

test("[PE30] a step in the past is told by the questions of its own form, where another asks by the same id", () => {
  const words = wordsOfCase([procedure], caseWith({ "past/end": taken({ on: "2026-11-24" }) }));
  expect(words?.formOf).toEqual({ end: "ending" });
  expect(words?.questions).toEqual({ "ending/on": { label: said("Day of the end") } });
});

test("[PE30] an answer that stands is told by the form it stands in; a step without a form brings none", () => {
  const words = wordsOfCase([procedure], caseWith({ "answer/hearing/on": "2026-11-24", "past/look": taken() }));
  expect(words?.formOf).toEqual({});
  expect(Object.keys(words?.questions ?? {})).toEqual(["hearing/on"]);
});
