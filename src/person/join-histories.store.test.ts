import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { arrival, openTestNode, type TestNode } from "../../test/node.ts";
import { type SubjectState, versionsOf } from "../ledger/index.ts";
import { joinsOf } from "./join-subject.ts";
import { filesJoined } from "./joined.ts";

/**
 * Random histories of two officers over three persons, told twice at the same hours: once with joins and undos, once without. At the
 * end everything is taken apart, and both must stand alike: each field with its value, version, hour and author, each case, relation and
 * thing due. On the way the files that are shown together are those of a plain model of what was joined.
 */
let at: TestNode;
beforeAll(async () => {
  at = await openTestNode();
});
afterAll(async () => {
  await at.close();
});

const officers = ["dilnoza", "tolib"] as const;
const places = [0, 1, 2] as const;
const who = fc.constantFrom(...officers);
const place = fc.constantFrom(...places);
const pair = fc.constantFrom<[number, number]>([0, 1], [1, 2], [0, 2], [1, 0], [2, 1], [2, 0]);
const gapHours = fc.integer({ min: 1, max: 24 * 400 });

/** One thing that somebody does; those of joining are left out of the second telling. */
const act = fc.oneof(
  fc.record({
    kind: fc.constant("update" as const),
    who,
    place,
    isStale: fc.boolean(),
    set: fc.oneof(
      fc.record({ phone: fc.constantFrom("1", "2", "3") }),
      fc.record({ address: fc.constantFrom("Room 1", "Room 2") }),
      fc.record({ sex: fc.constantFrom("F", "M") }),
      fc.record({ birth: fc.record({ precision: fc.constant("year"), year: fc.constantFrom(1960, 1990, 2015) }) }),
    ),
  }),
  fc.record({ kind: fc.constant("open" as const), place }),
  fc.record({
    kind: fc.constantFrom("join" as const, "part" as const, "approve" as const, "decline" as const, "both" as const),
    who,
    pair,
  }),
  fc.record({ kind: fc.constantFrom("join" as const, "both" as const), who, pair }),
);
type Act = typeof act extends fc.Arbitrary<infer A> ? A : never;

const reason = "What was seen that day of both";
const kindOf = {
  join: "person.join",
  both: "person.join",
  part: "person.part",
  approve: "person.approve-join",
  decline: "person.decline-join",
};

/** Three persons whom both officers attend, with the ids that their story names. */
type Telling = {
  readonly files: readonly string[];
  readonly cases: Map<number, string>;
  readonly seen: Map<number, Record<string, number>>;
  /** The plain model: pairs of places that are joined now, by what was answered. */
  readonly live: Set<string>;
};

async function begin(): Promise<Telling> {
  const files: string[] = [];
  for (const _ of places) {
    const person = at.node.newId();
    await at.must(at.as("aziz"), "arrival.record", person, arrival(person));
    await at.must(at.as("dilnoza"), "person.attend", person, { reason: "Applies at the office today" });
    files.push(person);
  }
  const telling: Telling = { files, cases: new Map(), seen: new Map(), live: new Set() };
  for (const one of places) telling.seen.set(one, versionsOf(await personOf(telling, one)));
  return telling;
}

const factsOf = async (dossier: string): Promise<readonly SubjectState[]> =>
  (await at.desk.open(at.as("dilnoza"), dossier, "read", ({ facts }) => facts)) ?? [];
const personOf = async ({ files }: Telling, one: number) => (await factsOf(files[one] ?? "")).find((state) => state.kind === "person");

async function tell(telling: Telling, one: Act): Promise<void> {
  const file = (place: number): string => telling.files[place] ?? "";
  if (one.kind === "update") {
    const basedOn = one.isStale ? telling.seen.get(one.place) : versionsOf(await personOf(telling, one.place));
    await at.must(at.as(one.who), "person.update", file(one.place), one.set, { basedOn });
  } else if (one.kind === "open") {
    if (telling.cases.has(one.place)) return;
    const id = at.node.newId();
    telling.cases.set(one.place, id);
    const payload = { case: id, procedure: "asylum", answers: { wishedOn: "2026-11-20", crossing: "regular" } };
    await at.must(at.as("dilnoza"), "case.open", file(one.place), payload);
  } else {
    const [from, to] = one.pair;
    const payload = { other: file(to), ...(one.kind === "approve" ? {} : { reason }) };
    const send = (name: (typeof officers)[number]) => at.send(at.as(name), kindOf[one.kind], file(from), payload);
    const answers = await Promise.all(one.kind === "both" ? officers.map(send) : [send(one.who)]);
    const recorded = answers.flatMap((answer) => (answer.ok ? [answer.answer] : []));
    expect(recorded.length).toBeLessThanOrEqual(1);
    const key = [from, to].toSorted().join();
    if (recorded[0]?.says?.["standing"] === "joined" || (recorded[0] && one.kind === "approve")) telling.live.add(key);
    if (recorded[0] && one.kind === "part") telling.live.delete(key);
  }
}

