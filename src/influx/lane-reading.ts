import type { Actor } from "../access/index.ts";
import { factsOfFields, findNeeds, needTexts, type PersonFacts } from "../intake/index.ts";
import { type Day, dayAt, type Instant, type OfficerText } from "../kernel/index.ts";
import { fieldsOf, type SubjectState } from "../ledger/index.ts";
import { belongsTo, casePart, findProcedure, readCase, startOfDay } from "../process/index.ts";
import { listGroupDecisions } from "../process/server.ts";
import type { LaneRow } from "./contract.ts";
import { laneNeeds, laneOrder } from "./lane.ts";
import type { GroupRecord } from "./records.ts";
import type { InfluxParts } from "./parts.ts";
import { listLane } from "./store.ts";

/** What one look at a lane opens; whoever comes after is shown when these are let in. */
const personsMax = 240;
const procedureId = "group-protection";

/** Who is looked at under a decision: since the beginning of its first day by the State's own clock. */
export function laneOf({ arrivedFrom }: Pick<GroupRecord, "arrivedFrom">, posts: readonly string[], timeZone: string) {
  return { posts, since: startOfDay(arrivedFrom as Day, timeZone), procedure: procedureId, first: "presented" };
}

type Opened = { readonly dossier: string; readonly subjects: readonly SubjectState[] };

/** Who came to the reader's posts within the days of a decision, those with needs first; undefined where there is no such decision. */
export async function readLane(
  { desk, country, procedures }: InfluxParts,
  actor: Actor,
  id: string,
): Promise<{ decision: GroupRecord; rows: LaneRow[]; isWhole: boolean } | undefined> {
  const { decision, arrived } = await desk.list(actor, async (tx) => {
    const found = ((await listGroupDecisions(tx)) as GroupRecord[]).find((one) => one.id === id);
    return { decision: found, arrived: found ? await listLane(tx, laneOf(found, actor.units, country.timeZone), personsMax + 1) : [] };
  });
  if (!decision) return undefined;
  const opened = await desk.openMany(actor, arrived.slice(0, personsMax), "read");
  const about = { decision, today: dayAt(desk.now(), country.timeZone), timeZone: country.timeZone, everybody: factsByGroup(opened) };
  const titleOf = (version: string, state: string) => findProcedure(procedures, procedureId, version)?.states[state]?.title;
  const rows = opened.flatMap((one) => rowOf(one, about, titleOf) ?? []);
  return { decision, rows: laneOrder(rows), isWhole: arrived.length <= personsMax };
}

function personOf({ subjects }: Opened): SubjectState | undefined {
  return subjects.find((one) => one.kind === "person");
}

function factsByGroup(opened: readonly Opened[]): ReadonlyMap<string, readonly PersonFacts[]> {
  const groups = new Map<string, PersonFacts[]>();
  for (const one of opened) {
    const person = personOf(one);
    if (!person) continue;
    const fields = fieldsOf(person);
    const key = typeof fields["group"] === "string" ? fields["group"] : person.subject;
    groups.set(key, [...(groups.get(key) ?? []), factsOfFields(person.subject, fields)]);
  }
  return groups;
}

type About = {
  readonly decision: GroupRecord;
  readonly today: ReturnType<typeof dayAt>;
  readonly timeZone: string;
  readonly everybody: ReadonlyMap<string, readonly PersonFacts[]>;
};

function rowOf(
  opened: Opened,
  { decision, today, timeZone, everybody }: About,
  titleOf: (version: string, state: string) => OfficerText | undefined,
): LaneRow | undefined {
  const person = personOf(opened);
  if (!person) return undefined;
  const fields = fieldsOf(person);
  const group = typeof fields["group"] === "string" ? fields["group"] : undefined;
  const facts = factsOfFields(person.subject, fields);
  const found = findNeeds(facts, { members: everybody.get(group ?? person.subject) ?? [facts] }, today);
  const inLane = found.filter((one) => (laneNeeds as readonly string[]).includes(one.need));
  const arrivedAt = String(fields["arrivedAt"] ?? "");
  return {
    dossier: opened.dossier,
    reference: String(fields["reference"] ?? ""),
    names: Array.isArray(fields["names"]) ? fields["names"] : [],
    arrivedAt,
    unit: String(fields["post"] ?? ""),
    needs: inLane.filter((one) => one.holds === "yes").map((one) => ({ need: one.need, title: needTexts[one.need] })),
    open: inLane.filter((one) => one.holds === "undetermined").length,
    belongs: belongsTo(decision, { ...fields, ...(arrivedAt ? { arrivedOn: dayAt(arrivedAt as Instant, timeZone) } : {}) }),
    ...(group === undefined ? {} : { group }),
    ...caseOf(opened, decision, titleOf),
    ...paperOf(opened),
  };
}

/** The person's own case under the decision, as far as it goes. */
function caseOf(
  { subjects }: Opened,
  decision: GroupRecord,
  titleOf: (version: string, state: string) => OfficerText | undefined,
): Pick<LaneRow, "case"> {
  for (const one of subjects.filter((state) => state.kind === "case")) {
    const part = casePart(one);
    const file = part && readCase(part);
    if (file?.procedure !== procedureId || file.openedAt < decision.since) continue;
    const title = titleOf(file.version, file.state) ?? { en: file.state, ru: file.state };
    return { case: { id: one.subject, state: file.state, title } };
  }
  return {};
}

function paperOf({ subjects }: Opened): Pick<LaneRow, "paper"> {
  const paper = subjects.find((one) => {
    const fields = fieldsOf(one);
    return one.kind === "document" && fields["documentKind"] === "group-certificate" && fields["documentState"] === "issued";
  });
  return paper ? { paper: { id: paper.subject, number: String(fieldsOf(paper)["documentNumber"] ?? "") } } : {};
}
