import { useState, type ReactNode } from "react";
import { issuedKinds } from "../../../src/document/index.ts";
import { processContract, type CasePage, type ProcedurePage, type StepView } from "../../../src/process/index.ts";
import {
  Badge,
  Button,
  EmptyState,
  Loaded,
  Notice,
  Page,
  PrintButton,
  QuickExit,
  sayDone,
  useFormat,
  useNow,
  useParam,
  useRoute,
  useSearch,
  useText,
} from "../../kit/index.ts";
import { HandOn } from "../matters/hand-on.tsx";
import { shelfWords } from "../shelf/texts.ts";
import { useOfficer } from "../person/officer.ts";
import type { Recorded } from "../person/record.ts";
import { DueClock } from "../procedures/due-clock.tsx";
import { Assign } from "./assign.tsx";
import { Beside } from "./beside.tsx";
import { paperName } from "./effect-words.tsx";
import { likelyStep } from "./graph.ts";
import { IssueDialog } from "./issue-dialog.tsx";
import { StepList } from "./step-list.tsx";
import { StepPanel } from "./step-panel.tsx";
import { HandOffs, type HandedOff } from "./hand-offs.tsx";
import { caseTexts, ownForm, paperTexts } from "./texts.ts";
import { Where } from "./where.tsx";
import "./case.css";

/** One case: where it stands, the step to do, what is known beside it. */
export function Screen(): ReactNode {
  const [dossier, id] = [useParam("dossier"), useParam("id")];
  const query = useRoute(processContract.casePage, { params: { dossier, id } });
  return (
    <Loaded query={query} rows={10}>
      {(page) => <CaseView key={page.head.id} page={page} onReload={() => void query.refetch()} />}
    </Loaded>
  );
}

/** Dossier of the person: the case's own, but for one that lies apart, that was sent without an account, or that is of no person. */
function fileOf({ dossier, isSent, isShelved, isApart, about }: CasePage["head"]): string | undefined {
  if (isSent || isShelved) return undefined;
  return isApart ? about : dossier;
}

type After = { readonly issues: readonly string[]; readonly handsOff: readonly HandedOff[] };
const nothingAfter: After = { issues: [], handsOff: [] };

function CaseView({ page, onReload }: { readonly page: CasePage; readonly onReload: () => void }): ReactNode {
  const t = useText();
  const { instant } = useFormat();
  const now = useNow();
  const officer = useOfficer();
  const [after, setAfter] = useState(nothingAfter);
  const procedure = useRoute(processContract.procedure, { params: { id: page.head.procedure } }).data;
  const { head } = page;
  const isOwn = officer?.account.ownDossier === head.dossier;
  return (
    <div className={isOwn ? "person-area" : undefined} data-density={isOwn ? "large" : undefined}>
      <Page
        title={t(caseTexts.title, { ref: head.reference })}
        heading={
          <>
            <span className="reference">{head.reference}</span> · {t(head.title)}
          </>
        }
        crumbs={
          isOwn
            ? [{ to: "/mine", text: caseTexts.mine }]
            : [
                head.isShelved ? { to: "/shelf", text: shelfWords.title } : { to: "/inbox", text: caseTexts.inbox },
                ...(fileOf(head) === undefined ? [] : [{ to: `/persons/${fileOf(head)}`, text: caseTexts.person }]),
              ]
        }
        lead={<CaseLead page={page} />}
        actions={
          isOwn ? (
            <QuickExit />
          ) : (
            <>
              {head.isSent && (
                <HandOn origin={{ kind: "tip", dossier: head.dossier, id: head.id }} about={`${head.reference}, ${t(head.title)}`} />
              )}
              {page.mayAssign && <Assign page={page} />}
              <PrintButton>{t(caseTexts.printSheet)}</PrintButton>
            </>
          )
        }
      >
        {head.isApart && <Notice title={t(head.about === undefined ? caseTexts.apartOthers : caseTexts.apart)} />}
        <p className="case-print">{t(caseTexts.sheet, { at: instant(new Date(now).toISOString()) })}</p>
        {isOwn && <OwnWords />}
        <AfterStep page={page} after={after} onDone={(change) => setAfter({ ...after, ...change })} />
        <div className="case">
          <div className="case-where">
            <Where page={page} isOwn={isOwn} />
          </div>
          <Work page={page} procedure={procedure} isOwn={isOwn} onReload={onReload} onAfter={setAfter} />
          <div className="case-beside">
            <Beside page={page} procedure={procedure} isOwn={isOwn} />
          </div>
        </div>
      </Page>
    </div>
  );
}

