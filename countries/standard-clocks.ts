import type { Clock, FiguredClock, Route, Term, UnfiguredClock } from "../src/process/index.ts";

const since = "2026-01-01";

/** When a supervisor is reminded of a time limit without a figure; of a decision, later. */
const reminder = {
  ordinary: { quantity: 1, unit: "month", source: "decision:0004" },
  decision: { quantity: 3, unit: "month", source: "decision:0004" },
} as const;

/** A time limit that is not confirmed: no figure, only a reminder to the supervisor. @source decision:0004 */
export function unknownClock(id: string, source: UnfiguredClock["source"], kind: keyof typeof reminder = "ordinary"): UnfiguredClock {
  return { id, quantity: "unknown", remindAfter: reminder[kind], source, evidence: "memory", validFrom: since };
}

/** A working standard of ours for what the law read gives no figure. @source decision:0004 */
export function workingStandard(id: string, quantity: number, unit: Term["unit"]): FiguredClock {
  return { id, quantity, unit, source: "decision:0004", evidence: "R", validFrom: since };
}

type Receivers = {
  readonly asylum: string;
  readonly childProtection: readonly string[];
  readonly nrm: string;
  readonly shelter: string;
  readonly health: string;
  /** Labour authority; where a State names none, the asylum authority receives. */
  readonly labour?: string;
  /** Every shelter of the State, in whatever city; where it names none, the one above. */
  readonly shelters?: readonly string[];
  /** Who advises free of charge; a State that names nobody has no such route. */
  readonly legal?: string;
  /** Who runs programmes of language, trade, work, housing and money; where a State names nobody, the labour authority. */
  readonly programmes?: readonly string[];
  /** Who counsels, by when, and whom first; a State that names nobody has no such route. */
  readonly counselling?: Pick<Route, "units" | "acknowledge" | "first">;
  /** Who determines statelessness; where a State names none, the asylum authority receives. */
  readonly statelessness?: string;
};

/** By when a receiver acknowledges: ordinary help, a child alone, an emergency. */
export type Acknowledging = { readonly ordinary: Clock; readonly child: Clock; readonly emergency: Clock };

const standards: Acknowledging = {
  ordinary: workingStandard("acknowledge", 72, "hour"),
  child: workingStandard("acknowledge", 24, "hour"),
  emergency: workingStandard("acknowledge", 2, "hour"),
};

/** The routes of a State; `asylum` says how long a wish for asylum may wait. Without figures of its own our standards hold. */
export function standardRoutes(to: Receivers, asylum: Clock, within: Acknowledging = standards): readonly Route[] {
  return [...protectionRoutes(to, asylum, within), ...shelterRoutes(to, within), ...helpRoutes(to, within)];
}

/** A safe place, which need not be where the person was found; and a lawyer, who reads what the person's cases are about. */
function shelterRoutes(to: Receivers, { ordinary, emergency }: Acknowledging): readonly Route[] {
  const shelter: Route = {
    id: "shelter",
    title: { en: "A safe place to stay", ru: "Безопасное место" },
    units: to.shelters ?? [to.shelter],
    compartments: ["identity"],
    acknowledge: emergency,
    runsFrom: "sent",
    why: ["cets-197:12", "palermo-2000:6", "rap-2012:RCF-4.2-4"],
  };
  if (to.legal === undefined) return [shelter, ...counsellingRoutes(to)];
  const legal: Route = {
    id: "legal-aid",
    title: { en: "Free legal advice", ru: "Бесплатная юридическая помощь" },
    units: [to.legal],
    compartments: ["identity", "asylum", "trafficking"],
    acknowledge: ordinary,
    runsFrom: "sent",
    why: ["rap-2012:RAP-I-03", "odihr-nrm-2022:advocate"],
  };
  return [shelter, legal, ...counsellingRoutes(to)];
}

/** Somebody to talk with after what happened. */
function counsellingRoutes({ counselling }: Receivers): readonly Route[] {
  if (counselling === undefined) return [];
  return [
    {
      ...counselling,
      id: "counselling",
      title: { en: "Psychosocial counselling", ru: "Психосоциальная помощь" },
      compartments: ["identity"],
      runsFrom: "sent",
      why: ["rap-2012:RAP-III-23", "almaty-2011:ALM-REINT-v"],
    },
  ];
}

