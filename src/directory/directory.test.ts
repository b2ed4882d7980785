import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Day } from "../kernel/index.ts";
import { directoryContract } from "./contract.ts";
import { decideDirectoryEntry, directoryRefusalCodes } from "./decide.ts";
import { DirectoryEntry } from "./entry.ts";
import { findContact, helpFor, isOpen, isOpenTo, listServicesFor, serviceReasons } from "./list.ts";
import { countProgramme, programmeQuota, standings } from "./places.ts";
import { Programme } from "./programme.ts";
import { entryOfRecord } from "./record.ts";
import { directoryRefusalTexts, serviceReasonTexts } from "./texts.ts";

const today = Day.parse("2026-11-21");
const context = { routes: new Set(["child-protection", "medical"]), units: new Set(["XD-CP", "XD-POST-01", "XD-POST-02"]), today };
/** An entry that every rule allows; each test spoils one thing. */
const allowed: DirectoryEntry = DirectoryEntry.parse({
  id: "child-duty",
  organization: { code: "XD-SOCIAL", name: { en: "Child protection", ru: "Защита детей" } },
  service: {
    name: { en: "Child protection on duty", ru: "Дежурная служба защиты детей" },
    description: { en: "Care for a child today.", ru: "Забота о ребёнке сегодня.", prs: "مراقبت" },
    routes: ["child-protection"],
    fee: "free",
  },
  location: { unit: "XD-CP", name: { en: "Capital", ru: "Столица" }, isSecret: false, serves: ["XD-POST-01"] },
  phones: [
    { number: "+000 111", kind: "office" },
    { number: "+000 112", kind: "emergencyDuty" },
  ],
  schedule: [{ days: [1, 2, 3, 4, 5], opens: "09:00", closes: "18:00" }],
  languages: ["prs", "rus"],
  eligibility: { maximumAge: 17, needsPapers: false },
  capacity: { maximum: 10, available: 2 },
  verifiedOn: "2026-06-01",
  verifiedBy: "Duty officer",
  expiresOn: "2027-06-01",
});
const spoil = (change: (entry: { -readonly [Key in keyof DirectoryEntry]: DirectoryEntry[Key] }) => void) => {
  const entry = structuredClone(allowed);
  change(entry);
  return entry;
};
const day = (text: string) => Day.parse(text);

