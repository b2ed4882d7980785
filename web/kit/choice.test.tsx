import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Select } from "./choice.tsx";

const shared = {
  label: { en: "Lacks", ru: "Не хватает" },
  options: [{ value: "names", text: { en: "Name", ru: "Имя" } }],
  onChange: () => {},
};
const drawn = (of: Partial<Parameters<typeof Select>[0]>) => renderToStaticMarkup(<Select {...shared} value={undefined} {...of} />);

test("[KIT1] a question says that it was not asked, and takes an answer back to that", () => {
  expect(drawn({})).toContain("not asked");
  expect(drawn({ value: "names" })).toContain("(not asked)");
});

test("[KIT1] a filter asks nobody: its empty choice says what is listed then, never that something was not asked", () => {
  for (const value of [undefined, "names"]) {
    const filter = drawn({ all: { en: "anything", ru: "чего угодно" }, value });
    expect(filter).toContain(">anything</option>");
    expect(filter).not.toContain("not asked");
    expect(drawn({ isOwn: true, value })).not.toContain("not asked");
  }
});

test("[KIT1] a choice that is always made has no empty line", () => {
  expect(drawn({ isOwn: true, isRequired: true, value: "names" })).not.toContain('<option value="">');
});
