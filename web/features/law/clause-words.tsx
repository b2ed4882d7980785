import type { ReactNode } from "react";
import { libraryContract } from "../../../src/library/index.ts";
import { Badge, Facts, Failure, Skeleton, useFormat, useRoute, useText, type Wording } from "../../kit/index.ts";
import { lawTexts } from "./texts.ts";

const evidenceText = {
  R: lawTexts.evidenceR,
  S: lawTexts.evidenceS,
  memory: lawTexts.evidenceMemory,
  invented: lawTexts.invented,
} as const;

/** What a clause says, in our own words, and how far it may be relied on. */
export function ClauseWords({ reference }: { readonly reference: string }): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const query = useRoute(libraryContract.clause, { params: { ref: reference } });
  if (query.isError)
    return query.error.failure.kind === "fault" ? (
      <Failure failure={query.error.failure} onAgain={() => void query.refetch()} />
    ) : (
      <div className="stack" data-gap="small">
        <p className="reference">{reference}</p>
        <p>{t(lawTexts.none)}</p>
      </div>
    );
  if (!query.data) return <Skeleton rows={4} />;
  const said = (date: string): string => (/^\d{4}-\d{2}-\d{2}$/.test(date) ? day(date) : date);
  const { subject, text, evidence, isConfirmed, isInvented, instrument, validFrom, validTo } = query.data;
  const dates: { name: Wording; value: ReactNode }[] = [
    ...(instrument.adoptedOn ? [{ name: lawTexts.adopted, value: said(instrument.adoptedOn) }] : []),
    ...(validFrom ? [{ name: lawTexts.validFrom, value: said(validFrom) }] : []),
    ...(validTo ? [{ name: lawTexts.validTo, value: said(validTo) }] : []),
  ];
  return (
    <div className="stack">
      <div>
        <p className="small soft">{t(instrument.title)}</p>
        <p className="reference small soft">{reference}</p>
      </div>
      <p className="strong">{t(subject)}</p>
      <p>{t(text)}</p>
      {isInvented ? (
        <p>
          <Badge meaning="due">{t(lawTexts.inventedBadge)}</Badge>
        </p>
      ) : (
        !isConfirmed && (
          <div>
            <Badge meaning="due">{t(lawTexts.notConfirmed)}</Badge>
            {instrument.kind === "law" && <p className="small soft">{t(lawTexts.notConfirmedWords)}</p>}
          </div>
        )
      )}
      <p className="small soft">
        {t(evidenceText[evidence])} {t(lawTexts.ownWords)}
      </p>
      {instrument.note && <p className="small soft">{t(instrument.note)}</p>}
      {dates.length > 0 && <Facts items={dates} />}
    </div>
  );
}
