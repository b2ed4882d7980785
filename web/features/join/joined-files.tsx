import type { ReactNode } from "react";
import { foldJoined, joinContract, type JoinView, type SubjectView } from "../../../src/person/index.ts";
import { processContract } from "../../../src/process/index.ts";
import { Button, Facts, Link, List, Notice, Section, useGo, useRoute, useText } from "../../kit/index.ts";
import { fieldTexts } from "../conflict/texts.ts";
import type { Officer } from "../person/officer.ts";
import { namesOf, valueOf } from "../person/subject.ts";
import { useValueWords } from "../person/value-words.ts";
import { WhoName } from "../person/words.tsx";
import { comparedFields } from "./fields.ts";
import { JoinSaid } from "./said.tsx";
import { joinTexts } from "./texts.ts";

/** The way to another file of the same person, which two posts may have begun. */
export function AnotherFile({ dossier, officer }: { readonly dossier: string; readonly officer: Officer }): ReactNode {
  const t = useText();
  const go = useGo();
  if (!officer.may("person.join")) return null;
  return (
    <Section title={joinTexts.section}>
      <div>
        <Button onPress={() => go(`/persons/${dossier}/beside`)}>{t(joinTexts.another)}</Button>
      </div>
    </Section>
  );
}

/** The other files of this person, what is said of files that are alike, what waits for a second officer, and what was taken apart; nothing where there is none. */
export function JoinedFiles({ dossier }: { readonly dossier: string }): ReactNode {
  const t = useText();
  const { data } = useRoute(joinContract.joined, { params: { dossier } });
  const own = data?.joins.filter((one) => one.one === dossier) ?? [];
  if (!data || own.length + data.saidSame.length === 0) return null;
  const others = data.files.filter((one) => one.dossier !== dossier);
  const waiting = own.filter((one) => one.standing === "proposed");
  const ended = own.filter((one) => one.standing === "parted" || one.standing === "declined");
  return (
    <Section title={others.length > 0 ? joinTexts.several : joinTexts.section}>
      {data.saidSame.map((file) => (
        <SaidSame key={file.dossier} dossier={dossier} file={file} />
      ))}
      {waiting.map((join) => (
        <Waiting key={join.id} dossier={dossier} join={join} />
      ))}
      {others.length > 0 && (
        <>
          <p className="small soft">{t(joinTexts.sectionNote)}</p>
          <List items={others.map((file) => itemOf(dossier, file, data.joins))} />
          <Differing files={data.files} />
        </>
      )}
      <List
        items={ended.map((join) => ({
          id: join.id,
          title: (
            <Link to={`/persons/${dossier}/beside/${join.other}`}>
              <span className="reference">{join.reference}</span>
            </Link>
          ),
          note: <JoinSaid join={join} />,
        }))}
      />
    </Section>
  );
}

/** An officer said of both files that they are alike (PE13): what follows from it is decided with both in sight. */
function SaidSame({
  dossier,
  file,
}: {
  readonly dossier: string;
  readonly file: { readonly dossier: string; readonly reference: string };
}): ReactNode {
  const t = useText();
  return (
    <Notice meaning="plain" title={joinTexts.saidSame} next={<ToBoth dossier={dossier} other={file.dossier} />}>
      <span className="reference">{file.reference}</span> · {t(joinTexts.saidSameNote)}
    </Notice>
  );
}

function Waiting({ dossier, join }: { readonly dossier: string; readonly join: JoinView }): ReactNode {
  return (
    <Notice meaning="due" title={joinTexts.waits} rule="PE6" next={<ToBoth dossier={dossier} other={join.other} />}>
      <span className="reference">{join.reference}</span> · <JoinSaid join={join} />
    </Notice>
  );
}

function ToBoth({ dossier, other }: { readonly dossier: string; readonly other: string }): ReactNode {
  const t = useText();
  return (
    <Link to={`/persons/${dossier}/beside/${other}`} className="button">
      {t(joinTexts.look)}
    </Link>
  );
}

function itemOf(dossier: string, file: SubjectView, joins: readonly JoinView[]) {
  const join = joins.find((one) => one.standing === "joined" && (one.other === file.dossier || one.one === file.dossier));
  return {
    id: file.dossier,
    to: `/persons/${file.dossier}`,
    title: (
      <span className="private">
        <WhoName names={namesOf(file)} />
      </span>
    ),
    note: (
      <>
        <span className="reference">{valueOf<string>(file, "reference")}</span>
        {join && (
          <>
            {" · "}
            <JoinSaid join={join} />
          </>
        )}
        <CasesOf dossier={file.dossier} />
      </>
    ),
    end: <Compared dossier={dossier} other={file.dossier} />,
  };
}

function Compared({ dossier, other }: { readonly dossier: string; readonly other: string }): ReactNode {
  const t = useText();
  return <Link to={`/persons/${dossier}/beside/${other}`}>{t(joinTexts.lookAgain)}</Link>;
}

/** Cases that run in the other file, each by its own address: they stay where they were opened. */
function CasesOf({ dossier }: { readonly dossier: string }): ReactNode {
  const t = useText();
  const { data } = useRoute(processContract.personCases, { params: { dossier } });
  if (!data || data.lanes.length === 0) return null;
  return (
    <span className="line">
      {data.lanes.map(({ head }) => (
        <Link key={head.id} to={`/cases/${dossier}/${head.id}`}>
          {t(head.title)}: {t(head.stateTitle)}
        </Link>
      ))}
    </span>
  );
}

function Differing({ files }: { readonly files: readonly SubjectView[] }): ReactNode {
  const t = useText();
  const words = useValueWords();
  const referenceOf = (dossier: string): string =>
    valueOf<string>(
      files.find((one) => one.dossier === dossier),
      "reference",
    ) ?? "";
  const differing = foldJoined(files, comparedFields).filter((one) => one.values.length > 1);
  if (differing.length === 0) return null;
  return (
    <div className="private">
      <h3 className="small soft">{t(joinTexts.differs)}</h3>
      <Facts
        items={differing.map(({ field, values }) => ({
          name: fieldTexts[field] ?? { en: field, ru: field },
          value: values.map((one) => (
            <span key={one.files.join()} className="line">
              {words(field, one.value)} <span className="reference small soft">{one.files.map(referenceOf).join(", ")}</span>
            </span>
          )),
        }))}
      />
    </div>
  );
}
