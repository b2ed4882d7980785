import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Schooling } from "../../../src/person/index.ts";
import { SchoolWords } from "./schooling.tsx";
import { schoolTexts } from "./texts.ts";

const drawn = (schooling: Schooling | undefined) => renderToStaticMarkup(<SchoolWords schooling={schooling} />);

test("[PE28] whether a child goes to school is said with the school or the reason; what was not asked is not no", () => {
  expect(drawn(undefined)).toContain(schoolTexts.notAsked.en);
  expect(drawn(undefined)).not.toContain(schoolTexts.no.en);
  expect(drawn({ goes: "yes", where: "School 12" })).toContain("School 12");
  const not = drawn({ goes: "no", whyNot: "No shoes for the winter" });
  expect(not).toContain(schoolTexts.no.en);
  expect(not).toContain("No shoes for the winter");
  expect(drawn({ goes: "unsure" })).toContain(schoolTexts.unsure.en);
});
