import type { Day } from "../../kernel/index.ts";
import { isChild } from "./age.ts";
import {
  type AskedBy,
  defaultNeedPolicy,
  type GroupFacts,
  type NeedFinding,
  type NeedPolicy,
  type PersonFacts,
  type View,
} from "./facts.ts";
import type { Finding } from "./finding.ts";
import { type NeedRule, needRules } from "./rules.ts";
import { questionTexts } from "./texts.ts";

const order = { yes: 0, undetermined: 1, no: 2 } as const;

/**
 * The first look at what a person needs, from what was said and seen: every need, those that hold first, then those
 * still open with the question to ask, then those that do not hold. Nothing is read out of free text: a machine that
 * guesses at fear or force in three alphabets is wrong in silence, so the words are shown to the officer instead.
 * @param group everybody who arrived together; the person may stand in it or not
 * @param today in the State's own time
 * @source rap-2012:RAP-I-02, rap-2012:RAP-I-FN3
 */
export function findNeeds(
  person: PersonFacts,
  group: GroupFacts,
  today: Day,
  policy: NeedPolicy = defaultNeedPolicy,
): readonly NeedFinding[] {
  const others = group.members.filter((member) => member.id !== person.id);
  const view: View = { person, others, today, policy };
  const findings = needRules.map((rule) => completeFinding(rule, rule.find(view), view));
  return findings.toSorted((a, b) => order[a.holds] - order[b.holds]);
}

function completeFinding(rule: NeedRule, finding: Finding, view: View): NeedFinding {
  const { need, rule: number, source, unhcr, within } = rule;
  const { ask, apartFrom, because } = finding;
  const by = ask && rule.askedBy && askedBy(rule.askedBy, view);
  const showsWords = rule.showsOwnWords && finding.holds === "undetermined" && view.person.reasonOwnWords;
  return {
    need,
    holds: finding.holds,
    because: because.map((fact) => ({ fact })),
    ...(ask && { ask: { question: ask, text: questionTexts[ask], ...(by && { by }) } }),
    rule: number,
    source,
    route: finding.route ?? rule.route,
    ...(unhcr && { unhcr }),
    ...(within && { within }),
    ...(apartFrom && { apartFrom }),
    ...(showsWords && { showBeside: "reasonOwnWords" as const }),
  };
}

/** A child's sensitive questions wait for trained staff; a woman's are offered to be put by a woman. */
function askedBy(by: AskedBy, view: View): AskedBy | undefined {
  if (isChild(view) === "yes") return "trainedChildStaff";
  return by === "woman" ? by : undefined;
}
