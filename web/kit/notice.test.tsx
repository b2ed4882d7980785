import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Failure } from "./notice.tsx";
import { PersonArea } from "./text.ts";

const drawn = (title: string) =>
  renderToStaticMarkup(
    <PersonArea language="prs">
      <Failure failure={{ kind: "refused", code: "case.closed", rule: "", title, source: [] }} />
    </PersonArea>,
  );

test("[KIT10] a sentence of the node on a page in Dari runs in the direction of its own letters", () => {
  expect(drawn("Дело закрыто.")).toContain('<p class="strong" dir="auto">Дело закрыто.</p>');
});

test("[CW7] a network that gave no answer is never told as nothing recorded", () => {
  const page = renderToStaticMarkup(<Failure failure={{ kind: "fault", cause: "network" }} onAgain={() => undefined} />);
  expect(page).toContain("Try again: what was recorded already is not recorded twice.");
  expect(page).not.toMatch(/nothing was/i);
});
