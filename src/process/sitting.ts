import { type CaseFile, takenOf } from "./case.ts";
import type { SittingView } from "./contract-case.ts";
import type { Procedure } from "./definition.ts";
import type { GateFacts } from "./gate.ts";
import { isCarried, tallyOf, votesOf } from "./panel.ts";

/** How the panel voted since the case was last laid before it: the count, each vote, and why a member was against (PR23). */
export function sittingOf(
  file: Pick<CaseFile, "past">,
  { panel, steps, forms }: Procedure,
  entries: readonly { readonly by: string; readonly byName: string | null }[],
): { readonly sitting?: SittingView } {
  if (panel === undefined || (file.past[panel.laidBefore] ?? []).length === 0) return {};
  const taken = takenOf(file);
  const names = new Map(entries.map((one) => [one.by, one.byName]));
  const question = forms[steps[panel.vote]?.form ?? ""]?.questions.find((one) => one.id === panel.question);
  const votes = votesOf(taken, panel).map(({ by, answers }) => {
    const given = String(answers[panel.question]);
    const dissent = panel.dissent === undefined ? undefined : answers[panel.dissent];
    const name = names.get(by);
    return {
      ...(name ? { byName: name } : {}),
      vote: question?.options?.[given] ?? { en: given, ru: given },
      ...(typeof dissent === "string" ? { dissent } : {}),
    };
  });
  const facts: Pick<GateFacts, "taken"> = { taken };
  return { sitting: { ...tallyOf(facts, panel), quorumMin: panel.quorumMin, isCarried: isCarried(facts, panel), votes } };
}
