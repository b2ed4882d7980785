import type { Country, UnitKind } from "../../process/index.ts";
import { applicant, type DemoAccount, demoAccounts, demoPersons } from "./accounts.ts";

/** Whether a node has invented accounts that one enters with a click: the demo State, and training in any State (MI11). */
export function hasCast({ isDemo, played }: Pick<Country, "isDemo" | "played">): boolean {
  return isDemo || played === "training";
}

/** Who plays in a State: invented accounts in units of its own, and its posts in place of those of the demo State. */
export type Cast = {
  readonly accounts: readonly DemoAccount[];
  /** People who act in their own file. */
  readonly persons: readonly DemoAccount[];
  /** Made last: while this account is missing, the seed has not been sown to its end. */
  readonly last: DemoAccount;
  readonly postOf: (demoPost: string) => string;
  readonly officerOf: (demoPost: string) => string;
  /** Who takes referrals of a unit in hand; undefined where nobody of the cast works there. */
  readonly receiverOf: (unit: string) => string | undefined;
};

/** Accounts that take referrals in hand. */
const receivers = ["registrar", "child", "nrm", "hospital", "shelter", "legal"];
/** Where somebody works first of all, whether or not a procedure names the unit. */
const kindOfRole: Readonly<Record<string, UnitKind>> = {
  "nrm-officer": "antiTrafficking",
  "child-protection-officer": "childProtection",
  monitor: "monitor",
  auditor: "audit",
  "quality-auditor": "audit",
  coordinator: "coordination",
  administrator: "coordination",
};
const kindOfLogin: Readonly<Record<string, UnitKind>> = { hospital: "health", shelter: "shelter", legal: "ngo", supervisor: "post" };

/** The invented accounts at home in a State; one whose role nobody has there is left out. */
export function castOf(country: Country): Cast {
  const posts = country.units.filter((unit) => unit.kind === "post").map((unit) => unit.code);
  const postOf = (demoPost: string): string => {
    if (posts.includes(demoPost)) return demoPost;
    return posts[(Number(demoPost.slice(-2)) - 1) % Math.max(1, posts.length)] ?? "";
  };
  const homed = demoAccounts.flatMap((one) => atHome(country, one, postOf));
  const registrar = homed.find((one) => one.login === "registrar")?.unit ?? country.units[0]?.code ?? "";
  const own = (one: DemoAccount): DemoAccount => ({ ...one, unit: country.isDemo ? one.unit : registrar });
  return {
    accounts: homed,
    persons: demoPersons.map(own),
    last: own(applicant),
    postOf,
    officerOf: (demoPost) => `post${Number(demoPost.slice(-2))}.officer`,
    receiverOf: (unit) => receivers.find((login) => homed.some((one) => one.login === login && one.unit === unit)),
  };
}

function atHome(country: Country, one: DemoAccount, postOf: (demoPost: string) => string): readonly DemoAccount[] {
  if (country.units.some((unit) => unit.code === one.unit)) return [one];
  if (one.unit.startsWith("XD-POST-")) return [{ ...one, unit: postOf(one.unit) }];
  const unit = unitOf(country, one);
  return unit === undefined ? [] : [{ ...one, unit }];
}

function unitOf(country: Country, { login, role }: DemoAccount): string | undefined {
  const kind = kindOfLogin[login] ?? kindOfRole[role];
  const parts = Object.values(country.procedures).flatMap((one) => Object.values(one.parts));
  const played = parts.filter((part) => part.roles.includes(role)).flatMap((part) => part.units);
  const ofKind = (code: string): boolean => country.units.some((unit) => unit.code === code && unit.kind === kind);
  if (login === "supervisor") return country.units.find((unit) => unit.kind === "post")?.parent ?? played[0];
  if (kind === undefined) return played[0];
  return played.find(ofKind) ?? country.units.find((unit) => unit.kind === kind)?.code;
}
