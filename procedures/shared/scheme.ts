import {
  allHold,
  type Gate,
  type GateFacts,
  givenOf,
  isPlaceFree,
  isWritten,
  listOf,
  type Question,
  type SchemeOfCase,
  type Verdict,
  verdictOf,
} from "../../src/process/index.ts";

/** Which scheme: its choices are what the labour authority set up (PR65). */
export const schemeQuestion = {
  id: "scheme",
  label: { en: "Scheme", ru: "Программа" },
  hint: { en: "Those that take applications today.", ru: "Программы, по которым сегодня принимают заявления." },
  kind: "choice",
  required: true,
  options: {},
  source: ["almaty-2011:ALM-LAB-i-c"],
} as const satisfies Question;

/** What the person does, by ISCO-08. */
export const occupationQuestion = {
  id: "occupation",
  label: { en: "Occupation (ISCO-08)", ru: "Профессия (ISCO-08)" },
  hint: { en: "One to four digits, as the scheme names them.", ru: "От одной до четырёх цифр, как в программе." },
  kind: "text",
  source: ["isco-08:groups"],
} as const satisfies Question;

/** Who took part before and has the skills, as the office found it. */
export const eligibilityQuestions = [
  {
    id: "returning",
    label: { en: "Did the worker take part in a scheme before?", ru: "Участвовал ли работник в программе раньше?" },
    hint: { en: "Look in the records of schemes.", ru: "Проверьте по записям программы." },
    kind: "answer",
    required: true,
  },
  {
    id: "skillsShown",
    label: { en: "Were the skills shown that the scheme asks for?", ru: "Подтверждены ли навыки, которых требует программа?" },
    hint: { en: "Not asked where the scheme names none.", ru: "Не требуется, если программа навыков не называет." },
    kind: "answer",
  },
] as const satisfies readonly Question[];

/** Whether the scheme that is named takes applications on the day; before the form is answered none is. */
export function isSchemeOpen(facts: GateFacts): Verdict {
  const { scheme, today } = facts;
  if (!isWritten(givenOf(facts, schemeQuestion.id)) || !scheme) return "undetermined";
  const isClosed = scheme.closedOn !== undefined && scheme.closedOn <= today;
  return !isClosed && scheme.applyFrom <= today && today <= scheme.applyTo ? "yes" : "no";
}

/** Whether the person is of those whom the scheme is for; what was not recorded or asked is undetermined (R6). */
export function isEligible(facts: GateFacts): Verdict {
  const { scheme } = facts;
  if (!scheme) return "undetermined";
  return allHold(
    isNational(scheme, facts),
    hasOccupation(scheme, facts),
    isOfAge(scheme, facts),
    scheme.skills === undefined ? "yes" : verdictOf(givenOf(facts, "skillsShown")),
    scheme.returningOnly ? verdictOf(givenOf(facts, "returning")) : "yes",
  );
}

function isNational({ sending }: SchemeOfCase, { person }: GateFacts): Verdict {
  const nationalities = listOf(person["nationalities"]);
  if (nationalities.length === 0) return "undetermined";
  return nationalities.some((one) => sending.includes(one)) ? "yes" : "no";
}

/** A wider group than the scheme names may or may not be meant. @source isco-08:groups */
function hasOccupation({ occupations }: SchemeOfCase, facts: GateFacts): Verdict {
  if (occupations.length === 0) return "yes";
  const given = givenOf(facts, "occupation");
  const code = typeof given === "string" ? given.trim() : "";
  if (!/^\d{1,4}$/.test(code)) return "undetermined";
  if (occupations.some((one) => code.startsWith(one))) return "yes";
  return occupations.some((one) => one.startsWith(code)) ? "undetermined" : "no";
}

function isOfAge({ ageFrom, ageTo }: SchemeOfCase, facts: GateFacts): Verdict {
  if (ageFrom === undefined && ageTo === undefined) return "yes";
  const [least, most] = agesOf(facts);
  if (least === undefined || most === undefined) return "undetermined";
  const [from, to] = [ageFrom ?? 0, ageTo ?? Number.POSITIVE_INFINITY];
  if (most < from || least > to) return "no";
  return least >= from && most <= to ? "yes" : "undetermined";
}

/** The youngest and the oldest that somebody can be today, by a day or a year of birth; an estimate tells neither. */
function agesOf({ person, today }: GateFacts): readonly [number?, number?] {
  const birth = person["birth"];
  if (typeof birth !== "object" || birth === null || !("precision" in birth)) return [];
  const year = Number(today.slice(0, 4));
  if (birth.precision === "day" && "day" in birth && typeof birth.day === "string") {
    const age = year - Number(birth.day.slice(0, 4)) - (today.slice(5) < birth.day.slice(5) ? 1 : 0);
    return [age, age];
  }
  if (birth.precision !== "year" || !("year" in birth) || typeof birth.year !== "number") return [];
  return [year - birth.year - 1, year - birth.year];
}

/**
 * Whether the scheme has a place left for this person: what is kept for who took part before is not given to others, and who may be
 * either waits for the answer.
 */
export function isSchemePlaceFree(facts: GateFacts): Verdict {
  const { scheme } = facts;
  if (!scheme) return "undetermined";
  const any = isPlaceFree(facts, "places");
  const returning = verdictOf(givenOf(facts, "returning"));
  if (any !== "yes" || scheme.placesKept === 0 || returning === "yes") return any;
  return returning === "no" ? isPlaceFree(facts, "newcomers") : "undetermined";
}

type Rules = { readonly open: string; readonly eligible: string; readonly free: string };

/** Gates of a procedure whose cases run on schemes, under the numbers of the procedure. */
export function schemeGates({ open, eligible, free }: Rules) {
  return {
    schemeOpen: {
      id: "schemeOpen",
      rule: open,
      holds: isSchemeOpen,
      source: ["almaty-2011:ALM-LAB-i-c", "rap-2012:RAP-IV-05", "decision:0075"],
      title: {
        en: "The scheme was confirmed, takes applications today, and is not closed.",
        ru: "Программа подтверждена, сегодня принимает заявления и не закрыта.",
      },
      nextStep: {
        en: "Choose a scheme that takes applications today, or another lawful way; the page of lawful ways lists both.",
        ru: "Выберите программу, которая сегодня принимает заявления, или иной законный путь; те и другие — на странице законных путей.",
      },
    },
    eligible: {
      id: "eligible",
      rule: eligible,
      holds: isEligible,
      source: ["almaty-2011:ALM-LAB-i-c", "rap-2012:RAP-IV-05", "decision:0075"],
      title: {
        en: "The scheme is for this person: by nationality, occupation, age, skills, and earlier part in it.",
        ru: "Программа подходит лицу: по гражданству, профессии, возрасту, навыкам и прежнему участию.",
      },
      nextStep: {
        en: "Ask for what is missing; who is not of those meant is told of other lawful ways.",
        ru: "Уточните недостающее; тому, кому программа не подходит, разъясните иные законные пути.",
      },
    },
    placeFree: {
      id: "placeFree",
      rule: free,
      holds: isSchemePlaceFree,
      source: ["rap-2012:RAP-IV-05", "almaty-2011:ALM-LAB-n8", "decision:0056", "decision:0075"],
      title: {
        en: "A place of the scheme is left, besides those kept for who took part before.",
        ru: "В программе есть место сверх сохранённых за прежними участниками.",
      },
      nextStep: {
        en: "Keep the application until a place is free, or until a new version of the scheme adds some.",
        ru: "Оставьте заявление, пока не освободится место или новая редакция программы не добавит мест.",
      },
    },
  } as const satisfies Record<string, Gate>;
}
