import { expect, test } from "vitest";
import { layOut } from "./sketch.ts";

const frame = { width: 400, height: 200 };

test("[FC3] places lie to each other as on the ground: north above, east to the right, all within the frame", () => {
  const dots = layOut(
    [
      { of: "north", north: 42, east: 70 },
      { of: "south-east", north: 37, east: 74 },
      { of: "west", north: 39, east: 66 },
    ],
    frame,
  );
  const [north, southEast, west] = dots;
  expect(north?.y).toBeLessThan(west?.y ?? 0);
  expect(west?.y).toBeLessThan(southEast?.y ?? 0);
  expect(west?.x).toBeLessThan(north?.x ?? 0);
  expect(north?.x).toBeLessThan(southEast?.x ?? 0);
  for (const { x, y } of dots) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x).toBeLessThanOrEqual(frame.width);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y).toBeLessThanOrEqual(frame.height);
  }
});

test("[FC3] one place lies in the middle", () => {
  expect(layOut([{ of: "one", north: 40, east: 70 }], frame)).toEqual([{ of: "one", x: 200, y: 100 }]);
});
