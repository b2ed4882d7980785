import { createHash } from "node:crypto";
import { findNeeds, type PersonFacts } from "../../intake/index.ts";
import { dayAt, type Instant } from "../../kernel/index.ts";
import type { Country } from "../../process/index.ts";
import { type DemoCase, demoCases } from "./cases.ts";
import { appointmentDeeds } from "./appointments.ts";
import type { Cast } from "./cast.ts";
import { claimSteps, demoClaims } from "./claims.ts";
import type { Deed } from "./deed.ts";
import { demoId, personId } from "./ids.ts";
import { demoGroups, type DemoGroup, type DemoPerson } from "./people.ts";

const hourMs = 3_600_000;
/** Groups that came later than this have not been looked at: there is something to do on the first screen. */
const freshHours = 4;

/**
 * All that happened after the arrivals until now, in its order: information, needs, referrals in each state, and claims; of cases
 * only those in procedures that the State runs, and only what somebody of the cast does.
 */
export function listDeeds(country: Country, cast: Cast, now: number): Deed[] {
  const deeds = demoGroups.flatMap((group, place) =>
    group.people.flatMap((person, index) => deedsOf({ country, cast, now, group, place, person, index })),
  );
  const logins = new Set([...cast.accounts, ...cast.persons].map((one) => one.login));
  const runs = (procedure: string): boolean => country.procedures[procedure] !== undefined;
  const claims = runs("asylum") ? claimDeeds(country, cast, now) : [];
  const meetings = country.isDemo ? appointmentDeeds(now) : [];
  return [
    ...deeds,
    ...claims,
    ...meetings,
    ...demoCases.filter((one) => runs(one.procedure)).flatMap((one) => caseDeeds(one, country, now)),
  ]
    .filter((deed) => deed.at <= now && logins.has(deed.by))
    .toSorted((a, b) => a.at - b.at);
}

type One = {
  readonly country: Country;
  readonly cast: Cast;
  readonly now: number;
  readonly group: DemoGroup;
  readonly place: number;
  readonly person: DemoPerson;
  readonly index: number;
};

function deedsOf(one: One): Deed[] {
  const { cast, now, group, place, index } = one;
  if (group.hoursAgo < freshHours) return [];
  const key = `${place}/${index}`;
  const at = now - group.hoursAgo * hourMs + hourMs * (1 + index / 4);
  const about = { by: cast.officerOf(group.post), dossier: personId(place, index) };
  const receipt = {
    leaflet: "rights",
    leafletVersion: "1",
    language: one.person.languages?.[0] ?? "rus",
    how: "interpreter",
    understood: index % 4 === 3 ? "unsure" : "yes",
  };
  return [{ ...about, key: `receipt/${key}`, at, kind: "receipt.record", payload: receipt }, ...needDeeds(one, at, about)];
}

function needDeeds({ country, cast, now, group, place, index }: One, at: number, about: Pick<Deed, "by" | "dossier">): Deed[] {
  const facts = group.people.map((person, member): PersonFacts => factsOf(person, personId(place, member)));
  const self = facts[index];
  if (!self) return [];
  const today = dayAt(new Date(now).toISOString() as Instant, country.timeZone);
  const held = findNeeds(self, { members: facts }, today).filter((one) => one.holds === "yes");
  const routes = new Set<string>();
  return held.flatMap((finding, order) => {
    const route = country.routes.find((one) => one.id === finding.route);
    const key = `${place}/${index}/${finding.route}`;
    // One need stays open, so that the screen of needs has something to decide.
    if (!route || (order > 0 && order === held.length - 1 && index % 3 === 2)) return [];
    const referral = demoId(`referral/${key}`);
    const decided: Deed = {
      ...about,
      key: `need/${place}/${index}/${finding.need}`,
      at: at + (order + 1) * 4 * 60_000,
      kind: "needs.decide",
      payload: {
        need: finding.need,
        decided: "referred",
        rule: finding.rule,
        sources: [...finding.source],
        route: finding.route,
        referral,
      },
    };
    if (routes.has(finding.route)) return [decided];
    routes.add(finding.route);
    // A referral that leads to a case is answered by opening it (RE13).
    if (demoCases.some((one) => one.group === place && one.person === index && one.procedure === route.procedure)) return [decided];
    return [decided, ...fateOf(key, { ...decided, referral, by: cast.receiverOf(route.units[0] ?? "") })];
  });
}

