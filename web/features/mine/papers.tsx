import { useState, type ReactNode } from "react";
import { personThemself } from "../../../src/disclosure/index.ts";
import { documentContract, type DocumentView, paperTitle } from "../../../src/document/index.ts";
import type { PersonText } from "../../../src/kernel/text.ts";
import { isWrittenPaper } from "../../../src/process/index.ts";
import { type ApiFailure, Badge, Button, Failure, Loaded, Notice, Section, useFormat, useRoute, useText } from "../../kit/index.ts";
import { useNewIds, useRecord } from "../person/record.ts";
import { ownWords } from "./own-words.ts";
import { mineTexts } from "./texts.ts";

/** Papers and letters: what each is, until when it holds, and the paper itself. */
export function Papers({ dossier }: { readonly dossier: string }): ReactNode {
  const t = useText();
  const query = useRoute(documentContract.personDocuments, { params: { dossier } });
  return (
    <Loaded query={query} rows={2}>
      {({ documents }) => {
        const letters = documents.filter((one) => isWrittenPaper(one.kind));
        const papers = documents.filter((one) => !isWrittenPaper(one.kind));
        return (
          <>
            <Section title={mineTexts.papers}>
              {papers.length === 0 ? (
                <p>{t(mineTexts.noPapers)}</p>
              ) : (
                <ul className="list">
                  {papers.map((one) => (
                    <Paper key={one.id} paper={one} />
                  ))}
                </ul>
              )}
            </Section>
            {letters.length > 0 && (
              <Section title={mineTexts.letters}>
                <ul className="list">
                  {letters.map((one) => (
                    <Paper key={one.id} paper={one} />
                  ))}
                </ul>
              </Section>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

function Paper({ paper }: { readonly paper: DocumentView }): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const [isRefused, setRefused] = useState(false);
  const release = useRecord({ refreshes: [] });
  const newId = useNewIds();
  const [opened, setOpened] = useState(0);
  const open = async (): Promise<void> => {
    setRefused(false);
    // One's own paper leaves by the same gate as any other, and stands on one's own page, each time that it is opened.
    const id = newId(`${opened}`);
    const recorded = await release.record({
      kind: "release.record",
      dossier: paper.dossier,
      payload: {
        release: id,
        about: paper.id,
        channel: "paper",
        recipient: personThemself,
        fields: [...paper.prints],
        law: "rap-2012:RAP-I-03",
      },
    });
    if (recorded.kind !== "recorded") return setRefused(true);
    setOpened(opened + 1);
    const answer = await fetch(`/api/documents/${paper.dossier}/${paper.id}/pdf?release=${id}`).catch(() => undefined);
    if (!answer?.ok) return setRefused(true);
    const address = URL.createObjectURL(await answer.blob());
    const link = document.createElement("a");
    link.href = address;
    link.target = "_blank";
    link.click();
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
  };
  const meaning = paper.standing === "inForce" ? "safe" : paper.standing === "expired" ? "due" : "overdue";
  return (
    <li>
      <div className="list-words">
        <span className="strong">{t({ ...(paper.title as PersonText), ...paperTitle(paper.kind), ...ownWords[paper.kind] })}</span>
        <span className="reference">{paper.reference || paper.number}</span>
        <span className="line">
          <Badge meaning={meaning}>{t(mineTexts[paper.standing])}</Badge>
          {paper.standing === "inForce" && paper.validTo && <span>{t(mineTexts.validTo, { date: day(paper.validTo, "long") })}</span>}
        </span>
        {isRefused && <NotPrinted failure={release.failure} />}
      </div>
      {paper.standing === "inForce" && <Button onPress={() => void open()}>{t(mineTexts.open)}</Button>}
    </li>
  );
}

/** That a paper is given at the office; where nobody answered at all, that, and not that somebody has to go there. */
export function NotPrinted({ failure }: { readonly failure: ApiFailure | undefined }): ReactNode {
  return failure?.kind === "fault" ? <Failure failure={failure} /> : <Notice title={mineTexts.notPrinted} />;
}
