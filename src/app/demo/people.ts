import type { ArrivalPayload } from "../../intake/index.ts";

/** An invented person as they come to a post; what is absent was not asked. */
export type DemoPerson = Omit<ArrivalPayload, "person" | "group" | "post" | "arrivedAt" | "wishesAsylum"> & {
  readonly wishesAsylum?: ArrivalPayload["wishesAsylum"];
};

/** People who reach a post together, so many hours before the demo begins. */
export type DemoGroup = {
  readonly post: string;
  readonly hoursAgo: number;
  readonly note?: string;
  readonly people: readonly DemoPerson[];
};

type More = Partial<DemoPerson>;
const latin = (given: string, father: string, family: string) => ({
  script: "Latn" as const,
  given,
  ...(father && { father }),
  ...(family && { family }),
});
const arabic = (given: string, family: string) => ({ script: "Arab" as const, given, ...(family && { family }) });
const cyrillic = (given: string, family: string) => ({ script: "Cyrl" as const, given, family });
const day = (value: string) => ({ precision: "day" as const, day: value });
const year = (value: number) => ({ precision: "year" as const, year: value });

function woman(names: DemoPerson["names"], birth: DemoPerson["birth"], more: More = {}): DemoPerson {
  return { names, sex: "F", birth, ...more };
}
function man(names: DemoPerson["names"], birth: DemoPerson["birth"], more: More = {}): DemoPerson {
  return { names, sex: "M", birth, ...more };
}
const brand = <T>(value: T) => value as never;
const from = (nationality: string, ...languages: string[]): More => ({ nationalities: brand([nationality]), languages: brand(languages) });
const afghan = from("AF", "prs");
const pashto = from("AF", "pbt");
const child: More = { relation: "child" };
const asylum = (reasonOwnWords: string, feared: string[] = []): More => ({
  wishesAsylum: "yes",
  reasonOwnWords,
  fearedAsked: "asked",
  feared,
});

