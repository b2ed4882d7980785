import { useState, type ReactNode } from "react";
import { intakeContract } from "../../../src/intake/index.ts";
import type { OfficerText } from "../../../src/kernel/text.ts";
import { processContract } from "../../../src/process/index.ts";
import { personContract } from "../../../src/person/index.ts";
import { Button, Failure, Link, Notice, sayDone, useRoute, useText } from "../../kit/index.ts";
import { useNewIds, useRecord } from "../person/record.ts";
import { caseTexts } from "./texts.ts";

/** Where a step handed the case on: over which route, and to what. */
export type HandedOff = { readonly route: string; readonly to: string };

/** What a step called for is sent as a referral, one press each: it has a receiver and a term, and is accepted or declined there. */
export function HandOffs({
  dossier,
  handsOff,
  onSent,
}: {
  readonly dossier: string;
  readonly handsOff: readonly HandedOff[];
  readonly onSent: (sent: HandedOff) => void;
}): ReactNode {
  const t = useText();
  const newId = useNewIds();
  const command = useRecord({ refreshes: [personContract.person] });
  const [sending, setSending] = useState<string>();
  const routes = useRoute(intakeContract.routes, {}).data?.routes;
  const procedures = useRoute(processContract.procedures, {}).data?.procedures;
  // A button is not named anew under the finger.
  if (routes === undefined || procedures === undefined) return null;
  const nameOf = ({ to, route }: HandedOff): string => {
    const title = procedures.find(({ id }) => id === to)?.title ?? routes.find(({ id }) => id === route)?.title;
    return title ? t(title as OfficerText) : to;
  };
  const send = async (one: HandedOff): Promise<void> => {
    setSending(one.to);
    const procedure = procedures.some(({ id }) => id === one.to) ? { procedure: one.to } : {};
    const answer = await command.record({
      kind: "referral.send",
      dossier,
      payload: { referral: newId(`${one.route}/${one.to}`), route: one.route, ...procedure },
    });
    setSending(undefined);
    if (answer.kind !== "recorded") return;
    sayDone(t(caseTexts.referred, { name: nameOf(one) }));
    onSent(one);
  };
  return (
    <>
      <Notice
        meaning="due"
        title={t(caseTexts.toRefer, { names: handsOff.map(nameOf).join(", ") })}
        next={handsOff.map((one) =>
          // Where several units receive, as shelters of several cities do, the officer chooses which.
          (routes.find((route) => route.id === one.route)?.units.length ?? 0) > 1 ? (
            <Link key={`${one.route}/${one.to}`} className="button" to={`/persons/${dossier}?refer=${encodeURIComponent(one.route)}`}>
              {t(caseTexts.referNow)}: {nameOf(one)}…
            </Link>
          ) : (
            <Button key={`${one.route}/${one.to}`} isRecording={sending === one.to} onPress={() => void send(one)}>
              {t(caseTexts.referNow)}: {nameOf(one)}
            </Button>
          ),
        )}
      />
      {command.failure && <Failure failure={command.failure} />}
    </>
  );
}
