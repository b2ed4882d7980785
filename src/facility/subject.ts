import { UnitCode } from "../kernel/index.ts";
import { defineSubject } from "../ledger/index.ts";
import { Grant, Item } from "./inventory.ts";
import { Model, Position, Profile } from "./profile.ts";
import { Room } from "./room.ts";

const kept = "directory";

/** A place of a unit: a post, a centre, a shelter. Its dossier follows from the unit's code, and it holds nothing of a person. */
export const facilitySubject = defineSubject({
  kind: "facility",
  title: { en: "Post or centre", ru: "Пост или центр" },
  fields: {
    facilityUnit: { compartment: kept, schema: UnitCode, title: { en: "Unit", ru: "Подразделение" } },
    facilityProfile: { compartment: kept, schema: Profile, title: { en: "Profile", ru: "Описание" } },
    facilityPosition: { compartment: kept, schema: Position, title: { en: "Position", ru: "Местоположение" } },
    facilityModel: { compartment: kept, schema: Model, title: { en: "Model for others", ru: "Образец для других" } },
  },
  families: [
    { prefix: "room", compartment: kept, schema: Room, title: { en: "Room", ru: "Помещение" } },
    { prefix: "item", compartment: kept, schema: Item, title: { en: "Thing", ru: "Имущество" } },
    { prefix: "grant", compartment: kept, schema: Grant, title: { en: "Given or promised", ru: "Предоставлено или обещано" } },
  ],
});
