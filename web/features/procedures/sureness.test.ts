import { expect, test } from "vitest";
import { surenessOf } from "./sureness.ts";

test("[PR8] a figure whose text was read is not told as one that somebody of the State confirmed", () => {
  const read = { figure: "confirmed" } as const;
  expect(surenessOf([read, read, { ...read, confirmedBy: "Bar of Almaty" }, { figure: "notConfirmed" }, { figure: "noFigure" }])).toEqual({
    all: 5,
    n: 2,
    by: 1,
    none: 1,
  });
});
