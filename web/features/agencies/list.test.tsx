import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { AgencyList } from "./list.tsx";
import { agencyTexts } from "./texts.ts";

const drawn = (isAsked: boolean) => renderToStaticMarkup(<AgencyList found={[]} more={0} isAsked={isAsked} />);

test("[DI12] where nothing was asked and nobody is there the register is empty; a name is missing only where one was asked for", () => {
  expect(drawn(false)).toContain(agencyTexts.empty.en);
  expect(drawn(false)).not.toContain(agencyTexts.none.en);
  expect(drawn(true)).toContain(agencyTexts.none.en);
});
