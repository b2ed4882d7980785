import { type ReactNode } from "react";
import { auditForm, auditItems, type FileView, type Mark, marks, qualityContract, type SampleView } from "../../../src/quality/index.ts";
import {
  Choice,
  Clause,
  EmptyState,
  Form,
  Link,
  Loaded,
  Notice,
  Page,
  PrintButton,
  Section,
  useDraft,
  useParam,
  useRoute,
  useText,
} from "../../kit/index.ts";
import { useQuality } from "./deciding.tsx";
import { markWords, qualityWords as words } from "./texts.ts";
import "./quality.css";

/** One file of a sample as its auditor reads it: the form, and once both have handed in, what the other found. */
export function Screen(): ReactNode {
  const [sample, id] = [useParam("sample"), useParam("case")];
  const query = useRoute(qualityContract.qualitySample, { params: { sample } });
  return (
    <Loaded query={query} rows={10}>
      {(view) => {
        const file = view.files.find((one) => one.case === id);
        return file && file.standing !== "open" ? <ReadingPage view={view} file={file} /> : <NotOpen sample={sample} />;
      }}
    </Loaded>
  );
}

function NotOpen({ sample }: { readonly sample: string }): ReactNode {
  const t = useText();
  return (
    <Page title={words.notOpen} crumbs={[{ to: "/quality", text: words.title }]}>
      <EmptyState title={words.notOpen}>
        <Link to={`/quality/${sample}`}>{t(words.filesTitle)}</Link>
      </EmptyState>
    </Page>
  );
}

function ReadingPage({ view, file }: { readonly view: SampleView; readonly file: FileView }): ReactNode {
  const t = useText();
  const { sample } = view;
  return (
    <Page
      title={t(words.readingTitle, { ref: file.reference })}
      crumbs={[
        { to: "/quality", text: words.title },
        { to: `/quality/${sample.id}`, text: t(words.sampleTitle, { ref: sample.reference }) },
      ]}
      lead={t(words.readingLead)}
      actions={
        <>
          {file.standing === "taken" && view.today <= sample.until && (
            <Link to={`/cases/${file.dossier}/${file.case}`} className="button">
              {t(words.openCase)}
            </Link>
          )}
          <PrintButton>{t(words.print)}</PrintButton>
        </>
      }
    >
      {file.standing === "taken" ? <Reading sample={sample.id} file={file} /> : <Found view={view} file={file} />}
    </Page>
  );
}

type Draft = Readonly<Record<string, Mark | undefined>>;

function Reading({ sample, file }: { readonly sample: string; readonly file: FileView }): ReactNode {
  const t = useText();
  const [draft, change, forget] = useDraft<Draft>(`quality/${file.reading}`, {});
  const { command, send } = useQuality(words.handedIn, forget);
  const count = auditItems.filter((item) => draft[item.id] !== undefined).length;
  const payload = { reading: file.reading, sample, marks: draft };
  return (
    <Form
      onSend={() => void send({ kind: "quality.hand-in", dossier: file.dossier, payload })}
      send={t(words.handIn)}
      isRecording={command.isRecording}
      failure={command.failure}
    >
      {auditForm.sections.map((section) => (
        <Section key={section.id} title={section.title} note={<Clause reference={section.source} />}>
          <div className="quality-items">
            {section.items.map((item) => (
              <Choice
                key={item.id}
                isOwn
                label={item.title}
                value={draft[item.id]}
                onChange={(mark) => change({ [item.id]: mark })}
                options={marks.map((mark) => ({ value: mark, text: markWords[mark] }))}
              />
            ))}
          </div>
        </Section>
      ))}
      <p role="status">
        {t(words.marked, { n: count, all: auditItems.length })} {t(words.handInEffect)}
      </p>
    </Form>
  );
}

/** What both found beside each other; where they differ is marked. */
function Found({ view, file }: { readonly view: SampleView; readonly file: FileView }): ReactNode {
  const t = useText();
  if (!file.marks) return <Notice title={words.handedIn}>{t(words.waits)}</Notice>;
  const found = file.marks;
  return (
    <>
      {auditForm.sections.map((section) => (
        <Section key={section.id} title={section.title}>
          <div className="table-frame" tabIndex={0} role="group" aria-label={t(section.title)}>
            <table className="table" data-plain aria-label={t(section.title)}>
              <thead>
                <tr>
                  <th scope="col">{t(words.item)}</th>
                  {view.auditors.map((one) => (
                    <th key={one.id} scope="col">
                      {one.name}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {section.items.map((item) => {
                  const differs = found[0]?.[item.id] !== found[1]?.[item.id];
                  return (
                    <tr key={item.id}>
                      <th scope="row">{t(item.title)}</th>
                      {found.map((one, place) => {
                        const mark = one[item.id];
                        return (
                          <td key={view.auditors[place]?.id} className={differs ? "strong" : undefined}>
                            {mark && t(markWords[mark])}
                          </td>
                        );
                      })}
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        </Section>
      ))}
    </>
  );
}
