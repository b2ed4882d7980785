import { expect, test } from "vitest";
import { isPlaceFree } from "./facts.ts";
import { placesOf, quotasOf, takenFor } from "./quotas.ts";
import { nothingKnown as facts } from "../../test/procedure-contract.ts";

const scheme = {
  id: "scheme",
  quotas: { places: { takenIn: ["placed", "home"], per: ["crop", "season"], source: ["decision:0056"] } },
} as const;
const cotton = { crop: " Cotton", season: 2026 };

test("[PR33] a case takes a place in the states that are named, of the quota that its answers tell", () => {
  expect(placesOf(scheme, "placed", cotton)).toEqual([{ quota: "scheme/places", round: "cotton | 2026" }]);
  expect(placesOf(scheme, "applied", cotton)).toEqual([]);
  expect(placesOf(scheme, "placed", { crop: "cotton" })).toEqual([]);
  expect(placesOf(scheme, "placed", { ...cotton, crop: " " })).toEqual([]);
  expect(quotasOf(scheme)).toEqual(["scheme/places"]);
});

test("[PR33] a place is left while fewer are taken than the law gives; what is not known leaves none", () => {
  const counts = [{ quota: "scheme/places", round: "cotton | 2026", taken: 2 }];
  expect(takenFor(scheme, { crop: "cotton", season: "2026" }, counts)).toEqual({ places: 2 });
  expect(takenFor(scheme, { crop: "cotton", season: "2027" }, counts)).toEqual({ places: 0 });
  expect(takenFor(scheme, {}, counts)).toEqual({});
  const free = (places: number | "unknown", taken: Record<string, number>) =>
    isPlaceFree({ ...facts, figures: { places }, placesTaken: taken }, "places");
  expect([free(3, { places: 2 }), free(2, { places: 2 }), free(3, {}), free("unknown", { places: 0 })]).toEqual([
    "yes",
    "no",
    "undetermined",
    "undetermined",
  ]);
});
