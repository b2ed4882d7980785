import { z } from "zod";
import { Day, ok, refuse, type Result } from "../kernel/index.ts";
import { findCase } from "../appointment/index.ts";
import { type Decision, defineCommand, type Wish } from "../ledger/index.ts";
import { type CaseWorld, decideCaseStep, isAdopted, isQuorate, stepsOfBody } from "../process/index.ts";
import { type AtItem, findItem, findOpenItem, findSittingOf, isForBody, itemWishes, type Asked } from "./before.ts";
import { readItem, standingOfSitting, tallyOfItem, votesThatCount } from "./records.ts";
import { type ItemEnd, Vote } from "./subject.ts";

/** No agenda is longer: a body looks at each case by itself. @source decision:0081 */
export const agendaMax = 60;

const Of = { sitting: z.uuid(), item: z.uuid(), case: z.uuid() };
const words = (least: number, most: number) => z.string().trim().min(least).max(most);
const loads = ({ sitting }: { readonly sitting: string }) => [sitting];
const common = { permits: "part", loads, places: (payload: { readonly case: string }) => ({ case: payload.case }) } as const;

const AddPayload = z.strictObject(Of);

/**
 * Puts a case that waits for the body on the agenda of a sitting, after those that are there. What was put off to it is settled by it.
 * @refuses access.not-available, sitting.over (SB2), sitting.not-waiting, sitting.lies-already, sitting.agenda-full (SB3)
 */
export const addToSitting = defineCommand<z.infer<typeof AddPayload>, CaseWorld>({
  kind: "sitting.add",
  payload: AddPayload,
  ...common,
  decide(request) {
    const { payload, command, states, at } = request;
    const meeting = findSittingOf(request, payload.sitting);
    if (!meeting.ok) return meeting;
    const { sitting, body } = meeting.value;
    const found = findCase(request, payload.case);
    if (!found || states.some((one) => one.subject === payload.item)) return refuse("access.not-available", "AC3");
    if (sitting.closedAt !== undefined) return refuse("sitting.over", "SB2");
    if (!isForBody(found, body)) return refuse("sitting.not-waiting", "SB3", { field: "payload.case" });
    const items = states
      .filter((one) => one.dossier === command.dossier)
      .flatMap((one) => readItem(one) ?? [])
      .filter((one) => one.case === payload.case);
    if (items.some((one) => one.standing === "waiting")) return refuse("sitting.lies-already", "SB3", { field: "payload.case" });
    const place = Object.keys(sitting.agenda).length + 1;
    if (place > agendaMax) return refuse("sitting.agenda-full", "SB3");
    const settled = items
      .filter((one) => one.standing === "adjourned" && one.settledAt === undefined)
      .map((one): Wish => ({
        dossier: command.dossier,
        subject: one.id,
        subjectKind: "sitting-item",
        compartment: found.procedure.compartment,
        follows: true,
        set: { itemSettledAt: at },
      }));
    const begun = itemWishes(
      request,
      { found },
      {
        itemSitting: payload.sitting,
        itemCase: payload.case,
        itemProcedure: found.procedure.id,
        itemReference: found.file.reference,
        itemUnit: sitting.unit,
        itemPlace: place,
        itemStanding: "waiting",
      },
    );
    return ok({ wishes: [...begun, ...settled] });
  },
});

const WithdrawPayload = z.strictObject({ ...Of, recusal: z.uuid(), why: words(3, 500) });

/**
 * A member keeps out of a case for a conflict of interest; a vote that they cast counts no more, and they are recused from the case.
 * @refuses access.not-available, sitting.item-over (SB7), sitting.keeps-out (SB6)
 */
