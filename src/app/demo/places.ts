import { facilityDossier } from "../../facility/index.ts";
import type { Country } from "../../process/index.ts";
import { demoId } from "./ids.ts";

/** One command of the seed that concerns a place, and who sends it. */
export type PlaceDeed = {
  readonly by: string;
  readonly id: string;
  readonly kind: string;
  readonly dossier: string;
  readonly payload: object;
};

type Thing = { readonly what: "room" | "item"; readonly entry: object };
type DemoPlace = { readonly by: string; readonly unit: string; readonly position?: object; readonly things: readonly Thing[] };

const room = (name: string, use: string, more: object = {}): Thing => ({ what: "room", entry: { name, use, ...more } });
const item = (name: string, kind: string, needed: number, working: number): Thing => ({
  what: "item",
  entry: { name, kind, needed, working },
});

/** Places of the demo State; it lies in the middle of an ocean, since it does not exist. */
const demoPlaces: readonly DemoPlace[] = [
  {
    by: "post1.officer",
    unit: "XD-POST-01",
    position: { north: 31.2, east: -41.5 },
    things: [
      room("Room 3", "interview", { isPrivate: "yes" }),
      room("Hall", "waiting", { isPrivate: "no" }),
      item("Reader of passports", "equipment", 4, 1),
      item("Generator", "connection", 1, 1),
    ],
  },
  {
    by: "post2.officer",
    unit: "XD-POST-02",
    position: { north: 30.1, east: -38.9 },
    things: [room("Office", "interview", { isPrivate: "no" }), item("Warm container", "building", 2, 0)],
  },
  {
    by: "centre",
    unit: "XD-CENTRE",
    position: { north: 29.6, east: -41.1 },
    things: [
      room("11", "sleeping", { places: 4, keptFor: "families" }),
      room("12", "sleeping", { places: 4, keptFor: "women" }),
      room("13", "sleeping", { places: 6, keptFor: "men" }),
      room("Counsel", "interview", { isPrivate: "yes" }),
    ],
  },
];

const profile = {
  does: "Open reception: rooms, counsel and courses for who asks asylum.",
  hours: "Day and night; office Mon–Fri 9:00–17:00",
  topics: ["papers", "rights", "health", "language"],
  staff: [
    { title: "Social worker", count: 3, topics: ["rights", "health"] },
    { title: "Nurse", count: 1 },
  ],
  languages: ["prs", "tgk", "rus"],
  practice: "Those who live there run the kitchen, and each floor has a contact who speaks their language.",
};

/** What is on record of the places of the demo State, in its order. */
export function placeDeeds(country: Country): PlaceDeed[] {
  const deeds = demoPlaces.flatMap(({ by, unit, position, things }): PlaceDeed[] => {
    const dossier = facilityDossier(country, unit);
    const described = { unit, ...(position ? { position } : {}), ...(unit === "XD-CENTRE" ? { profile } : {}) };
    return [
      { by, id: demoId(`place/${unit}`), kind: "facility.describe", dossier, payload: described },
      ...things.map(({ what, entry }, place) => {
        const key = `place/${unit}/${place}`;
        return { by, id: demoId(`${key}/record`), kind: `facility.${what}`, dossier, payload: { unit, [what]: demoId(key), entry } };
      }),
    ];
  });
  const centre = facilityDossier(country, "XD-CENTRE");
  const model = { unit: "XD-CENTRE", why: "Those who live there decide with the house." };
  return [...deeds, { by: "coordinator", id: demoId("place/model"), kind: "facility.name-model", dossier: centre, payload: model }];
}
