import { useState, type ReactNode } from "react";
import { facilityContract, type FacilityPage, type MonitorVisitView, standards } from "../../../src/facility/index.ts";
import { Badge, Button, Clause, Link, Loaded, Section, useFormat, useRoute, useText, type Meaning } from "../../kit/index.ts";
import { HandOn } from "../matters/hand-on.tsx";
import { ReplyDialog, SettleDialog } from "./finding-dialogs.tsx";
import { MonitorVisitDialog } from "./monitor-visit-dialog.tsx";
import { gravityWords, monitoringWords as words } from "./monitoring-texts.ts";

/** Visits of monitors to a place, with what they found and what was answered. */
export function MonitoringPart({ page }: { readonly page: FacilityPage }): ReactNode {
  const t = useText();
  const query = useRoute(facilityContract.facilityMonitoring, { params: { unit: page.head.unit } });
  const [isAdding, setAdding] = useState(false);
  return (
    <Section title={words.title} actions={page.may.monitor && <Button onPress={() => setAdding(true)}>{t(words.add)}…</Button>}>
      <Loaded query={query}>
        {({ visits }) =>
          visits.length === 0 ? (
            <p className="soft">{t(words.none)}</p>
          ) : (
            <ul className="facility-rows">
              {visits.map((visit) => (
                <li key={visit.id} className="facility-row" data-whole>
                  <VisitWhole visit={visit} isLinked />
                </li>
              ))}
            </ul>
          )
        }
      </Loaded>
      {isAdding && <MonitorVisitDialog page={page} onClose={() => setAdding(false)} />}
    </Section>
  );
}

/** One visit: what was looked at, what was found. */
export function VisitWhole({ visit, isLinked }: { readonly visit: MonitorVisitView; readonly isLinked?: boolean }): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const announced = { yes: words.announcedYes, no: words.announcedNo, unsure: undefined, notAsked: undefined }[visit.isAnnounced];
  return (
    <div className="stack" data-gap="small">
      <p className="line">
        <span className="strong">{isLinked ? <Link to={`/monitoring/${visit.id}`}>{day(visit.on)}</Link> : day(visit.on)}</span>
        <bdi className="soft">{visit.reference}</bdi>
        <span className="soft">{t(visit.byTitle)}</span>
        {announced && <Badge>{t(announced)}</Badge>}
      </p>
      <p className="small">
        {t(words.standards)}: {visit.standards.map((one) => t(standards[one].title)).join("; ")}
      </p>
      {visit.words !== undefined && <p>{visit.words}</p>}
      {visit.findings.length === 0 && <p className="soft">{t(words.noFindings)}</p>}
      {visit.findings.map((finding) => (
        <FindingRow key={finding.id} visit={visit} finding={finding} />
      ))}
    </div>
  );
}

type Finding = MonitorVisitView["findings"][number];
const stateMeanings: Readonly<Record<Finding["state"], Meaning>> = { open: "overdue", answered: "due", met: "safe" };

function FindingRow({ visit, finding }: { readonly visit: MonitorVisitView; readonly finding: Finding }): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const [asked, setAsked] = useState<"reply" | "settle">();
  const { reply, settlement, dueOn } = finding;
  const close = (): void => setAsked(undefined);
  return (
    <div className="facility-finding">
      <p className="line">
        <Badge meaning={stateMeanings[finding.state]}>{t(words[finding.state])}</Badge>
        <span className="strong">{t(gravityWords[finding.gravity])}</span>
        <span>{t(standards[finding.standard].title)}</span>
        <Clause reference={standards[finding.standard].source} />
      </p>
      <p>{finding.words}</p>
      {settlement?.isMet === false && <p className="small">{t(words.unmet, { words: settlement.words ?? "" })}</p>}
      {reply && (
        <p className="small">
          {t(words.replyOf, { words: reply.words })}
          {reply.doneOn !== undefined && ` · ${t(words.doneOf, { day: day(reply.doneOn) })}`}
          {reply.plannedFor !== undefined && ` · ${t(words.plannedOf, { day: day(reply.plannedFor) })}`}
        </p>
      )}
      <div className="line">
        {dueOn !== undefined && (
          <span className="small soft">{t(finding.state === "open" ? words.answerDue : words.lookDue, { day: day(dueOn) })}</span>
        )}
        {visit.may.reply && finding.state !== "met" && <Button onPress={() => setAsked("reply")}>{t(words.reply)}…</Button>}
        {visit.may.settle && finding.state === "answered" && <Button onPress={() => setAsked("settle")}>{t(words.settle)}…</Button>}
        {finding.state !== "met" && (visit.may.reply || visit.may.settle) && (
          <HandOn origin={{ kind: "monitoring", id: visit.id, item: finding.id }} about={t(standards[finding.standard].title)} />
        )}
      </div>
      {asked === "reply" && <ReplyDialog visit={visit} finding={finding} onClose={close} />}
      {asked === "settle" && <SettleDialog visit={visit} finding={finding} onClose={close} />}
    </div>
  );
}