export const keepOutOfCase = defineCommand<z.infer<typeof WithdrawPayload>, CaseWorld>({
  kind: "sitting.withdraw",
  payload: WithdrawPayload,
  ...common,
  decide(request) {
    const { payload, command, author, states, at } = request;
    const before = findItem(request);
    if (!before.ok) return before;
    const { item, found } = before.value;
    if (Object.hasOwn(item.apart, author.account)) return refuse("sitting.keeps-out", "SB6");
    if (states.some((one) => one.subject === payload.recusal)) return refuse("access.not-available", "AC3");
    const recusal: Wish = {
      dossier: command.dossier,
      subject: payload.recusal,
      subjectKind: "recusal",
      compartment: found.procedure.compartment,
      isNew: true,
      follows: true,
      set: {
        "appointment/recusedCase": item.case,
        "appointment/recused": author.account,
        "appointment/recusedName": author.name,
        "appointment/recusedWhy": payload.why,
      },
    };
    const apart = { name: author.name, why: payload.why, at };
    return ok({ wishes: [...itemWishes(request, before.value, { [`apart/${author.account}`]: apart }), recusal] });
  },
});

const ProposePayload = z.strictObject({ ...Of, step: z.string().max(40), answers: z.record(z.string().max(60), z.unknown()).default({}) });

/**
 * Puts a decision to the vote: the step and its answers, as they are recorded if it is carried. Another proposal begins the vote anew.
 * @refuses those of `findOpenItem`, sitting.step-not-bodys (SB7), those of the step but for what is not known yet
 */
export const proposeDecision = defineCommand<z.infer<typeof ProposePayload>, CaseWorld>({
  kind: "sitting.propose",
  payload: ProposePayload,
  ...common,
  decide(request) {
    const { payload, author, at } = request;
    const before = findOpenItem(request);
    if (!before.ok) return before;
    const { item, found } = before.value;
    if (!stepsOfBody(found.procedure, found.file.state).includes(payload.step))
      return refuse("sitting.step-not-bodys", "SB7", { field: "payload.step" });
    const tried = stepIn(request, before.value, payload);
    // What hangs on votes is not known before they are cast; it is asked again when the decision is recorded.
    if (!tried.ok && tried.refusal.code !== "gate.undetermined") return tried;
    const proposal = {
      number: (item.proposal?.number ?? 0) + 1,
      step: payload.step,
      answers: payload.answers,
      by: author.account,
      name: author.name,
      at,
    };
    return ok({ wishes: itemWishes(request, before.value, { itemProposal: proposal }) });
  },
});

const VotePayload = z.strictObject({ ...Of, on: z.int().min(1), vote: Vote, dissent: words(3, 4000).optional() });

/**
 * A member votes on the proposal that they saw, and may vote otherwise until it is decided; who is against says why. Where the procedure
 * has a step for votes, the vote is that step of the case too.
 * @refuses those of `findOpenItem`, sitting.nothing-proposed, sitting.proposal-changed, sitting.dissent-missing (SB5)
 */
export const voteInSitting = defineCommand<z.infer<typeof VotePayload>, CaseWorld>({
  kind: "sitting.vote",
  payload: VotePayload,
  ...common,
  decide(request) {
    const { payload, author, at } = request;
    const before = findOpenItem(request);
    if (!before.ok) return before;
    const { proposal } = before.value.item;
    const { panel } = before.value.found.procedure;
    if (!proposal) return refuse("sitting.nothing-proposed", "SB5");
    if (proposal.number !== payload.on) return refuse("sitting.proposal-changed", "SB5");
    if (payload.vote === "against" && payload.dissent === undefined)
      return refuse("sitting.dissent-missing", "SB5", { field: "payload.dissent" });
    const dissent = payload.vote === "against" ? payload.dissent : undefined;
    const said = { name: author.name, vote: payload.vote, on: payload.on, at, ...(dissent === undefined ? {} : { dissent }) };
    const inCase = panel
      ? stepIn(request, before.value, {
          step: panel.vote,
          answers: {
            [panel.question]: payload.vote,
            ...(panel.dissent === undefined || dissent === undefined ? {} : { [panel.dissent]: dissent }),
          },
        })
      : ok<Decision>({ wishes: [] });
    if (!inCase.ok) return inCase;
    return ok({ wishes: [...itemWishes(request, before.value, { [`vote/${author.account}`]: said }), ...inCase.value.wishes] });
  },
});

const DecidePayload = z.strictObject({ ...Of, on: z.int().min(1) });

/**
 * Records what the body decided: the step of the case, with the answers that were voted on, by the one write path. Without the quorum
 * or the majority nothing is written.
 * @refuses those of `findOpenItem`, sitting.nothing-proposed, sitting.proposal-changed (SB5), sitting.no-quorum, sitting.not-carried (SB4),
 *   and those of the step
 */