describe("an entry", () => {
  test("[DI1] that every rule allows stands", () => {
    expect(decideDirectoryEntry(allowed, context)).toEqual({ ok: true, value: allowed });
  });

  test.each([
    [
      "DI1",
      "directory.route-unknown",
      spoil((e) => {
        e.service.routes = ["space"];
      }),
    ],
    [
      "DI1",
      "directory.unit-unknown",
      spoil((e) => {
        e.location.unit = "XD-NONE" as typeof e.location.unit;
      }),
    ],
    [
      "DI1",
      "directory.unit-unknown",
      spoil((e) => {
        e.location.serves = ["XD-NONE" as typeof e.location.unit];
      }),
    ],
    [
      "DI5",
      "directory.no-contact",
      spoil((e) => {
        e.phones = [];
      }),
    ],
    [
      "DI6",
      "directory.capacity",
      spoil((e) => {
        e.capacity = { maximum: 1, available: 2 };
      }),
    ],
    [
      "DI6",
      "directory.hours",
      spoil((e) => {
        e.schedule = [{ days: [1], opens: "09:00", closes: "09:00" }];
      }),
    ],
    [
      "DI6",
      "directory.ages",
      spoil((e) => {
        e.eligibility = { minimumAge: 18, maximumAge: 17, needsPapers: false };
      }),
    ],
  ])("[%s] is refused with %s", (rule, code, entry) => {
    expect(decideDirectoryEntry(entry, context)).toMatchObject({ ok: false, refusal: { rule, code } });
  });

  test.each([
    [
      "directory.verified-in-future",
      spoil((e) => {
        e.verifiedOn = day("2026-11-22");
      }),
    ],
    [
      "directory.verification-term",
      spoil((e) => {
        e.expiresOn = e.verifiedOn;
      }),
    ],
    [
      "directory.verification-term",
      spoil((e) => {
        e.expiresOn = day("2027-06-02");
      }),
    ],
  ])("[DI2] whose verification does not hold is refused with %s", (code, entry) => {
    expect(decideDirectoryEntry(entry, context)).toMatchObject({ ok: false, refusal: { rule: "DI2", code } });
  });

  test("[DI4] of a secret place has no address", () => {
    const secret = spoil((e) => {
      e.location = { ...e.location, isSecret: true };
    });
    expect(decideDirectoryEntry(secret, context).ok).toBe(true);
    const told = spoil((e) => {
      e.location = { ...e.location, isSecret: true, address: "1 Quiet Street" };
    });
    expect(decideDirectoryEntry(told, context)).toMatchObject({ refusal: { rule: "DI4", code: "directory.secret-address" } });
  });

  test("[DI3] that admits children asks for no papers (R5)", () => {
    const papers = (minimumAge: number | undefined) =>
      spoil((e) => {
        e.eligibility = { needsPapers: true, ...(minimumAge !== undefined && { minimumAge }) };
      });
    expect(decideDirectoryEntry(papers(undefined), context)).toMatchObject({
      refusal: { code: "directory.child-needs-papers", rule: "R5" },
    });
    expect(decideDirectoryEntry(papers(17), context)).toMatchObject({ refusal: { code: "directory.child-needs-papers" } });
    expect(decideDirectoryEntry(papers(18), context).ok).toBe(true);
  });

  test("[DI1] of a country package has the names of HSDS", () => {
    const entry = entryOfRecord(
      {
        id: "xd-child",
        unit: "XD-CP",
        title: { en: "a", ru: "б" },
        says: { en: "a", ru: "б", prs: "ا", tg: "в" },
        routes: ["child-protection"],
        place: { en: "a", ru: "б" },
        languages: ["prs"],
        hours: "always",
        eligibility: { ageMax: 17, needsPapers: false },
        phone: "+000 1",
        dutyPhone: "+000 2",
        fee: "free",
        places: 4,
        verifiedOn: "2026-06-01",
        verifiedBy: "x",
        expiresOn: "2027-01-01",
      },
      allowed.organization,
    );
    expect(entry).toMatchObject({
      eligibility: { maximumAge: 17 },
      capacity: { maximum: 4 },
      phones: [{ kind: "office" }, { kind: "emergencyDuty" }],
    });
    expect(decideDirectoryEntry(entry, context).ok).toBe(true);
  });
});

