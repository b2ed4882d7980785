import { expect, test } from "vitest";
import { findUnrecorded } from "./access-recorded.ts";

const look = { login: "officer", dossier: "d1", fields: ["identity.names", "asylum.answer/wish/"] };
const record = { login: "officer", dossier: "d1", looks: 2, fields: ["asylum.answer/wish/wishedOn", "identity.names", "identity.sex"] };

test("[P9] what was shown and is on record is found in the access log, and more on record than was looked for is no fault", () => {
  expect(findUnrecorded([look, look], [record])).toEqual([]);
});

test.each([
  ["a field that no record names", [{ ...look, fields: ["identity.phone"] }], [record], [{ login: "officer", field: "identity.phone" }]],
  [
    "a field whose name only begins like one that is named",
    [{ ...look, fields: ["arrival.group"] }],
    [{ ...record, fields: ["arrival.groupReference"] }],
    [{ login: "officer", field: "arrival.group" }],
  ],
  ["a look more than there are records", [look, look, look], [record], [{ login: "officer" }]],
  [
    "a record of another file",
    [{ ...look, fields: ["identity.names"] }],
    [{ ...record, dossier: "d2" }],
    [{ login: "officer", field: "identity.names" }, { login: "officer" }],
  ],
  [
    "a record of somebody else",
    [{ ...look, fields: ["identity.names"] }],
    [{ ...record, login: "registrar" }],
    [{ login: "officer", field: "identity.names" }, { login: "officer" }],
  ],
])("[P9] %s is found to be missing", (_, looks, log, missing) => {
  expect(findUnrecorded(looks, log)).toEqual(missing);
});