export const decideInSitting = defineCommand<z.infer<typeof DecidePayload>, CaseWorld>({
  kind: "sitting.decide",
  payload: DecidePayload,
  ...common,
  decide(request) {
    const { payload } = request;
    const before = findOpenItem(request);
    if (!before.ok) return before;
    const { item, sitting } = before.value;
    if (!item.proposal) return refuse("sitting.nothing-proposed", "SB5");
    if (item.proposal.number !== payload.on) return refuse("sitting.proposal-changed", "SB5");
    const carried = isCarriedIn(before.value, sitting.rule);
    if (!carried.ok) return carried;
    const taken = stepIn(request, before.value, item.proposal);
    if (!taken.ok) return taken;
    const ended = { itemStanding: "decided", itemEnd: endOf(request, before.value) };
    return ok({
      wishes: [...taken.value.wishes, ...itemWishes(request, before.value, ended)],
      ...(taken.value.says ? { says: taken.value.says } : {}),
    });
  },
});

/** By whom a case is ended in a sitting, and with whose votes. */
function endOf({ author, at }: Asked<unknown>, { item, shut }: AtItem): ItemEnd {
  return { at, by: author.account, name: author.name, counted: votesThatCount(item, shut).map(([account]) => account) };
}

/** Whether enough members voted, and enough of them for it (SB4). */
function isCarriedIn({ item, shut }: AtItem, rule: AtItem["sitting"]["rule"]): Result<true> {
  const tally = tallyOfItem(item, shut);
  if (!rule || isQuorate(tally, rule) !== "yes") return refuse("sitting.no-quorum", "SB4", { source: rule ? [rule.quorumSource] : [] });
  return isAdopted(tally, rule) === "yes" ? ok(true) : refuse("sitting.not-carried", "SB4", { source: [rule.majoritySource] });
}

const EndPayload = z.strictObject({ ...Of, why: words(3, 1000) });
const AdjournPayload = z.strictObject({ ...EndPayload.shape, until: Day });

/** Puts a case off to a next sitting, by a day; until then it stays due. @refuses access.not-available, sitting.item-over, sitting.day-over (SB8) */
export const adjournCase = defineCommand<z.infer<typeof AdjournPayload>, CaseWorld>({
  kind: "sitting.adjourn",
  payload: AdjournPayload,
  ...common,
  decide(request) {
    const { payload, today } = request;
    if (payload.until <= today) return refuse("sitting.day-over", "SB8", { field: "payload.until" });
    return endItem(request, { standing: "adjourned", until: payload.until });
  },
});

/** Takes a case off the agenda: it was put there by mistake, or needs no decision any more. @refuses as adjourning */
export const strikeCase = defineCommand<z.infer<typeof EndPayload>, CaseWorld>({
  kind: "sitting.strike",
  payload: EndPayload,
  ...common,
  decide: (request) => endItem(request, { standing: "struck" }),
});

function endItem(
  request: Asked<z.infer<typeof EndPayload>>,
  { standing, until }: { readonly standing: "adjourned" | "struck"; readonly until?: Day },
): Result<Decision> {
  const { payload, author } = request;
  const before = findItem(request);
  if (!before.ok) return before;
  const { sitting } = before.value;
  const isAbsent = standingOfSitting(sitting) === "open" && !sitting.present.some((one) => one.account === author.account);
  if (isAbsent) return refuse("sitting.not-present", "SB2");
  const end = { ...endOf(request, before.value), why: payload.why, ...(until === undefined ? {} : { until }) };
  return ok({ wishes: itemWishes(request, before.value, { itemStanding: standing, itemEnd: end }) });
}

/** A step of the case as the sitting takes it: what it is refused for outside of one does not stand in its way. */
function stepIn(
  request: Asked<unknown>,
  { item, found }: AtItem,
  { step, answers }: { readonly step: string; readonly answers: Readonly<Record<string, unknown>> },
): Result<Decision> {
  const payload = { case: item.case, step, answers, seen: found.file.state, handsOff: [] };
  return decideCaseStep({ ...request, payload, world: { ...request.world, besideSitting: () => ok([]) } });
}
