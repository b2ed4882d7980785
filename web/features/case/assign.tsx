import type { ReactNode } from "react";
import type { CasePage } from "../../../src/process/index.ts";
import { Failure, Menu, sayDone, useText, type MenuAct } from "../../kit/index.ts";
import { useOfficer } from "../person/officer.ts";
import { useRecord } from "../person/record.ts";
import { colleaguesOf } from "./colleagues.ts";
import { caseTexts } from "./texts.ts";

/** Gives the case to oneself, to a colleague of the unit, or back to the unit. */
export function Assign({ page }: { readonly page: CasePage }): ReactNode {
  const t = useText();
  const officer = useOfficer();
  const command = useRecord();
  if (!officer) return null;
  const give = (account: string | null): void =>
    void command
      .record({
        kind: "case.assign",
        dossier: page.head.dossier,
        payload: { case: page.head.id, account, from: page.head.assigned ?? null },
      })
      .then((answer) => answer.kind === "recorded" && sayDone(caseTexts.assigned));
  const own = officer.account.id;
  const acts: readonly MenuAct[] = [
    ...(page.head.assigned === own ? [] : [{ text: caseTexts.assignMe, onPress: () => give(own) }]),
    ...colleaguesOf(page, own).map((one) => ({ text: one.name, onPress: () => give(one.id) })),
    ...(page.head.assigned === undefined ? [] : [{ text: caseTexts.assignNobody, onPress: () => give(null) }]),
  ];
  return (
    <>
      <Menu label={t(caseTexts.assign)} acts={acts} align="end" />
      {command.failure && <Failure failure={command.failure} />}
    </>
  );
}
