import { useState, type ReactNode } from "react";
import type { z } from "zod";
import { libraryContract } from "../../../src/library/index.ts";
import { Badge, Clause, EmptyState, Loaded, Page, Section, TextField, useRoute, useText } from "../../kit/index.ts";
import { lawTexts } from "./texts.ts";

type Instrument = z.output<(typeof libraryContract)["instruments"]["returns"]>["instruments"][number];
const kinds = ["policy", "treaty", "law", "demo", "standard", "decision"] as const;

/** The texts that the rules rest on, by kind, each with how it was read. */
export function Screen(): ReactNode {
  const t = useText();
  const query = useRoute(libraryContract.instruments, {});
  const [words, setWords] = useState<string>();
  const reference = words?.trim() ?? "";
  const isReference = /^[a-z0-9-]+:\S+$/.test(reference);
  return (
    <Page title={lawTexts.title} lead={t(lawTexts.lead)}>
      <div className="line">
        <TextField kind="search" isOwn label={lawTexts.find} value={words} onChange={setWords} />
        {isReference && <Clause reference={reference} />}
      </div>
      <Loaded query={query} rows={12}>
        {({ instruments }) => {
          const wanted = isReference ? (reference.split(":")[0] ?? "") : reference.toLowerCase();
          const found = instruments.filter((one) => `${one.id} ${one.title.en} ${one.title.ru}`.toLowerCase().includes(wanted));
          if (found.length === 0) return <EmptyState title={lawTexts.nothing} />;
          return kinds.map((kind) => {
            const within = found.filter((one) => one.kind === kind);
            return (
              within.length > 0 && (
                <Section key={kind} title={lawTexts[kind]}>
                  <ul className="list">
                    {within.map((one) => (
                      <OneInstrument key={one.id} instrument={one} />
                    ))}
                  </ul>
                </Section>
              )
            );
          });
        }}
      </Loaded>
    </Page>
  );
}

function OneInstrument({ instrument }: { readonly instrument: Instrument }): ReactNode {
  const t = useText();
  const words = { R: lawTexts.evidenceR, S: lawTexts.evidenceS, memory: lawTexts.evidenceMemory, invented: lawTexts.invented }[
    instrument.evidence
  ];
  return (
    <li>
      <div className="list-words">
        <span>{t(instrument.title)}</span>
        <span className="small soft">
          {t(words)} {instrument.note ? t(instrument.note) : ""}
        </span>
      </div>
      <div className="list-end line">
        {instrument.kind === "law" && instrument.evidence !== "R" && <Badge meaning="due">{t(lawTexts.notConfirmed)}</Badge>}
        <span className="small soft">{t(lawTexts.clauses, { n: instrument.clauses })}</span>
        <span className="reference small">{instrument.id}</span>
      </div>
    </li>
  );
}