/** The files that are shown together are those that a walk over the plain model finds. */
async function isAsModelled({ files, live }: Telling): Promise<void> {
  const opened = await at.desk.openMany(at.as("dilnoza"), files, "read");
  const groupOf = places.map((one) => Number(one));
  for (const [from, to] of [...live].map((key) => key.split(",").map(Number))) {
    const [left, right] = [groupOf[from ?? 0], groupOf[to ?? 0]];
    for (const one of places) if (groupOf[one] === left) groupOf[one] = right ?? 0;
  }
  for (const one of places)
    expect(filesJoined(opened, files[one] ?? "")).toEqual(files.filter((_, other) => groupOf[other] === groupOf[one]).toSorted());
}

/** Undo of whatever stands, a week after the last act. */
async function takeApart({ files }: Telling): Promise<void> {
  for (const file of files)
    for (const join of joinsOf(await factsOf(file)))
      if (join.standing === "joined") await at.must(at.as("tolib"), "person.part", file, { other: join.other, reason });
      else if (join.standing === "proposed") await at.must(at.as("tolib"), "person.decline-join", file, { other: join.other, reason });
}

/** Everything that stands of the three persons, with ids by their place in the story; of joins nothing. */
async function standing({ files, cases }: Telling): Promise<unknown> {
  const names = new Map([
    ...files.map((id, place) => [id, `file ${place}`] as const),
    ...[...cases].map(([place, id]) => [id, `case ${place}`] as const),
  ]);
  const plain = (value: unknown): unknown => {
    let text = JSON.stringify(value) ?? "null";
    for (const [id, name] of names) text = text.replaceAll(id, name);
    return JSON.parse(
      text.replaceAll(/XD-[0-9A-Z]{4}-[0-9A-Z]{4}/g, "reference").replaceAll(/conflict\/([a-z]+\/)?[0-9a-f-]{36}/g, "conflict"),
    );
  };
  const told = await Promise.all(
    files.map(async (file) => ({
      subjects: (await factsOf(file))
        .filter((state) => state.kind !== "join")
        .flatMap((state) =>
          Object.entries(state.parts).map(([compartment, part]) => ({
            of: [names.get(state.subject), state.kind, compartment, part.version],
            fields: Object.entries(part.fields)
              .map(([field, slot]) => JSON.stringify(plain([field, slot])))
              .toSorted(),
          })),
        )
        .toSorted((a, b) => JSON.stringify(a.of).localeCompare(JSON.stringify(b.of))),
      rows: await at.desk.open(at.as("dilnoza"), file, "read", async ({ tx }) => {
        const relations = await tx.query("select to_jsonb(r) - 'compartments' as row from access.relation r where dossier = $1", [file]);
        const due = await tx.query("select to_jsonb(o) as row from process.obligation o where dossier = $1", [file]);
        const keys = await tx.query("select key::text as row from matching.name_key where dossier = $1", [file]);
        return [...relations, ...due, ...keys].map((one) => JSON.stringify(plain(one))).toSorted();
      }),
    })),
  );
  return told;
}

test(
  "[PE4] over random histories: what was joined and taken apart stands as what was never joined, plus what came between",
  { timeout: 120_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(act, gapHours), { minLength: 3, maxLength: 12 }), async (history) => {
        let now = Date.parse("2026-11-24T05:00:00.000Z");
        const passes = (hours: number) => at.setNow(new Date((now += hours * 3_600_000)).toISOString());
        passes(0);
        const [joined, never] = [await begin(), await begin()];
        for (const [one, hours] of history) {
          passes(hours);
          await tell(joined, one);
          await isAsModelled(joined);
          if (one.kind === "update" || one.kind === "open") await tell(never, one);
        }
        passes(7 * 24);
        await takeApart(joined);
        for (const file of joined.files)
          expect(filesJoined(await at.desk.openMany(at.as("dilnoza"), joined.files, "read"), file)).toEqual([file]);
        expect(await standing(joined)).toEqual(await standing(never));
      }),
      { numRuns: 25, interruptAfterTimeLimit: 90_000, markInterruptAsFailure: false },
    );
  },
);
