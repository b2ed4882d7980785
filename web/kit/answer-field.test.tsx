import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Answer } from "../../src/kernel/codes.ts";
import { AnswerField } from "./answer-field.tsx";

const label = { en: "Alone?", ru: "Без сопровождения?" };
const answers: readonly Answer[] = ["yes", "no", "unsure", "notAsked"];
const drawn = (value: Answer) => renderToStaticMarkup(<AnswerField label={label} value={value} onChange={() => {}} />);

test("[KIT1] not asked shows as such and marks no answer; every answer marks itself alone", () => {
  for (const value of answers) {
    const checked = [...drawn(value).matchAll(/<input[^>]*>/g)].map(([input]) => input).filter((input) => input.includes("checked"));
    expect(checked.map((input) => /value="(\w+)"/.exec(input)?.[1])).toEqual(value === "notAsked" ? [] : [value]);
    expect(drawn(value).includes("not asked"), value).toBe(value === "notAsked");
  }
});

test("[KIT1] an answer taken back is not asked, never no", () => {
  const said: string[] = [];
  const field = AnswerField({ label, value: "yes", onChange: (next) => said.push(next) }) as {
    readonly props: { readonly onChange: (next: string | undefined) => void };
  };
  field.props.onChange(undefined);
  field.props.onChange("no");
  expect(said).toEqual(["notAsked", "no"]);
});
