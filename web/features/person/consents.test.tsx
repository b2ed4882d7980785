import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { SubjectView } from "../../../src/person/index.ts";
import { Disclosures } from "./consents.tsx";

const slot = (value: unknown) => ({ value, at: "2026-11-24T05:00:00.000Z" });
const release = (recipient: string, fields: readonly string[]) =>
  ({
    dossier: "0198f000-0000-7000-8000-000000000001",
    subject: "0198f000-0000-7000-8000-000000000002",
    kind: "release",
    parts: {
      referral: {
        fields: {
          releaseRecipient: slot(recipient),
          releaseFields: slot(fields),
          releaseChannel: slot("paper"),
          releaseDestination: slot("TJ"),
          releaseGround: slot("rap-2012:RAP-I-03"),
        },
      },
    },
  }) as unknown as SubjectView;

test("[R3] what went to the person themself is told to the officer in the officer's words, an own copy as a copy", () => {
  const told = renderToStaticMarkup(<Disclosures releases={[release("person", ["file"])]} />);
  expect(told).toContain("The person themself");
  expect(told).toContain("a copy of the whole file");
  expect(renderToStaticMarkup(<Disclosures releases={[release("Legal clinic", ["names"])]} />)).toContain("Legal clinic");
});
