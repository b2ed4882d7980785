import { expect, test } from "vitest";
import { inboxAddress } from "./address.ts";

test("[IN1] a notice leads to its unit's overdue things of its kind", () => {
  expect(inboxAddress({ unit: "XD-MS-CAP", kind: "clock.overdue.again" })).toBe("/inbox?group=overdue&unit=XD-MS-CAP&kind=clock");
  expect(inboxAddress({ unit: "XD-NC", kind: "influx.threshold" })).toBe("/influx");
  expect(inboxAddress({ unit: "XD-CP", kind: "other" })).toBe("/inbox?group=overdue&unit=XD-CP");
});
