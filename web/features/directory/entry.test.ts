import { expect, test } from "vitest";
import { campaignOf, draftOfCampaign } from "./campaign-draft.ts";
import { Campaign, DirectoryEntry, entryOfRecord } from "../../../src/directory/index.ts";
import { services } from "../../../countries/demo/services.ts";
import { draftOf, entryOfDraft, slugOf } from "./entry.ts";

const [record] = services;
if (!record) throw new Error("the demo State has services");
const before = entryOfRecord(record, { code: "XD-CHILD", name: { en: "Child protection", ru: "Защита детей" } });
const keeper = { unit: "XD-NC", today: "2026-11-24", expiresOn: "2027-05-23", unitTitle: { en: "Unit", ru: "Подразделение" } };

test("an entry that is opened and recorded again says the same, verified today", () => {
  expect(entryOfDraft(draftOf(before), before, keeper)).toEqual({
    ...before,
    verifiedOn: keeper.today,
    verifiedBy: keeper.unit,
    expiresOn: keeper.expiresOn,
  });
});

test("a new entry has the form that the node takes", () => {
  const draft = {
    ...draftOf(undefined),
    nameEn: "Free legal advice",
    nameRu: "Юрист",
    placeEn: "Capital",
    placeRu: "Столица",
    says: { en: "We advise.", ru: "Советуем.", prs: "" },
    routes: ["asylum"],
    unit: "XD-AID",
    office: "+999 1",
    languages: "ru, prs",
    ageMin: "18",
  };
  const entry = DirectoryEntry.parse(entryOfDraft(draft, undefined, keeper));
  expect(entry).toMatchObject({
    id: "free-legal-advice",
    phones: [{ kind: "office" }],
    languages: ["ru", "prs"],
    eligibility: { minimumAge: 18 },
    location: { serves: "everywhere" },
  });
});

test("a place that becomes secret loses its address", () => {
  const told = { ...before, location: { ...before.location, address: "1 Street" } };
  expect(entryOfDraft({ ...draftOf(told), isSecret: true }, told, keeper)).not.toHaveProperty("location.address");
  expect(slugOf("«Шаг»")).toBe("");
});

test("[DI19] a campaign is sent as it was written, and an entry without any of it is none", () => {
  const campaign = {
    audience: ["women"],
    channels: ["meetings"],
    area: { en: "Villages of the south", ru: "Сёла юга" },
    from: "2026-11-01",
    to: "2027-01-31",
  } as const;
  expect(campaignOf(draftOfCampaign(Campaign.parse(campaign)))).toEqual(campaign);
  expect(campaignOf(draftOfCampaign(undefined))).toBeUndefined();
  expect(campaignOf({ audience: [], from: undefined })).toBeUndefined();
  // Half of it goes to the node, which names what is missing.
  expect(campaignOf({ from: "2026-11-01" })).toMatchObject({ from: "2026-11-01", audience: undefined });
});
