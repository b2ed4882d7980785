import type { OfficerText } from "../kernel/index.ts";
import type { Country, Organisation } from "../process/index.ts";
import { helpedFigure, helpedOn, takenFigure, takenOn } from "../referral/index.ts";
import { anyPerson, type GroupTable, type Split } from "./group-splits.ts";

/** Referrals among what is counted, where procedures have their own name. */
export const referralSource = "referral";

const takerTexts: Readonly<Record<Organisation["kind"], OfficerText>> = {
  authority: { en: "authority", ru: "орган власти" },
  court: { en: "court", ru: "суд" },
  ngo: { en: "organisation", ru: "организация" },
  international: { en: "international", ru: "международная" },
  oversight: { en: "oversight", ru: "надзор" },
};

/** Who took a referral: what kind of body the unit is of. */
function takerSplit({ organisations, units }: Country): Split {
  const kinds = new Map(organisations.map(({ code, kind }) => [code, kind]));
  return {
    id: "unit",
    title: { en: "Who took it", ru: "Кто принял" },
    values: takerTexts,
    columnBy: Object.fromEntries(units.flatMap(({ code, organisation }) => [[code, kinds.get(organisation) ?? ""] as const])),
  };
}

const figure = (name: string) => [{ source: referralSource, figure: name }];

/**
 * Referrals by who took them, and help by its kind and by person: how many were taken in hand and helped, and how long half of them waited
 * (SD14). What the kinds of help add up to is told by who took them, so a small kind takes another with it.
 */
export function referralTables(country: Country): GroupTable[] {
  const taken: OfficerText = { en: "Taken in hand", ru: "Приняты в работу" };
  const helped: OfficerText = { en: "Help was given", ru: "Помощь оказана" };
  const kinds = (id: string, title: OfficerText, countsOn: (route: string) => string): GroupTable => ({
    id,
    title,
    splits: anyPerson,
    lines: () => country.routes.map((one) => ({ id: one.id, title: one.title, source: [], counts: figure(countsOn(one.id)) })),
    source: ["rap-2012:RAP-III-O2", "rap-2012:RAP-III-23"],
    addsUp: true,
  });
  return [
    {
      id: "referrals",
      title: { en: "Referrals by who took them", ru: "Направления по тому, кто принял" },
      splits: [takerSplit(country)],
      lines: () => [
        { id: takenFigure, title: taken, source: [], counts: figure(takenFigure) },
        { id: helpedFigure, title: helped, source: [], counts: figure(helpedFigure) },
      ],
      source: ["rap-2012:RAP-II-O7"],
    },
    kinds("services-taken", { en: "Services: taken in hand", ru: "Услуги: приняты в работу" }, takenOn),
    kinds("services-helped", { en: "Services: help was given", ru: "Услуги: помощь оказана" }, helpedOn),
  ];
}
