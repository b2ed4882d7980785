import { useState, type ReactNode } from "react";
import { uuidv7 } from "uuidv7";
import { accessContract, commandContract } from "../../../src/access/index.ts";
import { directoryContract, type ServiceView } from "../../../src/directory/index.ts";
import { Dialog, Form, sayDone, useCommand, useDraft, useRoute, useText } from "../../kit/index.ts";
import { localParts } from "../../kit/dates.ts";
import { ProgrammeFields } from "../programme/fields.tsx";
import { CampaignFields } from "./campaign.tsx";
import { draftOf, entryOfDraft, type EntryDraft } from "./entry.ts";
import { PlaceFields, type RouteRow, type RouteUnit, WhomFields, WordFields } from "./entry-fields.tsx";
import { directoryTexts } from "./texts.ts";

/** A service that is corrected, or a proposal that is written anew; only what stands has a version. */
type Edited = Pick<ServiceView, "service" | "entry"> & { readonly version?: number };

const holdsDays = 180;

/** Records a service, or corrects one: whoever records it has just verified it. */
export function EntryDialog({
  routes,
  service,
  isProposed = false,
  onClose,
}: {
  readonly routes: readonly RouteRow[];
  readonly service?: Edited;
  /** It is proposed to the office that keeps the directory, and not recorded at once. */
  readonly isProposed?: boolean;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const [draft, change, forget] = useDraft<EntryDraft>(`directory.${service?.service ?? "new"}`, draftOf(service?.entry));
  const units = unitsOf(routes, service);
  const { command, send } = useEntry(service, units, isProposed);
  const record = async (): Promise<void> => {
    if (!(await send(draft))) return;
    forget();
    sayDone(isProposed ? directoryTexts.proposed : directoryTexts.recorded);
    onClose();
  };
  return (
    <Dialog
      title={isProposed ? directoryTexts.propose : service ? directoryTexts.edit : directoryTexts.newService}
      kind="wide"
      isOpen
      onClose={onClose}
    >
      <Form
        onSend={() => void record()}
        send={t(isProposed ? directoryTexts.propose : directoryTexts.record)}
        isRecording={command.isRecording}
        failure={command.failure}
      >
        {isProposed && <p className="soft">{t(directoryTexts.proposeWords)}</p>}
        <div className="entry-form field-columns">
          <WordFields draft={draft} change={change} />
          <PlaceFields draft={draft} change={change} units={units} isNew={service === undefined} />
          <WhomFields draft={draft} change={change} routes={routes} />
          <ProgrammeFields draft={draft.programme} change={(part) => change({ programme: { ...draft.programme, ...part } })} />
          <CampaignFields draft={draft.campaign} change={(part) => change({ campaign: { ...draft.campaign, ...part } })} />
        </div>
      </Form>
    </Dialog>
  );
}

/** The units that routes name, and the service's own, which need not be one of them. */
function unitsOf(routes: readonly RouteRow[], service: Pick<ServiceView, "entry"> | undefined): readonly RouteUnit[] {
  const own = service ? [{ code: service.entry.location.unit, title: service.entry.organization.name }] : [];
  const all: readonly RouteUnit[] = [...own, ...routes.flatMap((route) => route.units)];
  return [...new Map(all.map((unit) => [unit.code, unit])).values()];
}

/** Records the whole entry, verified today by the writer's unit; says whether it was recorded. */
function useEntry(service: Edited | undefined, units: readonly RouteUnit[], isProposed: boolean) {
  const session = useRoute(accessContract.session, {}).data?.session;
  const [id] = useState(() => service?.service ?? uuidv7());
  const command = useCommand(commandContract.record, { refreshes: [directoryContract.directory, directoryContract.proposals] });
  const dayIn = (days: number): string =>
    localParts(new Date(Date.now() + days * 86_400_000).toISOString(), session?.country.timeZone ?? "UTC").day;
  const send = async (draft: EntryDraft): Promise<boolean> => {
    const unitTitle = units.find((unit) => unit.code === draft.unit)?.title;
    const entry = entryOfDraft(draft, service?.entry, {
      unit: session?.account.unit ?? "",
      today: dayIn(0),
      expiresOn: dayIn(holdsDays),
      unitTitle: { en: unitTitle?.["en"] ?? "", ru: unitTitle?.["ru"] ?? "" },
    });
    const answer = await command.send((commandId) => ({
      body: {
        id: commandId,
        kind: isProposed ? "service.propose" : "service.record",
        dossier: id,
        ...(service?.version !== undefined && !isProposed ? { basedOn: { directory: service.version } } : {}),
        payload: { service: id, entry },
      },
    }));
    return answer.kind === "recorded";
  };
  return { command, send };
}
