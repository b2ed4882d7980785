import { expect, test } from "vitest";
import type { Day, Instant } from "../kernel/index.ts";
import { endPapers } from "./index.ts";

const [dossier, here, elsewhere] = ["d", "case-here", "case-elsewhere"];

/** A paper in force that a case gave. */
function paper(subject: string, of: string, kind: string) {
  const set = { documentState: "issued", documentKind: kind, documentCase: of, validTo: "2027-01-01" };
  const at = "2026-11-20T10:00:00.000Z" as Instant;
  const fields = Object.fromEntries(Object.entries(set).map(([name, value]) => [name, { value, version: 1, at, by: "a" }]));
  return { dossier, subject, kind: "document", parts: { asylum: { version: 1, fields } } };
}

const states = [
  paper("own", here, "complementary-certificate"),
  paper("other", elsewhere, "complementary-certificate"),
  paper("card", elsewhere, "stateless-card"),
];
const ended = (kinds: readonly string[], gives: readonly string[]) =>
  endPapers({
    states,
    dossier,
    kinds,
    case: here,
    gives: new Set(gives),
    at: "2026-11-20T12:00:00.000Z" as Instant,
    today: "2026-11-20" as Day,
    reference: "XD-1",
  }).map(({ subject }) => subject);

test("[DO22] a procedure that gives no such paper ends each of the person's, one that gives it those of its own case", () => {
  expect(ended(["complementary-certificate", "stateless-card"], [])).toEqual(["own", "other", "card"]);
  expect(ended(["complementary-certificate", "stateless-card"], ["complementary-certificate"])).toEqual(["own", "card"]);
  expect(ended(["stateless-card"], ["complementary-certificate"])).toEqual(["card"]);
});
