import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { heldMs, holdActs } from "./holding.ts";

let done: string[];
let waiting: readonly string[];
const begin = () => {
  const holding = holdActs<string>();
  holding.listen(
    (item) => done.push(item),
    (keys) => (waiting = [...keys]),
  );
  return holding;
};
beforeEach(() => {
  vi.useFakeTimers();
  [done, waiting] = [[], []];
});
afterEach(() => {
  vi.useRealTimers();
});

test("[IN5] an act takes effect when its seconds are over, once", () => {
  const holding = begin();
  holding.hold("a", "taken");
  holding.hold("a", "taken again");
  vi.advanceTimersByTime(heldMs - 1);
  expect([done, waiting]).toEqual([[], ["a"]]);
  vi.advanceTimersByTime(1);
  expect([done, waiting]).toEqual([["taken"], []]);
  vi.advanceTimersByTime(heldMs * 2);
  expect(done).toEqual(["taken"]);
});

test("[IN5] what was taken back never takes effect; what took effect cannot be taken back", () => {
  const holding = begin();
  holding.hold("a", "taken back");
  holding.hold("b", "kept");
  expect(holding.undo("a")).toBe(true);
  vi.advanceTimersByTime(heldMs);
  expect([done, holding.undo("a"), holding.undo("b")]).toEqual([["kept"], false, false]);
});

test("[IN5] leaving the screen does at once what is held", () => {
  const holding = begin();
  holding.hold("a", "first");
  holding.hold("b", "second");
  holding.flush();
  expect([done, waiting]).toEqual([["first", "second"], []]);
  vi.advanceTimersByTime(heldMs);
  expect(done).toEqual(["first", "second"]);
});
