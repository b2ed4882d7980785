import { useEffect, useState, type ReactNode } from "react";
import type { OfficerText } from "../../../src/kernel/text.ts";
import { intakeContract } from "../../../src/intake/index.ts";
import { Badge, Button, EmptyState, Page, Private, useFormat, useGo, useRoute, useText } from "../../kit/index.ts";
import { listReadable } from "../../offline/device.ts";
import { usePostState } from "../../offline/state.ts";
import { useOfficer, type Officer } from "../person/officer.ts";
import { WhoName } from "../person/words.tsx";
import { useShiftPapers } from "./shift-papers.tsx";
import type { ShiftPerson } from "./shift.ts";
import { deviceTexts } from "./texts.ts";
import "./device.css";

/** The persons captured in this shift without the node, with their slips. */
export function Screen(): ReactNode {
  const t = useText();
  const go = useGo();
  const { waiting } = usePostState();
  return (
    <div data-density="large">
      <Page
        title={deviceTexts.shift}
        crumbs={[{ to: "/device", text: deviceTexts.title }]}
        lead={t(waiting > 0 ? deviceTexts.shiftLead : deviceTexts.shiftSent)}
        actions={
          <Button kind="main" onPress={() => go("/post/new")}>
            {t(deviceTexts.newGroup)}
          </Button>
        }
      >
        <ShiftList />
      </Page>
    </div>
  );
}

/** Those of the shift, newest first. */
export function ShiftList(): ReactNode {
  const t = useText();
  const officer = useOfficer();
  const [people, setPeople] = useState<readonly ShiftPerson[]>();
  const { opened } = usePostState();
  const read = (): void => void listReadable<ShiftPerson>().then(setPeople);
  // Shut in this window or in another, the screen lets go of whom it shows.
  useEffect(read, [opened]);
  if (!people || !officer) return null;
  if (people.length === 0) return <EmptyState title={deviceTexts.shiftNone}>{t(deviceTexts.shiftNote)}</EmptyState>;
  return (
    <div className="stack">
      {people.map((person) => (
        <Person key={person.id} person={person} officer={officer} onChange={read} />
      ))}
      <p className="small soft">{t(deviceTexts.shiftNote)}</p>
    </div>
  );
}

function Person({
  person,
  officer,
  onChange,
}: {
  readonly person: ShiftPerson;
  readonly officer: Officer;
  readonly onChange: () => void;
}): ReactNode {
  const t = useText();
  const { instant } = useFormat();
  const routes = useRoute(intakeContract.routes, {}).data?.routes ?? [];
  const papers = useShiftPapers(person, officer, onChange);
  const titleOf = (route: string): string => {
    const title = routes.find((one) => one.id === route)?.title as OfficerText | undefined;
    return title ? t(title) : route;
  };
  return (
    <article className="shift-person stack" data-gap="small" aria-label={person.reference ?? t(deviceTexts.noNumber)}>
      <header>
        <h2>
          <Private>
            <WhoName names={person.names} />
          </Private>
        </h2>
        <p className="small soft">
          <span className="reference">{person.reference ?? t(deviceTexts.noNumber)}</span> · {instant(person.arrivedAt)}
        </p>
        <Badge meaning="safe">{t(deviceTexts.sealedHere)}</Badge>
      </header>
      <div className="line">
        {person.referrals.map((referral) => (
          <Button key={referral.id} isRecording={papers.isRecording} onPress={() => void papers.print(referral)}>
            {t(deviceTexts.slip, { route: titleOf(referral.route) })}
          </Button>
        ))}
        {person.explained && (
          <Button isRecording={papers.isRecording} onPress={() => void papers.print("receipt")}>
            {t(deviceTexts.receipt)}
          </Button>
        )}
      </div>
      {papers.part}
    </article>
  );
}
