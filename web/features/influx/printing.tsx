import { useState, type ReactNode } from "react";
import { uuidv7 } from "uuidv7";
import { personThemself } from "../../../src/disclosure/index.ts";
import { commandContract } from "../../../src/access/index.ts";
import { batchMax, documentContract, type BatchPaper, writeBatch } from "../../../src/document/index.ts";
import { Button, callRoute, Failure, Link, useText, type ApiFailure } from "../../kit/index.ts";
import { bodyOf } from "../person/record.ts";
import { firstName } from "../person/words.tsx";
import { type LaneRow, namesOf } from "./view.ts";
import { laneWords as words } from "./texts.ts";

const prints = ["names", "birth", "sex", "nationalities"];

/** Puts the disclosure of one certificate to its bearer on record. */
async function disclose(row: LaneRow, paper: string): Promise<BatchPaper | ApiFailure> {
  const release = uuidv7();
  const answer = await callRoute(commandContract.record, {
    body: bodyOf(uuidv7() as never, {
      kind: "release.record",
      dossier: row.dossier,
      payload: { release, about: paper, channel: "paper", recipient: personThemself, fields: prints, law: "refugee-1951:27" },
    }),
  });
  return answer.kind === "recorded" || answer.kind === "conflict" ? { dossier: row.dossier, id: paper, release } : answer;
}

/** Prints the certificates of a group in files of up to a hundred: each disclosure is on record first (R1, R3). */
export function Printing({ rows }: { readonly rows: readonly LaneRow[] }): ReactNode {
  const t = useText();
  const [done, setDone] = useState<number>();
  const [failure, setFailure] = useState<ApiFailure>();
  const [files, setFiles] = useState<readonly (readonly BatchPaper[])[]>([]);
  const [notAsked, setNotAsked] = useState<readonly LaneRow[]>([]);
  const work = async (): Promise<void> => {
    const papers: BatchPaper[] = [];
    const refused: LaneRow[] = [];
    setFailure(undefined);
    for (const [place, row] of rows.entries()) {
      setDone(place);
      const taken = row.paper ? await disclose(row, row.paper.id) : undefined;
      if (taken === undefined) continue;
      if (!("kind" in taken)) papers.push(taken);
      // Only the rule knows who was not asked whom they fear: what they said of it is not the post's to read (R1).
      else if (taken.kind === "refused" && taken.rule === "R1") refused.push(row);
      else {
        setFailure(taken);
        break;
      }
    }
    setDone(undefined);
    setNotAsked(refused);
    setFiles(Array.from({ length: Math.ceil(papers.length / batchMax) }, (_, at) => papers.slice(at * batchMax, (at + 1) * batchMax)));
  };
  return (
    <>
      {rows.length > 0 && (
        <Button isRecording={done !== undefined} onPress={() => void work()}>
          {done === undefined ? t(words.print, { n: rows.length }) : t(words.printing, { done, all: rows.length })}
        </Button>
      )}
      {files.map((papers, at) => (
        <a
          key={papers[0]?.release}
          className="button"
          target="_blank"
          rel="noreferrer"
          href={`${documentContract.batchPdf.path}?papers=${writeBatch(papers)}`}
        >
          {t(words.openPdf, { from: at * batchMax + 1, to: at * batchMax + papers.length })}
        </a>
      ))}
      {notAsked.length > 0 && (
        <div role="alert">
          <p className="strong">{t(words.fearMissing, { n: notAsked.length })}</p>
          <p className="small">
            {notAsked.map((row) => (
              <Link key={row.dossier} to={`/persons/${row.dossier}`}>
                {firstName(namesOf(row)) || row.reference}{" "}
              </Link>
            ))}
          </p>
        </div>
      )}
      {failure && <Failure failure={failure} />}
    </>
  );
}
