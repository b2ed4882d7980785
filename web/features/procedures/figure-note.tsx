import type { ReactNode } from "react";
import type { z } from "zod";
import type { Figure } from "../../../src/process/index.ts";
import { figureText } from "../../../src/process/index.ts";
import type { OfficerText } from "../../../src/kernel/text.ts";
import { useText } from "../../kit/index.ts";
import { dueTexts } from "./due-texts.ts";
import { evidenceText } from "./evidence.ts";
import { LawRefs } from "./law-refs.tsx";

type FigureKind = z.infer<typeof Figure>;

const shortWords: Readonly<Record<FigureKind, OfficerText>> = {
  confirmed: dueTexts.confirmed,
  notConfirmed: dueTexts.notConfirmed,
  noFigure: dueTexts.noFigure,
  workingStandard: dueTexts.workingStandard,
};

/** Beside a time limit: whether anybody confirmed its figure, and the clause it rests on. */
export function FigureNote({
  figure,
  source,
  evidence,
  confirmedBy,
}: {
  readonly figure: FigureKind;
  readonly source: string;
  readonly evidence: string;
  readonly confirmedBy?: string | undefined;
}): ReactNode {
  const t = useText();
  return (
    <span className="figure-note small">
      <span className="figure-standing" data-figure={figure} title={t(figureText[figure])}>
        {t(shortWords[figure])}
      </span>{" "}
      <LawRefs refs={[source]} />{" "}
      <span className="soft">{confirmedBy ? t(dueTexts.confirmedBy, { who: confirmedBy }) : t(evidenceText(evidence))}</span>
    </span>
  );
}
