import type { ReactNode } from "react";
import { paperTitle } from "../../../src/document/index.ts";
import type { CasePage, ProcedurePage, StepView } from "../../../src/process/index.ts";
import { useText, type Words } from "../../kit/index.ts";
import { effectOf } from "./effect.ts";
import { caseTexts } from "./texts.ts";

/** What a step does, as sentences: shown before it is taken, and again when it reaches far. */
export function useEffectWords(page: CasePage, procedure: ProcedurePage | undefined): (step: StepView) => readonly string[] {
  const t = useText();
  return (step) => wordsOf(step, page, procedure, t);
}

function wordsOf(step: StepView, page: CasePage, procedure: ProcedurePage | undefined, t: Words): readonly string[] {
  const effect = effectOf(step, page.graph);
  const state = (id: string): string => {
    const title = page.graph.states.find((one) => one.id === id)?.title;
    return title ? t(title) : id;
  };
  const clock = (id: string): string => {
    const title = page.clocks.find((one) => one.id === id)?.title ?? procedure?.clocks.find((one) => one.id === id)?.title;
    return title ? t(title) : id;
  };
  const part = (id: string): string => {
    const title = page.graph.parts[id];
    const units = procedure?.parts[id]?.units.map((unit) => t(unit)).join(", ");
    return `${title ? t(title) : id}${units ? ` (${units})` : ""}`;
  };
  const ended = effect.stops.filter((id) => page.clocks.some((one) => one.id === id && one.stoppedAt === undefined));
  const starts = effect.starts.filter((id) => procedure === undefined || procedure.clocks.some((one) => one.id === id));
  return [
    effect.to === undefined
      ? t(caseTexts.effectStays, { from: state(page.graph.here) })
      : t(caseTexts.effectTo, { from: state(page.graph.here), to: state(effect.to) }),
    ...(effect.isFinal ? [t(caseTexts.effectFinal)] : []),
    ...(effect.endsProtection ? [t(caseTexts.effectProtection)] : []),
    ...(ended.length > 0 ? [t(caseTexts.effectStops, { names: ended.map(clock).join(", ") })] : []),
    ...(starts.length > 0 ? [t(caseTexts.effectStarts, { names: starts.map(clock).join(", ") })] : []),
    ...(effect.movesTo === undefined ? [] : [t(caseTexts.effectMoves, { part: part(effect.movesTo) })]),
    ...(effect.issues.length > 0 ? [t(caseTexts.effectIssues, { names: effect.issues.map((kind) => paperName(kind, t)).join(", ") })] : []),
  ];
}

const papers: Readonly<Record<string, { readonly en: string; readonly ru: string }>> = {
  "asylum-seeker-certificate": { en: "certificate of an asylum-seeker", ru: "свидетельство лица, ищущего убежище" },
  "group-certificate": { en: "certificate of protection with a group", ru: "свидетельство о защите в составе группы" },
  "decision-letter": { en: "decision letter", ru: "письмо с решением" },
  "refugee-certificate": { en: "refugee card", ru: "удостоверение беженца" },
  "complementary-certificate": { en: "card of complementary protection", ru: "удостоверение о дополнительной защите" },
  "stateless-card": { en: "card of a stateless person", ru: "удостоверение лица без гражданства" },
  "travel-document-1951": { en: "travel document of the 1951 Convention", ru: "проездной документ по Конвенции 1951 года" },
  "travel-document-1954": { en: "travel document of the 1954 Convention", ru: "проездной документ по Конвенции 1954 года" },
  "residence-permit": { en: "residence permit", ru: "вид на жительство" },
  "work-permit": { en: "work permit", ru: "разрешение на работу" },
  confirmation: { en: "confirmation", ru: "подтверждение" },
  agreement: { en: "written agreement", ru: "письменная договорённость" },
  "appeal-decision": { en: "decision on the appeal", ru: "решение по жалобе" },
  "proof-of-registration": { en: "proof of registration", ru: "справка о регистрации" },
  "referral-slip": { en: "referral slip", ru: "направление" },
  "information-receipt": { en: "receipt of information", ru: "расписка об информировании" },
};

/** The name of a kind of paper within a sentence, else as it stands on the paper; a kind without either is shown by its own name. */
export function paperName(kind: string, t: Words): string {
  const text = papers[kind] ?? paperTitle(kind);
  return text ? t(text) : kind.replaceAll("-", " ");
}

/** The sentences in one paragraph. */
export function EffectWords({ sentences }: { readonly sentences: readonly string[] }): ReactNode {
  const t = useText();
  return (
    <p className="effect">
      <span className="soft">{t(caseTexts.effect)}: </span>
      {sentences.join(" ")}
    </p>
  );
}
