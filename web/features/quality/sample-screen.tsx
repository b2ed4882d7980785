import { useState, type ReactNode } from "react";
import { auditItems, type FileView, qualityContract, type SampleView } from "../../../src/quality/index.ts";
import {
  Button,
  DataTable,
  Facts,
  Link,
  Loaded,
  Page,
  PrintButton,
  Section,
  useFormat,
  useGo,
  useParam,
  useRoute,
  useText,
  type Column,
} from "../../kit/index.ts";
import { useCodes } from "../person/codes.ts";
import { useNewIds } from "../person/record.ts";
import { Actions } from "./actions.tsx";
import { AskDialog } from "../person/ask-dialog.tsx";
import { useQuality } from "./deciding.tsx";
import { useAgreementWords } from "./results.tsx";
import { qualityWords as words, standingWords, strataWords } from "./texts.ts";
import "./quality.css";

/** One sample: how it was drawn, its files, how far the two agree, and what is done about it. */
export function Screen(): ReactNode {
  const sample = useParam("sample");
  const query = useRoute(qualityContract.qualitySample, { params: { sample } });
  return (
    <Loaded query={query} rows={10}>
      {(view) => <SamplePage view={view} />}
    </Loaded>
  );
}

function SamplePage({ view }: { readonly view: SampleView }): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const agreementWords = useAgreementWords();
  const { sample } = view;
  return (
    <Page
      title={t(words.sampleTitle, { ref: sample.reference })}
      crumbs={[{ to: "/quality", text: words.title }]}
      lead={t(words.sampleLead, {
        n: view.files.length,
        all: sample.counts.reduce((sum, one) => sum + one.cases, 0),
        from: day(sample.from),
        to: day(sample.to),
      })}
      actions={<PrintButton />}
    >
      <Files view={view} />
      <Section title={words.agreement}>
        <p>{agreementWords(view.agreement)}</p>
      </Section>
      <Actions view={view} />
      <How view={view} />
    </Page>
  );
}

const differences = ({ marks }: FileView): number | undefined =>
  marks && auditItems.filter((item) => marks[0]?.[item.id] !== marks[1]?.[item.id]).length;

function Files({ view }: { readonly view: SampleView }): ReactNode {
  const t = useText();
  const go = useGo();
  const { dayOf } = useFormat();
  const [taking, setTaking] = useState<FileView>();
  const isOver = view.sample.until < view.today;
  const to = (file: FileView): string => `/quality/${view.sample.id}/${file.case}`;
  const take = (file: FileView): void => (isOver ? undefined : setTaking(file));
  const open = (file: FileView): void => (file.standing === "open" ? take(file) : go(to(file)));
  const columns: Column<FileView>[] = [
    {
      id: "ref",
      head: words.file,
      cell: (file) =>
        file.standing === "open" ? <span className="reference">{file.reference}</span> : <Link to={to(file)}>{file.reference}</Link>,
    },
    { id: "outcome", head: words.outcome, cell: (file) => t(file.outcome), title: (file) => t(file.outcome) },
    { id: "unit", head: words.unit, cell: (file) => t(file.unit), title: (file) => t(file.unit), hideBelow: "middle" },
    { id: "closed", head: words.closed, cell: (file) => dayOf(file.closedAt, "short"), hideBelow: "narrow" },
    { id: "standing", head: words.standing, cell: (file) => t(standingWords[file.standing]) },
    {
      id: "both",
      head: words.both,
      cell: (file) => {
        const differing = differences(file);
        const both = t(words.bothOf, { n: file.handedIn });
        return differing === undefined ? both : `${both}, ${t(words.differs, { n: differing })}`;
      },
    },
    {
      id: "act",
      head: "",
      cell: (file) =>
        file.standing === "open" ? (
          isOver ? null : (
            <Button onPress={() => take(file)}>{t(words.take)}…</Button>
          )
        ) : file.standing === "taken" ? (
          t(words.goOn)
        ) : (
          t(words.look)
        ),
      hideBelow: "narrow",
    },
  ];
  return (
    <Section title={words.filesTitle}>
      {isOver && <p className="soft">{t(words.over)}</p>}
      <DataTable caption={words.filesTitle} columns={columns} rows={view.files} rowKey={(file) => file.case} onOpen={open} />
      {taking && <Take sample={view.sample.id} file={taking} to={to(taking)} onClose={() => setTaking(undefined)} />}
    </Section>
  );
}

function Take({
  sample,
  file,
  to,
  onClose,
}: {
  readonly sample: string;
  readonly file: FileView;
  readonly to: string;
  readonly onClose: () => void;
}): ReactNode {
  const go = useGo();
  const idOf = useNewIds();
  const { command, send } = useQuality(words.taken, () => go(to));
  const payload = { reading: idOf(file.case), sample, case: file.case };
  return (
    <AskDialog
      title={words.take}
      effect={words.takeEffect}
      command={command}
      onSend={() => void send({ kind: "quality.take", dossier: file.dossier, payload })}
      onClose={onClose}
    >
      <p className="reference">{file.reference}</p>
    </AskDialog>
  );
}

function How({ view: { sample, strata, auditors } }: { readonly view: SampleView }): ReactNode {
  const t = useText();
  const { number, instant } = useFormat();
  const codes = useCodes();
  const [isAsked, setAsked] = useState(false);
  const again = useRoute(qualityContract.qualityAgain, { params: { sample: sample.id } }, { isOn: isAsked });
  const stratumWords = (one: SampleView["strata"][number]): string => {
    if (one.title) return t(one.title);
    return sample.strata === "none" ? t(words.wholePeriod) : codes.country(one.stratum);
  };
  return (
    <Section title={words.how} actions={<Button onPress={() => setAsked(true)}>{t(words.again)}</Button>} note={instant(sample.at)}>
      {isAsked && (
        <Loaded query={again} rows={1}>
          {(said) => <p role="status">{t(said.missing === 0 && said.others === 0 ? words.againSame : words.againOther, said)}</p>}
        </Loaded>
      )}
      <Facts
        items={[
          { name: words.method, value: t(words.methodWords) },
          { name: words.seed, value: <code className="quality-seed">{sample.seed}</code> },
          { name: words.strata, value: t(strataWords[sample.strata]) },
          { name: words.asked, value: number(sample.size) },
          { name: words.auditors, value: auditors.map((one) => one.name).join("; ") },
        ]}
      />
      <div className="table-frame" tabIndex={0} role="group" aria-label={t(words.stratum)}>
        <table className="table" data-plain aria-label={t(words.stratum)}>
          <thead>
            <tr>
              <th scope="col">{t(words.stratum)}</th>
              <th scope="col" data-number>
                {t(words.cases)}
              </th>
              <th scope="col" data-number>
                {t(words.drawnCount)}
              </th>
            </tr>
          </thead>
          <tbody>
            {strata.map((one) => (
              <tr key={one.stratum}>
                <th scope="row">{stratumWords(one)}</th>
                <td data-number>{number(one.cases)}</td>
                <td data-number>{number(one.drawn)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
