import type { ReactNode } from "react";
import { accessContract, recordContract } from "../../../src/access/index.ts";
import { Button, Facts, Loaded, sayDone, Section, useFormat, useNow, useRoute, useText } from "../../kit/index.ts";
import { BarChart } from "../../kit/figures.ts";
import { localParts } from "../../kit/dates.ts";
import { countByDay, pageLines, readNote } from "./lines.ts";
import { ledgerTexts } from "./texts.ts";

const chartDays = 10;
const pollMs = 10_000;

/** What is sealed, what waits, and how anybody verifies it. */
export function Seals(): ReactNode {
  const t = useText();
  const { instant, number } = useFormat();
  const query = useRoute(recordContract.checkpoints, {}, { pollMs });
  return (
    <Section title={ledgerTexts.seals}>
      <Loaded query={query} rows={3}>
        {({ checkpoints, pending }) => {
          const [last, ...earlier] = checkpoints;
          if (!last) return <p className="soft">{t(ledgerTexts.noSeal)}</p>;
          const { root } = readNote(last.note);
          return (
            <div className="stack seals">
              <Facts
                items={[
                  { name: ledgerTexts.sealed, value: number(last.size) },
                  { name: ledgerTexts.pending, value: number(pending) },
                  { name: ledgerTexts.lastSeal, value: instant(last.at) },
                  { name: ledgerTexts.root, value: <span className="reference seal-root">{root}</span> },
                ]}
              />
              <div className="line">
                <Button onPress={() => void navigator.clipboard.writeText(last.note).then(() => sayDone(ledgerTexts.copied))}>
                  {t(ledgerTexts.copyNote)}
                </Button>
              </div>
              <details>
                <summary>{t(ledgerTexts.verify)}</summary>
                <div className="stack" data-gap="small">
                  <p>{t(ledgerTexts.verifyWords)}</p>
                  <p>
                    <code className="reference seal-command">npx panah audit verify</code>
                  </p>
                  <p className="soft">{t(ledgerTexts.verifyThen)}</p>
                </div>
              </details>
              {earlier.length > 0 && (
                <details>
                  <summary>{t(ledgerTexts.earlier)}</summary>
                  <ul className="small">
                    {earlier.slice(0, 20).map((one) => (
                      <li key={one.size} className="line" data-apart>
                        <span>{instant(one.at)}</span>
                        <span className="soft">{number(one.size)}</span>
                      </li>
                    ))}
                  </ul>
                </details>
              )}
            </div>
          );
        }}
      </Loaded>
    </Section>
  );
}

/** Refusals by day, so that a burst of tries shows. */
export function Refusals(): ReactNode {
  const t = useText();
  const { day, number } = useFormat();
  const now = useNow();
  const zone = useRoute(accessContract.session, {}).data?.session?.country.timeZone ?? "UTC";
  const query = useRoute(recordContract.ledger, { query: { outcome: "refused" } });
  const instants = query.data?.lines.map((line) => line.at) ?? [];
  const dayOf = (instant: string): string => localParts(instant, zone).day;
  const isPart = instants.length >= pageLines;
  const first = isPart ? dayOf(instants.at(-1) ?? "") : "";
  // The day on which the page ends may have more refusals than came with it.
  const days = countByDay(instants, dayOf(new Date(now).toISOString()), chartDays, dayOf).filter((one) => one.day > first);
  return (
    <Loaded query={query} rows={3}>
      {() =>
        instants.length === 0 ? (
          <Section title={ledgerTexts.refusals}>
            <p className="soft">{t(ledgerTexts.noRefusals)}</p>
          </Section>
        ) : (
          <BarChart
            title={ledgerTexts.refusals}
            note={isPart ? t(ledgerTexts.refusalsPart, { n: number(pageLines) }) : t(ledgerTexts.refusalsNote)}
            bars={days.map((one) => ({ name: day(one.day, "short"), value: one.count }))}
          />
        )
      }
    </Loaded>
  );
}