describe("a search", () => {
  const search = { route: "child-protection", unit: "XD-POST-01" };
  const named = (id: string, change: Parameters<typeof spoil>[0]) =>
    spoil((entry) => {
      entry.id = id;
      change(entry);
    });
  const ids = (entries: readonly DirectoryEntry[], more = {}) =>
    listServicesFor(entries, { ...search, ...more }, today).map(({ entry }) => entry.id);

  test("[DI7] shows an expired verification as such, further down and never hidden", () => {
    const expired = named("a-expired", (entry) => {
      entry.expiresOn = day("2026-11-20");
    });
    const [first, second] = listServicesFor([expired, allowed], search, today);
    expect([first?.entry.id, first?.isVerified, second?.entry.id, second?.isVerified]).toEqual(["child-duty", true, "a-expired", false]);
    expect(second?.reasons).toContain("verificationExpired");
    expect(
      listServicesFor(
        [
          named("x", (entry) => {
            entry.expiresOn = today;
          }),
        ],
        search,
        today,
      )[0]?.isVerified,
    ).toBe(true);
  });

  test("[DI7] orders by what weighs more, and says why", () => {
    const elsewhere = named("elsewhere", (entry) => {
      entry.location.serves = ["XD-POST-02" as typeof entry.location.unit];
    });
    const full = named("full", (entry) => {
      entry.capacity = { maximum: 10, available: 0 };
    });
    const unknown = named("unknown", (entry) => {
      delete entry.capacity;
    });
    const women = named("women", (entry) => {
      entry.eligibility = { sex: "F", needsPapers: false };
    });
    expect(ids([women, elsewhere, full, unknown, allowed], { sex: "M" })).toEqual(["child-duty", "unknown", "full", "elsewhere", "women"]);
    expect(ids([women, allowed], {})).toEqual(["child-duty", "women"]);
  });

  test("[DI7] what is not known of the person is held against no service", () => {
    const reasons = (more: object) => listServicesFor([allowed], { ...search, ...more }, today)[0]?.reasons;
    expect(reasons({})).toContain("forThisPerson");
    expect(reasons({ ageYears: { min: 17, max: 18 } })).toContain("forThisPerson");
    expect(reasons({ ageYears: { min: 18, max: 18 } })).toContain("notForThisAge");
    expect(reasons({ language: "prs" })).toContain("speaksLanguage");
    expect(reasons({ language: "ru" })).toContain("speaksLanguage");
    expect(reasons({ language: "kaz" })).toContain("languageNotListed");
  });

  test("[DI5] at night the duty's number is given, by day the office's", () => {
    expect(findContact(allowed, { weekday: 6, time: "23:10" })?.number).toBe("+000 112");
    expect(findContact(allowed, { weekday: 5, time: "10:00" })?.number).toBe("+000 111");
    expect(findContact(allowed, undefined)?.number).toBe("+000 112");
    expect(
      findContact(
        spoil((e) => {
          e.schedule = "always";
        }),
        { weekday: 5, time: "10:00" },
      )?.number,
    ).toBe("+000 112");
    expect(
      findContact(
        spoil((e) => {
          e.phones = e.phones.slice(0, 1);
        }),
        undefined,
      )?.number,
    ).toBe("+000 111");
    expect(listServicesFor([allowed], { ...search, at: { weekday: 6, time: "23:10" } }, today)[0]?.reasons).toContain("onDutyNow");
  });

  test("[DI5] hours that run past midnight", () => {
    const night = [{ days: [7], opens: "20:00", closes: "06:00" }];
    expect([
      isOpen(night, { weekday: 7, time: "23:00" }),
      isOpen(night, { weekday: 1, time: "05:59" }),
      isOpen(night, { weekday: 1, time: "06:00" }),
      isOpen(night, { weekday: 7, time: "05:00" }),
    ]).toEqual([true, true, false, false]);
  });

  test("[DI7] every service of the route is there once, whatever is asked", () => {
    const entry = fc.record({
      id: fc.uuid(),
      expired: fc.boolean(),
      route: fc.constantFrom("child-protection", "medical"),
      sex: fc.constantFrom("F" as const, "M" as const),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(entry, { selector: ({ id }) => id, maxLength: 8 }),
        fc.constantFrom("F" as const, "M" as const),
        (all, sex) => {
          const entries = all.map(({ id, expired, route, sex: only }) =>
            named(id, (e) => {
              e.service.routes = [route];
              e.eligibility = { sex: only, needsPapers: false };
              if (expired) e.expiresOn = day("2026-07-01");
            }),
          );
          const found = listServicesFor(entries, { ...search, sex }, today)
            .map(({ entry }) => entry.id)
            .sort();
          expect(found).toEqual(
            all
              .filter(({ route }) => route === "child-protection")
              .map(({ id }) => id)
              .sort(),
          );
        },
      ),
    );
  });
});

test("[DI6] every reason and refusal has a text", () => {
  expect(Object.keys(serviceReasonTexts)).toEqual([...serviceReasons]);
  expect(Object.keys(directoryRefusalTexts)).toEqual([...directoryRefusalCodes]);
});