function factsOf(person: DemoPerson, id: string): PersonFacts {
  const { sex, birth, relation, answers, reasonOwnWords } = person;
  const given = Object.entries({ sex, birth, relation, answers, reasonOwnWords, nationality: person.nationalities?.[0] }).filter(
    ([, value]) => value !== undefined,
  );
  return { id, wishesAsylum: person.wishesAsylum ?? "notAsked", ...(Object.fromEntries(given) as Partial<PersonFacts>) };
}

/** What became of a referral: taken in hand, finished, declined, or still waiting; some wait too long. */
function fateOf(key: string, sent: Omit<Deed, "by"> & { readonly referral: string; readonly by: string | undefined }): Deed[] {
  const { by } = sent;
  const fate = (createHash("sha256").update(key).digest()[0] ?? 0) % 6;
  if (by === undefined || fate === 0) return [];
  const { dossier, referral } = sent;
  const deed = (kind: string, hours: number, payload: object): Deed => ({
    key: `${kind}/${key}`,
    at: sent.at + hours * hourMs,
    by,
    kind,
    dossier,
    payload: { referral, ...payload },
  });
  if (fate === 1)
    return [deed("referral.decline", 5, { reason: "No free place today; please ask again tomorrow or choose another unit." })];
  const taken = deed("referral.acknowledge", fate * 0.7, {});
  return fate === 2 ? [taken, deed("referral.finish", 14, { outcome: "provided" })] : [taken];
}

function claimDeeds(country: Country, cast: Cast, now: number): Deed[] {
  return demoClaims.flatMap(({ group: place, person, until, everyHours }) => {
    const group = demoGroups[place];
    if (!group) return [];
    const dossier = personId(place, person);
    const id = demoId(`claim/${place}/${person}`);
    const opened = now - group.hoursAgo * hourMs + hourMs;
    const dayOf = (at: number) => dayAt(new Date(at).toISOString() as Instant, country.timeZone);
    const post = cast.officerOf(group.post);
    const last = until === undefined ? 0 : claimSteps.findIndex((one) => one.step === until) + 1;
    const steps = claimSteps.slice(0, last).map(({ step, by, answers }, order): Deed => {
      const at = opened + (order + 1) * everyHours * hourMs;
      return {
        key: `claim/${place}/${person}/${step}`,
        at,
        by: by === "post" ? post : by,
        kind: "case.step",
        dossier,
        payload: { case: id, step, answers: answers(dayOf(at)) },
      };
    });
    return [
      {
        key: `claim/${place}/${person}`,
        at: opened,
        by: post,
        kind: "case.open",
        dossier,
        payload: { case: id, procedure: "asylum", answers: { wishedOn: dayOf(opened), crossing: "irregular" } },
      },
      ...steps,
    ];
  });
}

function caseDeeds(one: DemoCase, country: Country, now: number): Deed[] {
  const group = demoGroups[one.group];
  if (!group) return [];
  const dossier = personId(one.group, one.person);
  const key = `case/${one.group}/${one.person}/${one.procedure}`;
  const id = demoId(key);
  const opened = now - (group.hoursAgo - one.hoursLater) * hourMs;
  const dayOf = (at: number) => dayAt(new Date(at).toISOString() as Instant, country.timeZone);
  const deed = (name: string, at: number, what: Pick<Deed, "by" | "kind" | "payload">): Deed => ({ key: name, at, dossier, ...what });
  return [
    deed(key, opened, {
      by: one.by,
      kind: "case.open",
      payload: { case: id, procedure: one.procedure, answers: one.answers(dayOf(opened)) },
    }),
    ...(one.steps ?? []).map(({ step, by, hoursLater, answers }) => {
      const at = opened + hoursLater * hourMs;
      return deed(`${key}/${step}`, at, { by, kind: "case.step", payload: { case: id, step, answers: answers(dayOf(at)) } });
    }),
  ];
}