/** The steps of the case, and the one that is likely meant, open to be done. */
function Work({
  page,
  procedure,
  isOwn,
  onReload,
  onAfter,
}: {
  readonly page: CasePage;
  readonly procedure: ProcedurePage | undefined;
  readonly isOwn: boolean;
  readonly onReload: () => void;
  readonly onAfter: (after: After) => void;
}): ReactNode {
  const t = useText();
  const [search, setSearch] = useSearch();
  const [isChosen, setChosen] = useState(false);
  const { head, graph } = page;
  const step = likelyStep(page.steps, {
    asked: search.get("step") ?? undefined,
    isChosen,
    awaited: page.clocks.filter((clock) => clock.stoppedAt === undefined).map((clock) => clock.awaits),
    here: graph.here,
    isFinal: (state) => graph.states.find((one) => one.id === state)?.isFinal ?? false,
  });
  const recorded = (taken: StepView, { says }: Recorded): void => {
    const to = graph.states.find((state) => state.id === String(says?.["state"] ?? ""))?.title;
    sayDone(t(caseTexts.recorded, { step: t(taken.title), state: to ? t(to) : "" }));
    const leads = listOf(says?.["handsOffTo"]);
    const handsOff = listOf(says?.["handsOff"]).map((route, place) => ({ route, to: leads[place] ?? route }));
    onAfter({ issues: listOf(says?.["issues"]), handsOff });
    setSearch({ step: "" });
  };
  return (
    <div className="case-work stack" data-gap="large">
      {page.steps.length > 0 && (
        <StepList
          page={page}
          chosen={step?.id}
          onChoose={(chosen) => {
            setChosen(true);
            setSearch({ step: chosen });
          }}
        />
      )}
      {step ? (
        <StepPanel key={step.id} page={page} step={step} procedure={procedure} onReload={onReload} onRecorded={recorded} />
      ) : (
        <EmptyState title={head.isFinal ? caseTexts.noStepsFinal : caseTexts.noSteps} />
      )}
      {!isOwn && <Others page={page} />}
    </div>
  );
}

/** Forms of the law are in English and Russian: to the person whose case it is, it is said in their languages who reads them out. */
function OwnWords(): ReactNode {
  return (
    <Notice title={ownForm}>
      {(["prs", "tg"] as const).map((language) => (
        <p key={language} lang={language} dir={language === "prs" ? "rtl" : "ltr"}>
          {ownForm[language]}
        </p>
      ))}
    </Notice>
  );
}

function listOf(said: unknown): readonly string[] {
  return Array.isArray(said) ? said.map(String) : [];
}

function CaseLead({ page: { head, graph, clocks } }: { readonly page: CasePage }): ReactNode {
  const t = useText();
  const { dayOf } = useFormat();
  const state = graph.states.find((one) => one.id === graph.here);
  // The node sends those that run first, the soonest before the others.
  const soonest = clocks.find((clock) => clock.stoppedAt === undefined && clock.standing !== "suspended" && clock.dueAt !== undefined);
  return (
    <span className="case-lead">
      <span className="strong">{t(head.stateTitle)}</span>
      {state?.protects && <Badge meaning="safe">{t({ en: "protected from removal", ru: "защищено от выдворения" })}</Badge>}
      <span>{t(head.unitTitle)}</span>
      <span>
        {t(caseTexts.owner)}: {head.assignedName ?? t(caseTexts.nobody)}
      </span>
      <span>
        {t(caseTexts.opened)} {dayOf(head.openedAt)}
      </span>
      {soonest && (
        <span className="case-soonest">
          <span>{t(soonest.title)}:</span>
          <DueClock startedAt={soonest.startedAt} dueAt={soonest.dueAt} />
        </span>
      )}
    </span>
  );
}

/** What the step just taken calls for: papers to issue at once, people to refer on. */
function AfterStep({
  page,
  after,
  onDone,
}: {
  readonly page: CasePage;
  readonly after: After;
  readonly onDone: (change: Partial<After>) => void;
}): ReactNode {
  const t = useText();
  const [issuing, setIssuing] = useState<string>();
  const mayPrint = useOfficer()?.may("release.record") ?? false;
  const file = fileOf(page.head);
  const here = after.issues.filter((kind) => (issuedKinds as readonly string[]).includes(kind));
  const elsewhere = after.issues.filter((kind) => !here.includes(kind));
  if (after.issues.length === 0 && after.handsOff.length === 0) return null;
  return (
    <>
      {elsewhere.length > 0 && (
        <Notice meaning="due" title={t(caseTexts.toIssueElsewhere, { names: elsewhere.map((kind) => paperName(kind, t)).join(", ") })} />
      )}
      {here.length > 0 && (
        <Notice
          meaning="due"
          title={t(caseTexts.toIssue, { names: here.map((kind) => paperName(kind, t)).join(", ") })}
          next={here.map((kind) => (
            <Button key={kind} kind="main" onPress={() => setIssuing(kind)}>
              {t(mayPrint ? caseTexts.issueNow : paperTexts.issueOnly)}: {paperName(kind, t)}
            </Button>
          ))}
        />
      )}
      {after.handsOff.length > 0 && file === undefined && <Notice meaning="due" title={t(caseTexts.apartHandsOff)} />}
      {after.handsOff.length > 0 && file !== undefined && (
        <HandOffs
          dossier={file}
          handsOff={after.handsOff}
          onSent={(sent) => onDone({ handsOff: after.handsOff.filter((one) => one !== sent) })}
        />
      )}
      {issuing !== undefined && (
        <IssueDialog
          page={page}
          kind={issuing}
          onClose={() => {
            onDone({ issues: after.issues.filter((kind) => kind !== issuing) });
            setIssuing(undefined);
          }}
        />
      )}
    </>
  );
}

function Others({ page }: { readonly page: CasePage }): ReactNode {
  const t = useText();
  if (page.others.length === 0) return null;
  return (
    <details className="others">
      <summary>
        {t(caseTexts.others)} <span className="count">{page.others.length}</span>
      </summary>
      <ul className="list">
        {page.others.map((step) => (
          <li key={step.id}>
            <div className="list-words">
              <span>{t(step.title)}</span>
              <span className="small soft">
                {step.by
                  .map((one) =>
                    one.units.length > 0
                      ? t(caseTexts.byWhom, { part: t(one.title), units: one.units.map((unit) => t(unit)).join(", ") })
                      : t(one.title),
                  )
                  .join("; ")}
              </span>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
