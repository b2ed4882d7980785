import { type Desk, routeSet, type RouteSet } from "../access/index.ts";
import { dayAt, ok, refuse } from "../kernel/index.ts";
import { fieldsOf, type SubjectState } from "../ledger/index.ts";
import { membersOf } from "../person/server.ts";
import { type Country, unitTitle } from "../process/index.ts";
import { factsOfFields } from "./answers.ts";
import { intakeContract, type NeedView } from "./contract.ts";
import type { PersonFacts } from "./needs/facts.ts";
import { findNeeds } from "./needs/find-needs.ts";
import { factTexts, needTexts } from "./needs/texts.ts";
import { listGroups } from "./store.ts";

const groupsMax = 60;

/** The post: groups of the unit, and what each person needs. */
export function intakeRoutes(desk: Desk, country: Country): RouteSet {
  return routeSet(intakeContract, {
    async groups({ query }, { actor }) {
      const groups = await desk.list(actor, (tx) => listGroups(tx, actor.units, query.before ?? desk.now(), groupsMax));
      return ok({ groups: groups.map((group) => ({ ...group, unitTitle: unitTitle(country, group.unit) })) });
    },
    async needs({ params }, { actor }) {
      const person = await desk.open(actor, params.dossier, "read", ({ subjects }) => subjects.find((one) => one.kind === "person"));
      if (!person) return refuse("access.not-available", "AC3");
      const others = await fellowTravellers(desk, actor, person);
      return ok({ person, needs: needViews(person, others, { country, today: dayAt(desk.now(), country.timeZone) }) });
    },
    routes: async () =>
      ok({
        units: country.units.map(({ code, title }) => ({ code, title })),
        routes: country.routes.map((route) => ({
          id: route.id,
          title: route.title,
          ...(route.procedure ? { procedure: route.procedure } : {}),
          source: route.acknowledge.source,
          evidence: route.acknowledge.evidence,
          units: route.units.map((code) => {
            const unit = country.units.find((one) => one.code === code);
            return { code, title: unitTitle(country, code), ...(unit?.phone ? { phone: unit.phone } : {}) };
          }),
        })),
      }),
  });
}

/** Needs that rest on who travels with whom. */
const byCompany: readonly string[] = [
  "unaccompaniedChild",
  "separatedChild",
  "keepApart",
  "womanAtRisk",
  "singleParent",
  "familyUnity",
  "familyTracing",
  "trafficking",
];

/** Those who arrived with the person; undefined where the reader may not see them, which is not the same as nobody (R6). */
async function fellowTravellers(desk: Desk, actor: Parameters<Desk["open"]>[0], person: SubjectState): Promise<PersonFacts[] | undefined> {
  const group = fieldsOf(person)["group"];
  if (typeof group !== "string") return [];
  const subject = await desk.open(actor, group, "read", ({ subjects }) => subjects.find((one) => one.kind === "group"));
  if (!subject) return undefined;
  const members = await desk.openMany(
    actor,
    membersOf(subject).filter((id) => id !== person.subject),
    "read",
  );
  return members.flatMap((one) =>
    one.subjects.filter((state) => state.kind === "person").map((state) => factsOfFields(state.subject, fieldsOf(state))),
  );
}

/** The findings on one person as screens show them. A need decided on keeps its decision beside the finding. */
export function needViews(
  person: SubjectState,
  others: readonly PersonFacts[] | undefined,
  at: { country: Country; today: Parameters<typeof findNeeds>[2] },
): NeedView[] {
  const fields = fieldsOf(person);
  const facts = factsOfFields(person.subject, fields);
  return findNeeds(facts, { members: [facts, ...(others ?? [])] }, at.today).map((found) => {
    // Whoever does not see the company judges nobody as alone.
    const finding =
      others === undefined && byCompany.includes(found.need)
        ? { ...found, holds: "undetermined" as const, because: [], apartFrom: undefined }
        : found;
    const decided = fields[`need/${finding.need}`] as NeedView["decided"];
    const route = at.country.routes.find((one) => one.id === finding.route);
    return {
      need: finding.need,
      title: needTexts[finding.need],
      holds: finding.holds,
      because: finding.because.map((one) => factTexts[one.fact]),
      rule: finding.rule,
      source: [...finding.source],
      route: finding.route,
      ...(route ? { routeTitle: route.title } : {}),
      ...(finding.ask ? { ask: { ...finding.ask } } : {}),
      ...(finding.within ? { within: finding.within } : {}),
      ...(finding.apartFrom ? { apartFrom: [...finding.apartFrom] } : {}),
      ...(finding.showBeside ? { showBeside: finding.showBeside } : {}),
      ...(decided ? { decided } : {}),
    };
  });
}