/** Twelve groups at the three posts. Every name, date and word is invented. */
export const demoGroups: readonly DemoGroup[] = [
  {
    post: "XD-POST-01",
    hoursAgo: 70,
    note: "Came on foot over the bridge at dawn.",
    people: [
      man([latin("Nawid", "Karim", "Haidari"), arabic("نوید", "حیدری")], year(1984), {
        ...afghan,
        ...asylum("I taught in a school for girls. Men came to the house twice."),
        relation: "head",
        documentsSeen: [{ type: "nationalId", number: "1403-0707-55120" }],
      }),
      woman([latin("Parwana", "Yusuf", "Haidari"), arabic("پروانه", "حیدری")], year(1988), {
        ...afghan,
        ...asylum("My husband was threatened because of me: I taught mathematics."),
        relation: "spouse",
        womanOfficer: "yes",
        answers: { pregnant: "yes" },
      }),
      woman([latin("Setara", "Nawid", "Haidari"), arabic("ستاره", "حیدری")], day("2013-05-02"), {
        ...afghan,
        ...child,
        wishesAsylum: "yes",
      }),
      man([latin("Omid", "Nawid", "Haidari"), arabic("امید", "حیدری")], day("2017-11-19"), { ...afghan, ...child, wishesAsylum: "yes" }),
      man([latin("Yama", "Nawid", "Haidari"), arabic("یما", "حیدری")], day("2022-02-08"), { ...afghan, ...child, wishesAsylum: "yes" }),
    ],
  },
  {
    post: "XD-POST-02",
    hoursAgo: 66,
    people: [
      man(
        [latin("Zabihullah", "Jamshid", "Qaderi"), arabic("ذبیح‌الله", "قادری")],
        { precision: "estimated", ageYears: 15, on: "2026-01-01" },
        {
          ...pashto,
          ...asylum("They took my passport and I worked in the brick kiln without pay."),
          answers: {
            alone: "yes",
            fearsReturn: "yes",
            papersTaken: "yes",
            unpaidWork: "yes",
            controlled: "unsure",
            childProtectionSaw: "no",
          },
        },
      ),
    ],
  },
  {
    post: "XD-POST-02",
    hoursAgo: 61,
    note: "One vehicle; the driver left before the officers came.",
    people: [
      woman([latin("Leila", "Khalid", "Ahmadzai"), cyrillic("Лайла", "Ахмадзай")], year(1991), {
        ...pashto,
        ...asylum("I cannot say it here. I want to speak with a woman.", []),
        relation: "head",
        womanOfficer: "yes",
        answers: { singleParent: "yes", survivorDisclosed: "unsure" },
      }),
      woman([latin("Mariam", "Mustafa", "Ahmadzai")], year(2015), { ...pashto, ...child, wishesAsylum: "unsure" }),
      man([latin("Najibullah", "Mustafa", "Ahmadzai")], year(2018), { ...pashto, ...child, wishesAsylum: "unsure" }),
    ],
  },
  {
    post: "XD-POST-03",
    hoursAgo: 54,
    people: [
      man([latin("Sardor", "Alisher", "Tashmatov"), cyrillic("Сардор", "Ташматов")], day("1996-08-14"), {
        ...from("UZ", "uzn", "rus"),
        wishesAsylum: "no",
        documentsSeen: [{ type: "passport", number: "XA0000417", issuer: "UZB" }],
        answers: { seeksWork: "yes" },
      }),
      man([latin("Jasur", "Botir", "Ergashev"), cyrillic("Жасур", "Эргашев")], day("1999-03-30"), {
        ...from("UZ", "uzn", "rus"),
        wishesAsylum: "no",
        answers: { seeksWork: "yes", debtBondage: "unsure", papersTaken: "yes" },
      }),
      man([latin("Bobur", "", "Ergashev")], year(2001), {
        ...from("UZ", "uzn"),
        wishesAsylum: "no",
        answers: { seeksWork: "yes", papersTaken: "yes" },
      }),
    ],
  },
  {
    post: "XD-POST-01",
    hoursAgo: 47,
    people: [
      woman(
        [latin("Bibi Gul", "Rahim", "Sultani"), arabic("بی‌بی گل", "سلطانی")],
        { precision: "estimated", ageYears: 71, on: "2026-01-01" },
        {
          ...from("AF", "haz", "prs"),
          ...asylum("We are Hazara. The village was emptied."),
          relation: "head",
          answers: { olderPerson: "yes", disability: "yes", medical: "yes" },
        },
      ),
      woman([latin("Fatima", "Ali", "Sultani"), arabic("فاطمه", "سلطانی")], year(1998), {
        ...from("AF", "haz", "prs"),
        ...asylum("I look after my grandmother; nobody else is left."),
        relation: "grandchild",
        womanOfficer: "no",
      }),
      man([latin("Hussain", "Ali", "Sultani"), arabic("حسین", "سلطانی")], year(2009), {
        ...from("AF", "haz", "prs"),
        relation: "grandchild",
        wishesAsylum: "yes",
      }),
    ],
  },
  {
    post: "XD-POST-03",
    hoursAgo: 41,
    people: [
      man([latin("Viktor", "", "Sorokin"), cyrillic("Виктор", "Сорокин")], day("1968-12-01"), {
        nationalities: brand(["XXA"]),
        formerResidence: brand(["TM"]),
        languages: brand(["rus"]),
        wishesAsylum: "unsure",
        documentsSeen: [{ type: "other", number: "СССР IV-АС 000317" }],
        answers: { nationalityDoubt: "yes" },
      }),
      woman([latin("Ogulgerek", "", "Sorokina"), cyrillic("Огулгерек", "Сорокина")], day("1971-06-11"), {
        nationalities: brand(["unknown"]),
        formerResidence: brand(["TM"]),
        languages: brand(["tuk", "rus"]),
        wishesAsylum: "unsure",
        relation: "spouse",
        answers: { nationalityDoubt: "yes" },
      }),
    ],
  },
  {
    post: "XD-POST-01",
    hoursAgo: 33,
    note: "Brought by border guards from the river bank.",
    people: [
      man([latin("Rahmatullah", "Farid", "Noori"), arabic("رحمت‌الله", "نوری")], year(1979), {
        ...afghan,
        ...asylum("I was a court clerk. Two of my colleagues are dead.", ["IR"]),
        relation: "head",
        formerResidence: brand(["IR"]),
      }),
      woman([latin("Shabnam", "Karim", "Noori"), arabic("شبنم", "نوری")], year(1985), {
        ...afghan,
        wishesAsylum: "yes",
        relation: "spouse",
        womanOfficer: "yes",
      }),
      woman([latin("Hosna", "Rahmatullah", "Noori"), arabic("حسنا", "نوری")], year(2010), { ...afghan, ...child, wishesAsylum: "yes" }),
      man([latin("Idris", "Rahmatullah", "Noori"), arabic("ادریس", "نوری")], year(2014), {
        ...afghan,
        ...child,
        wishesAsylum: "yes",
        answers: { disability: "yes" },
      }),
      woman([latin("Zeba", "", "Noori"), arabic("زیبا", "نوری")], year(2012), {
        ...afghan,
        relation: "nephewOrNiece",
        wishesAsylum: "yes",
        answers: { parentPresent: "no", guardianshipShown: "unsure" },
      }),
    ],
  },
  {
    post: "XD-POST-02",
    hoursAgo: 26,
    people: [
      woman(
        [latin("Madina", "", "Rasuli"), arabic("مدینه", "رسولی")],
        { precision: "estimated", ageYears: 14, on: "2026-01-01" },
        {
          ...afghan,
          wishesAsylum: "unsure",
          reasonOwnWords: "My brother said to wait for a man at the station.",
          answers: { alone: "yes", familyElsewhere: "yes", controlled: "yes", feelsUnsafe: "yes" },
        },
      ),
      woman(
        [latin("Sahar", "", ""), arabic("سحر", "")],
        { precision: "estimated", ageYears: 12, on: "2026-01-01" },
        { ...afghan, relation: "sibling", wishesAsylum: "notAsked", answers: { alone: "yes" } },
      ),
    ],
  },
  {
    post: "XD-POST-03",
    hoursAgo: 20,
    people: [
      man([latin("Samir", "Adnan", "al-Hadid"), arabic("سمیر", "الحديد")], day("1990-01-23"), {
        ...from("SY", "ara", "eng"),
        ...asylum("I left the army. If I return I am a deserter."),
        relation: "head",
        documentsSeen: [{ type: "passport", number: "N000417731", issuer: "SYR" }],
      }),
      woman([latin("Rima", "Basel", "al-Hadid"), arabic("ريما", "الحديد")], day("1994-07-17"), {
        ...from("SY", "ara"),
        wishesAsylum: "yes",
        relation: "spouse",
        answers: { medical: "yes" },
      }),
      man([latin("Kinan", "Samir", "al-Hadid"), arabic("كنان", "الحديد")], day("2020-10-05"), {
        ...from("SY", "ara"),
        ...child,
        wishesAsylum: "yes",
      }),
    ],
  },
  {
    post: "XD-POST-01",
    hoursAgo: 13,
    people: [
      man([latin("Abdul Wali", "Ghulam", "Stanekzai"), arabic("عبدالولی", "ستانکزی")], year(1974), {
        ...pashto,
        ...asylum("I drove for a foreign company. My cousin was taken in my place."),
        relation: "head",
        answers: { medical: "yes" },
      }),
      man([latin("Farhad", "Abdul Wali", "Stanekzai")], year(2003), { ...pashto, wishesAsylum: "yes", ...child }),
      man([latin("Milad", "Abdul Wali", "Stanekzai")], year(2007), { ...pashto, wishesAsylum: "yes", ...child }),
      man(
        [latin("Ghulam", "", "Stanekzai")],
        { precision: "unknown" },
        { ...pashto, relation: "parent", wishesAsylum: "unsure", answers: { olderPerson: "yes" } },
      ),
    ],
  },
  {
    post: "XD-POST-02",
    hoursAgo: 6,
    people: [
      woman([latin("Nilufar", "Saidakbar", "Mirzo"), cyrillic("Нилуфар", "Мирзо")], day("1993-04-09"), {
        ...from("TJ", "tgk", "rus"),
        wishesAsylum: "unsure",
        relation: "head",
        womanOfficer: "yes",
        reasonOwnWords: "He will find me if I go home.",
        answers: { fearsReturn: "yes", singleParent: "yes", survivorDisclosed: "yes" },
      }),
      man([latin("Amir", "", "Mirzo")], day("2019-09-27"), { ...from("TJ", "tgk"), ...child, wishesAsylum: "notAsked" }),
      woman([latin("Sabina", "", "Mirzo")], day("2024-12-12"), {
        ...from("TJ", "tgk"),
        ...child,
        wishesAsylum: "notAsked",
        answers: { medical: "yes" },
      }),
    ],
  },
  {
    post: "XD-POST-01",
    hoursAgo: 2,
    people: [
      man([latin("Esmatullah", "Nazar", "Popal"), arabic("عصمت‌الله", "پوپل")], year(1995), {
        ...pashto,
        ...asylum("I wrote about the mine in our district. Then they searched for me."),
        relation: "head",
      }),
      woman([latin("Roya", "Qasim", "Popal"), arabic("رویا", "پوپل")], year(1997), {
        ...afghan,
        wishesAsylum: "yes",
        relation: "spouse",
        answers: { pregnant: "yes" },
      }),
      man([latin("Mirwais", "Esmatullah", "Popal")], year(2021), { ...pashto, ...child, wishesAsylum: "yes" }),
      man([latin("Tawab", "Nazar", "Popal")], year(2002), {
        ...pashto,
        relation: "sibling",
        wishesAsylum: "unsure",
        answers: { seeksWork: "yes", familyElsewhere: "yes" },
      }),
    ],
  },
];
