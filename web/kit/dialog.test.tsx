import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Confirm } from "./dialog.tsx";

const shared = { title: "Acknowledge in 3 cases", effect: "…", act: "Acknowledge", isOpen: true, onAct: () => {}, onClose: () => {} };
const drawn = (of: Partial<Parameters<typeof Confirm>[0]>) => renderToStaticMarkup(<Confirm {...shared} {...of} />);

test("[KIT13] an act that takes nothing away is not red; one that does is", () => {
  expect(drawn({})).toContain('data-kind="main"');
  expect(drawn({})).not.toContain('data-kind="grave"');
  expect(drawn({ kind: "grave" })).toContain('data-kind="grave"');
});