/** Where a person is in danger: of return, of abuse, of those they travel with. */
function protectionRoutes(to: Receivers, asylum: Clock, { ordinary, child }: Acknowledging): readonly Route[] {
  return [
    {
      id: "asylum",
      title: { en: "Asylum", ru: "Убежище" },
      units: [to.asylum],
      procedure: "asylum",
      compartments: ["identity", "arrival", "asylum"],
      acknowledge: asylum,
      runsFrom: "firstContact",
      why: ["refugee-1951:33.1", "minsk-2004:MIN-ASY-3", "rap-2012:RAP-I-04"],
    },
    {
      id: "child-protection",
      title: { en: "Child protection", ru: "Защита детей" },
      units: to.childProtection,
      compartments: ["identity", "arrival", "child"],
      acknowledge: child,
      runsFrom: "sent",
      why: ["crc-1989:20", "almaty-2011:ALM-TRAF-xi", "rap-2012:RAP-II-O6"],
    },
    {
      id: "nrm",
      title: { en: "Help for victims of trafficking", ru: "Помощь жертвам торговли людьми" },
      units: [to.nrm],
      compartments: ["identity", "trafficking"],
      acknowledge: ordinary,
      runsFrom: "sent",
      why: ["almaty-2011:ALM-TRAF-n1", "minsk-2004:MIN-TRAF-2"],
    },
    {
      id: "women-at-risk",
      title: { en: "Women and girls at risk", ru: "Женщины и девочки в зоне риска" },
      units: [to.shelter],
      compartments: ["identity", "gender-violence"],
      acknowledge: ordinary,
      runsFrom: "sent",
      why: ["rap-2012:RCF-4.2-4"],
    },
  ];
}

/** A nationality, health, a family, lawful stay, papers. */
function helpRoutes(to: Receivers, { ordinary, emergency }: Acknowledging): readonly Route[] {
  return [
    {
      id: "statelessness",
      title: { en: "Statelessness", ru: "Безгражданство" },
      units: [to.statelessness ?? to.asylum],
      compartments: ["identity", "arrival"],
      acknowledge: ordinary,
      runsFrom: "sent",
      why: ["stateless-1954:1.1", "almaty-2011:ALM-INT-vi-a"],
    },
    {
      id: "medical",
      title: { en: "Medical help", ru: "Медицинская помощь" },
      units: [to.health],
      compartments: ["identity", "health"],
      acknowledge: emergency,
      runsFrom: "sent",
      why: ["almaty-2011:ALM-INT-ii-c", "crc-1989:24"],
    },
    {
      id: "family-tracing",
      title: { en: "Family tracing", ru: "Розыск семьи" },
      units: to.childProtection,
      compartments: ["identity", "child"],
      acknowledge: ordinary,
      runsFrom: "sent",
      why: ["crc-1989:22", "crc-1989:10"],
    },
    {
      id: "labour-routes",
      title: { en: "Work and lawful stay", ru: "Работа и законное пребывание" },
      units: [to.labour ?? to.asylum],
      compartments: ["identity", "labour"],
      acknowledge: ordinary,
      runsFrom: "sent",
      why: ["rap-2012:RCF-4.2-6", "rap-2012:RAP-II-12"],
    },
    {
      id: "programme",
      title: { en: "Programmes: language, work, housing, money", ru: "Программы: язык, работа, жильё, деньги" },
      units: to.programmes ?? [to.labour ?? to.asylum],
      compartments: ["identity"],
      acknowledge: ordinary,
      runsFrom: "sent",
      why: ["almaty-2011:ALM-INT-ii-a", "almaty-2011:ALM-INT-ii-b", "rap-2012:RAP-III-07"],
    },
    {
      id: "registration",
      title: { en: "Registration and documents", ru: "Регистрация и документы" },
      units: [to.asylum],
      procedure: "registration",
      compartments: ["identity", "arrival"],
      acknowledge: ordinary,
      runsFrom: "sent",
      why: ["minsk-2004:MIN-ASY-12", "almaty-2011:ALM-INT-i"],
    },
  ];
}

/**
 * Routes of which the receiving unit opens a case in a procedure that this State runs: typed hand-offs, taken or declined like every
 * referral. A route that is named with nothing opens no case: the State does not run the procedure that others run there.
 */
export function openingCases(opens: Readonly<Record<string, string | undefined>>, routes: readonly Route[]): readonly Route[] {
  return routes.map((route) => {
    if (!Object.hasOwn(opens, route.id)) return route;
    const { procedure: _, ...open } = route;
    const procedure = opens[route.id];
    return procedure === undefined ? open : { ...open, procedure };
  });
}

/** Time limits of which no figure was read: a list of them from one clause. */
export function unknownClocks(ids: readonly string[], source: UnfiguredClock["source"]): readonly UnfiguredClock[] {
  return ids.map((id) => unknownClock(id, source, /^decide(Appeal|Review)?$/.test(id) ? "decision" : "ordinary"));
}

/** What each procedure waits for, where nothing of a State's law on it was read but that it exists. */
const unread = {
  trafficking: ["firstHelp", "presume", "shelter", "reflection", "plan", "reviewPlan", "contest", "decideReview"],
  statelessness: ["register", "inquiry", "decide", "notify", "certificate", "appeal", "decideAppeal"],
  naturalisation: ["check", "decide", "papers", "notify", "appeal", "decideAppeal"],
} as const;

/** Every time limit of a procedure of which a State's law gave none: reminders alone, from the one clause that was found. */
export function unreadClocks(procedure: keyof typeof unread, source: UnfiguredClock["source"]): readonly UnfiguredClock[] {
  return unknownClocks(unread[procedure], source);
}
