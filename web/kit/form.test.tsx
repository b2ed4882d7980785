import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { ApiFailure } from "./api.ts";
import { Form } from "./form.tsx";
import { TextField } from "./text-field.tsx";

const drawn = (failure: ApiFailure, path: string) =>
  renderToStaticMarkup(
    <Form send="Send" failure={failure} onSend={() => undefined}>
      <TextField label={{ en: "Why", ru: "Почему" }} path={path} value={undefined} onChange={() => undefined} />
    </Form>,
  );
const problem = (path: string): ApiFailure => ({
  kind: "problem",
  code: "malformed",
  title: "",
  fields: [{ path, code: "required", title: "Say why" }],
});

test.each(["why", "payload.why"])("[KIT2] what is wrong stands beside its field, which says where it is as %s", (path) => {
  for (const said of ["body.payload.why", "payload.why", "why"]) {
    const form = drawn(problem(said), path);
    expect(form).toContain('aria-invalid="true"');
    expect(form).toContain("Say why");
  }
  expect(drawn(problem("body.payload.until"), path)).not.toContain("aria-invalid");
});
