import { dayAt, type Instant, type OfficerText } from "../kernel/index.ts";
import {
  type Country,
  findProcedure,
  isAdopted,
  type Procedure,
  type Question,
  ruleOfBody,
  stepsOfBody,
  unitTitle,
  type DecidingBody,
} from "../process/index.ts";
import type { AgendaItem, SittingHead, SittingPage } from "./contract.ts";
import { type ItemFile, type ShutOut, type SittingFile, standingOfSitting, tallyOfItem, votesThatCount } from "./records.ts";
import type { RuleKept } from "./subject.ts";

type Known = { readonly country: Country; readonly procedures: readonly Procedure[] };

/** A case before a sitting with what was read beside it. */
export type ItemRead = {
  readonly item: ItemFile;
  readonly state: string;
  readonly version: string;
  readonly dueAt: string | undefined;
  readonly shut: ShutOut;
};

const yesNo: Readonly<Record<string, OfficerText>> = {
  yes: { en: "yes", ru: "да" },
  no: { en: "no", ru: "нет" },
  unsure: { en: "not sure", ru: "не уверены" },
};

function valueWords(value: unknown, question: Question | undefined): OfficerText {
  if (Array.isArray(value)) {
    const all = value.map((one: unknown) => valueWords(one, question));
    return { en: all.map((one) => one.en).join("; "), ru: all.map((one) => one.ru).join("; ") };
  }
  const plain = String(value);
  return question?.options?.[plain] ?? (question?.kind === "answer" ? yesNo[plain] : undefined) ?? { en: plain, ru: plain };
}

const kindOf = (question: Question | undefined) => (question?.kind === "choice" || question?.kind === "day" ? question.kind : "words");

function proposalView({ proposal }: ItemFile, { steps, forms }: Procedure): AgendaItem["proposal"] {
  if (!proposal) return undefined;
  const { number, step, name, answers } = proposal;
  const questions = forms[steps[step]?.form ?? ""]?.questions ?? [];
  return {
    number,
    step,
    name,
    title: steps[step]?.title ?? { en: step, ru: step },
    answers: Object.entries(answers).map(([id, value]) => {
      const question = questions.find((one) => one.id === id);
      return { label: question?.label ?? { en: id, ru: id }, value: valueWords(value, question), kind: kindOf(question) };
    }),
  };
}

/** A case of the agenda in words; undefined where this program no longer has its definition. */
export function itemView(
  { item, state, version, dueAt, shut }: ItemRead,
  { procedures, account, number, rule }: Known & { readonly account: string; readonly number: number; readonly rule: RuleKept },
): AgendaItem | undefined {
  const procedure = findProcedure(procedures, item.procedure, version);
  if (!procedure) return undefined;
  const tally = tallyOfItem(item, shut);
  const proposal = proposalView(item, procedure);
  const shutTo = shut.get(account);
  return {
    dossier: item.dossier,
    id: item.id,
    case: item.case,
    number,
    reference: item.reference,
    procedureTitle: procedure.title,
    stateTitle: procedure.states[state]?.title ?? { en: state, ru: state },
    standing: item.standing,
    steps: stepsOfBody(procedure, state).map((code) => ({ code, title: procedure.steps[code]?.title ?? { en: code, ru: code } })),
    votes: votesThatCount(item, shut).map(([by, { name, vote, dissent }]) => ({
      name,
      isMine: by === account,
      vote,
      ...(dissent === undefined ? {} : { dissent }),
    })),
    tally,
    isCarried: item.proposal ? isAdopted(tally, rule) : "undetermined",
    apart: Object.entries(item.apart).map(([by, { name, why }]) => ({ name, why, isMine: by === account })),
    ...(dueAt === undefined ? {} : { dueAt }),
    ...(proposal ? { proposal } : {}),
    ...(shutTo === undefined ? {} : { shutTo }),
    ...(item.end
      ? {
          end: {
            at: item.end.at,
            name: item.end.name,
            ...(item.end.why === undefined ? {} : { why: item.end.why }),
            ...(item.end.until === undefined ? {} : { until: item.end.until }),
          },
        }
      : {}),
  };
}

/** A sitting as lists show it. */
export function headView(
  row: Pick<SittingHead, "id" | "reference" | "standing" | "startsAt" | "endsAt"> & { readonly place: string | null | undefined },
  standings: readonly string[],
): SittingHead {
  const { id, reference, standing, startsAt, endsAt, place } = row;
  return {
    id,
    reference,
    standing,
    startsAt,
    endsAt,
    cases: standings.length,
    waiting: standings.filter((one) => one === "waiting").length,
    ...(place ? { place } : {}),
  };
}

/** The page of a sitting; until it is opened its rule is that of the law as it stands. */
export function pageView(
  sitting: SittingFile,
  items: readonly ItemRead[],
  about: Known & {
    readonly account: string;
    readonly body: DecidingBody;
    readonly members: readonly { readonly id: string; readonly name: string }[];
    readonly now: Instant;
  },
): SittingPage {
  const { country, account, body, members, now } = about;
  const rule: RuleKept = sitting.rule ?? ruleOfBody(body);
  const shown = items.flatMap((one, at) => itemView(one, { ...about, number: at + 1, rule }) ?? []);
  const isPresent = (id: string): boolean => sitting.present.some((one) => one.account === id);
  return {
    sitting: headView(
      { ...sitting, standing: standingOfSitting(sitting) },
      shown.map((one) => one.standing),
    ),
    unitTitle: unitTitle(country, sitting.unit),
    rule,
    present: sitting.present.map((one) => ({
      name: one.name,
      isMine: one.account === account,
      leads: one.account === sitting.ledBy?.account,
    })),
    absent: members.filter(({ id }) => !isPresent(id)).map(({ name }) => name),
    isPresent: isPresent(account),
    items: shown,
    today: dayAt(now, country.timeZone),
    ...(sitting.ledBy ? { ledBy: sitting.ledBy.name } : {}),
    ...(sitting.openedAt === undefined ? {} : { openedAt: sitting.openedAt }),
    ...(sitting.closedAt === undefined ? {} : { closedAt: sitting.closedAt }),
  };
}
