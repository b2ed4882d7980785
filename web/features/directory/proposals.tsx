import { useState, type ReactNode } from "react";
import { commandContract } from "../../../src/access/index.ts";
import { directoryContract, type ProposalView } from "../../../src/directory/index.ts";
import type { PersonText } from "../../../src/kernel/text.ts";
import {
  Badge,
  Button,
  Dialog,
  Failure,
  Form,
  sayDone,
  Section,
  TextField,
  useCommand,
  useFormat,
  useRoute,
  useText,
} from "../../kit/index.ts";
import { CampaignFacts } from "./campaign.tsx";
import { ProgrammeFacts } from "../programme/facts.tsx";
import type { RouteRow } from "./entry-fields.tsx";
import { hoursWords } from "./hours.ts";
import { ForWhom, Spoken, Where } from "./service-words.tsx";
import { directoryTexts } from "./texts.ts";

const refreshes = { refreshes: [directoryContract.directory, directoryContract.proposals] };

type Props = {
  readonly commands: readonly string[];
  readonly routes: readonly RouteRow[];
  readonly onAgain: (proposal: Pick<ProposalView, "service" | "entry">) => void;
};

/** What organisations propose of their own services: for whoever verifies, what waits; for whoever proposed, what became of it (DI15). */
export function Proposals({ commands, routes, onAgain }: Props): ReactNode {
  const mayDecide = commands.includes("service.accept");
  const query = useRoute(directoryContract.proposals, {}, { isOn: mayDecide || commands.includes("service.propose") });
  const proposals = query.data?.proposals ?? [];
  const [declining, setDeclining] = useState<ProposalView>();
  if (proposals.length === 0) return null;
  return (
    <Section title={mayDecide ? directoryTexts.proposals : directoryTexts.ownProposals}>
      <ul className="services">
        {proposals.map((one) => (
          <li key={one.service} className="proposal stack">
            <Proposed proposal={one} routes={routes} />
            {mayDecide ? (
              <Decide proposal={one} onDecline={() => setDeclining(one)} />
            ) : (
              <Became proposal={one} onAgain={() => onAgain(one)} />
            )}
          </li>
        ))}
      </ul>
      {declining && <DeclineDialog proposal={declining} onClose={() => setDeclining(undefined)} />}
    </Section>
  );
}

/** All that would be published of it: the office that answers for it has read the whole. */
function Proposed({
  proposal: { entry, unitTitle, at, before },
  routes,
}: {
  readonly proposal: ProposalView;
  readonly routes: readonly RouteRow[];
}): ReactNode {
  const t = useText();
  const { dayOf } = useFormat();
  const needs = routes.filter(({ id }) => entry.service.routes.includes(id));
  return (
    <>
      <h3>
        {t(entry.service.name)} <Badge meaning="plain">{t(before ? directoryTexts.isChange : directoryTexts.isNew)}</Badge>
      </h3>
      <p className="soft small">{t(directoryTexts.proposedOn, { unit: t(unitTitle), day: dayOf(at) })}</p>
      <p>{t(entry.service.description as PersonText)}</p>
      <p className="small">
        <Where entry={entry} /> · {hoursWords(entry.schedule, t)} ·{" "}
        {entry.phones.map(({ number }) => (
          <bdi key={number} dir="ltr">
            {number}{" "}
          </bdi>
        ))}
      </p>
      <div className="stack small" data-gap="small">
        <ProgrammeFacts service={{ entry }} />
        <CampaignFacts service={{ entry }} />
        <Spoken codes={entry.languages} />
        <ForWhom entry={entry} />
        <span>
          <span className="soft">{t(directoryTexts.needs)}:</span> {needs.map(({ title }) => t(title as PersonText)).join(", ")}
        </span>
      </div>
      {before && <p className="soft small">{t(directoryTexts.wasName, { name: t(before.service.name) })}</p>}
    </>
  );
}

function Decide({ proposal, onDecline }: { readonly proposal: ProposalView; readonly onDecline: () => void }): ReactNode {
  const t = useText();
  const command = useCommand(commandContract.record, refreshes);
  const accept = async (): Promise<void> => {
    const { service, at: proposedAt } = proposal;
    const payload = { service, proposedAt };
    const answer = await command.send((id) => ({ body: { id, kind: "service.accept", dossier: service, payload } }));
    if (answer.kind === "recorded") sayDone(directoryTexts.accepted);
  };
  return (
    <>
      {command.failure && <Failure failure={command.failure} />}
      <div className="line">
        <Button isRecording={command.isRecording} onPress={() => void accept()}>
          {t(directoryTexts.accept)}
        </Button>
        <Button kind="quiet" onPress={onDecline}>
          {t(directoryTexts.decline)}
        </Button>
      </div>
    </>
  );
}

function Became({ proposal: { declined }, onAgain }: { readonly proposal: ProposalView; readonly onAgain: () => void }): ReactNode {
  const t = useText();
  const { day } = useFormat();
  return (
    <div className="line">
      {declined ? (
        <span>{t(directoryTexts.declined, { day: day(declined.on), unit: t(declined.unitTitle), reason: declined.reason })}</span>
      ) : (
        <Badge meaning="due">{t(directoryTexts.waits)}</Badge>
      )}
      <Button kind="quiet" onPress={onAgain}>
        {t(directoryTexts.proposeAgain)}
      </Button>
    </div>
  );
}

function DeclineDialog({ proposal, onClose }: { readonly proposal: ProposalView; readonly onClose: () => void }): ReactNode {
  const t = useText();
  const [reason, setReason] = useState<string>();
  const command = useCommand(commandContract.record, refreshes);
  const send = async (): Promise<void> => {
    const { service, at: proposedAt } = proposal;
    const payload = { service, proposedAt, reason: reason ?? "" };
    const answer = await command.send((id) => ({ body: { id, kind: "service.decline", dossier: service, payload } }));
    if (answer.kind !== "recorded") return;
    sayDone(directoryTexts.declinedDone);
    onClose();
  };
  return (
    <Dialog title={directoryTexts.declineTitle} isOpen onClose={onClose}>
      <Form onSend={() => void send()} send={t(directoryTexts.decline)} isRecording={command.isRecording} failure={command.failure}>
        <p className="strong">{t(proposal.entry.service.name)}</p>
        <p className="soft">{t(directoryTexts.declineWords)}</p>
        <TextField lines={2} label={directoryTexts.reason} path="reason" value={reason} onChange={setReason} />
      </Form>
    </Dialog>
  );
}