test("[DI10] no entry can hang on nationality, status or belonging, and no search asks for them", () => {
  const { eligibility } = DirectoryEntry.shape;
  expect(Object.keys(eligibility.shape).toSorted()).toEqual(["maximumAge", "minimumAge", "needsPapers", "note", "sex"]);
  for (const field of ["nationality", "citizensOnly", "status", "people"])
    expect(DirectoryEntry.safeParse({ ...allowed, eligibility: { ...allowed.eligibility, [field]: "XD" } }).success, field).toBe(false);
  expect(Object.keys(directoryContract.directory.query.shape).toSorted()).toEqual(["language", "programme", "route", "service", "unit"]);
  expect(Object.keys(Programme.shape).toSorted()).toEqual([
    "applyUntil",
    "cost",
    "endsOn",
    "interestPercent",
    "kind",
    "lengthInMonths",
    "occupation",
    "pays",
    "startsOn",
    "terms",
  ]);
});

test("[DI13] a programme's days are in order, a vacancy says its occupation, an offer of money its terms", () => {
  const entry = (programme: unknown): DirectoryEntry => DirectoryEntry.parse({ ...allowed, programme });
  const code = (programme: unknown) => {
    const decided = decideDirectoryEntry(entry(programme), context);
    return decided.ok ? undefined : decided.refusal.code;
  };
  expect(code({ kind: "language", startsOn: "2026-12-07", endsOn: "2027-04-02", applyUntil: "2026-12-31" })).toBeUndefined();
  expect(code({ kind: "language", startsOn: "2026-12-07", endsOn: "2026-12-06" })).toBe("directory.programme-days");
  expect(code({ kind: "language", endsOn: "2026-12-06", applyUntil: "2026-12-07" })).toBe("directory.programme-days");
  expect(code({ kind: "vacancy", occupation: "7231" })).toBeUndefined();
  expect(code({ kind: "vacancy" })).toBe("directory.vacancy-occupation");
  const terms = { en: "Paid back within a year", ru: "Возврат в течение года" };
  for (const kind of ["loan", "savings", "remittance", "diaspora"]) {
    expect(code({ kind, terms })).toBeUndefined();
    expect(code({ kind })).toBe("directory.terms-missing");
  }
  expect(() => entry({ kind: "vacancy", occupation: "mechanic" })).toThrow();
});

test("[DI13] who waits, left or was refused has no place, and without a maximum there is no end of places", () => {
  const counts = standings.map((round) => ({ quota: programmeQuota("s"), round, taken: 2 }));
  expect(countProgramme({ capacity: { maximum: 10 } }, "s", counts)).toEqual({ maximum: 10, free: 2, taken: 8, waiting: 2 });
  expect(countProgramme({}, "s", counts)).toEqual({ taken: 8, waiting: 2 });
  expect(countProgramme({ capacity: { maximum: 1 } }, "s", counts).free).toBe(0);
  expect(countProgramme({ capacity: { maximum: 1 } }, "other", counts).free).toBe(1);
});

test("[DI11] help for women, for children and without papers is found by what a service says of itself", () => {
  const open = (eligibility: Partial<DirectoryEntry["eligibility"]>) =>
    helpFor.filter((whom) => isOpenTo({ needsPapers: false, ...eligibility }, [whom]));
  expect(open({})).toEqual(["women", "children", "withoutPapers"]);
  expect(open({ sex: "F", minimumAge: 18 })).toEqual(["women", "withoutPapers"]);
  expect(open({ sex: "M" })).toEqual(["children", "withoutPapers"]);
  expect(open({ maximumAge: 17 })).toEqual(["women", "children", "withoutPapers"]);
  expect(open({ needsPapers: true, minimumAge: 18 })).toEqual(["women"]);
  expect(isOpenTo({ needsPapers: false, minimumAge: 18 }, ["women", "children"])).toBe(false);
  expect(isOpenTo({ needsPapers: true }, [])).toBe(true);
});
