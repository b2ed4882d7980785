import { expect, test } from "vitest";
import { countries } from "../../countries/index.ts";
import { procedures } from "../../procedures/index.ts";
import { leadsIn } from "./leads.ts";

const leads = (state: string, procedure: string, step: string): string[] => {
  const country = countries[state];
  if (!country) throw new Error(`no package ${state}`);
  const found = procedures.find((one) => one.id === procedure)?.steps[step];
  return leadsIn(country, procedures, found?.handsOff).map(({ to }) => to);
};

test("[PR10] what a State does not run is not handed over on a route that opens a case of another procedure", () => {
  expect(leads("demo", "asylum", "notifyRecognition")).toEqual(["local-integration", "naturalisation", "resettlement"]);
  expect(leads("kg", "asylum", "notifyRecognition")).toEqual(["naturalisation"]);
  expect(leads("kz", "asylum", "notifyRecognition")).toEqual([]);
  expect(leads("kz", "asylum", "finalise")).toEqual(["statelessness", "regularisation"]);
});

test("[PR10] a route that opens no case stays open, as for a wish for asylum in a State without a law on refugees; so do services", () => {
  expect(leads("uz", "entry-screening", "refer")).toEqual(leads("demo", "entry-screening", "refer"));
  expect(leads("uz", "statelessness", "register")).toEqual(["asylum"]);
  expect(leads("tm", "asylum", "screenTrafficking")).toEqual(["trafficking"]);
  expect(leads("kz", "trafficking", "giveFirstHelp")).toContain("shelter");
});

test("[PR10] over one route no step leads to two things of the same name in any State", () => {
  for (const country of Object.values(countries))
    for (const id of Object.keys(country.procedures)) {
      const steps = procedures.find((one) => one.id === id)?.steps ?? {};
      for (const [step, { handsOff }] of Object.entries(steps)) {
        const unrun = leadsIn(country, procedures, handsOff).filter(({ to }) => !(to in country.procedures));
        expect(new Set(unrun.map(({ route }) => route)).size, `${country.code} ${id} ${step}`).toBe(unrun.length);
      }
    }
});
