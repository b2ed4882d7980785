import fc from "fast-check";
import { expect, test } from "vitest";
import { layOut, type Graph } from "./layered.ts";

const claim: Graph = {
  initial: "lodged",
  states: { closed: 1, refused: 1, lodged: 1, deciding: 1, recognised: 1 },
  steps: {
    take: { from: ["lodged"], to: "deciding" },
    recognise: { from: ["deciding"], to: "recognised" },
    refuse: { from: ["deciding"], to: "refused" },
    appeal: { from: ["refused"], to: "deciding" },
    close: { from: ["refused", "lodged"], to: "closed" },
    withdraw: { from: ["lodged"], to: "closed" },
  },
};
const layerOf = (graph: Graph, id: string): number | undefined => layOut(graph).states.find((state) => state.id === id)?.layer;

test("[KIT9] states lie as deep as their longest way from the start", () => {
  expect(["lodged", "deciding", "refused", "closed"].map((id) => layerOf(claim, id))).toEqual([0, 1, 2, 3]);
});

test("[KIT9] a step back is marked as such, steps between the same states share an edge", () => {
  const { edges } = layOut(claim);
  expect(edges.filter((edge) => edge.isBack)).toEqual([{ from: "refused", to: "deciding", steps: ["appeal"], isBack: true }]);
  expect(edges.find((edge) => edge.from === "lodged" && edge.to === "closed")?.steps).toEqual(["close", "withdraw"]);
});

test("[KIT9] every state and step of any graph is drawn once, cycles or not", () => {
  const name = fc.constantFrom("a", "b", "c", "d", "e", "f");
  const step = fc.record({ from: fc.uniqueArray(name, { minLength: 1, maxLength: 3 }), to: name });
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom("s1", "s2", "s3", "s4", "s5", "s6"), step), (steps) => {
      const graph: Graph = { initial: "a", states: { a: 1, b: 1, c: 1, d: 1, e: 1, f: 1 }, steps };
      const { states, edges, layers, breadth } = layOut(graph);
      expect(states.map((state) => state.id).toSorted()).toEqual(["a", "b", "c", "d", "e", "f"]);
      expect(new Set(states.map((state) => `${state.layer} ${state.place}`)).size).toBe(6);
      expect(edges.flatMap((edge) => edge.steps.map((one) => `${edge.from} ${one}`)).toSorted()).toEqual(
        Object.entries(steps)
          .flatMap(([id, { from }]) => from.map((state) => `${state} ${id}`))
          .toSorted(),
      );
      expect(layers * breadth).toBeGreaterThanOrEqual(6);
      const layer = new Map(states.map((state) => [state.id, state.layer]));
      for (const edge of edges) expect(edge.isBack).toBe((layer.get(edge.to) ?? 0) <= (layer.get(edge.from) ?? 0));
    }),
  );
});
