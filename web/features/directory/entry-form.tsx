import { useState, type ReactNode } from "react";
import { uuidv7 } from "uuidv7";
import { accessContract, commandContract } from "../../../src/access/index.ts";
import { directoryContract, type ServiceView } from "../../../src/directory/index.ts";
import type { PersonText } from "../../../src/kernel/text.ts";
import { Checks, Choice, ComboBox, Dialog, Form, sayDone, TextField, useCommand, useDraft, useRoute, useText } from "../../kit/index.ts";
import { localParts } from "../../kit/dates.ts";
import { draftOf, entryOfDraft, type EntryDraft } from "./entry.ts";
import { helpLanguages } from "./help-texts.ts";
import { directoryTexts } from "./texts.ts";

type RouteRow = {
  readonly id: string;
  readonly title: Record<string, string>;
  readonly units: readonly { readonly code: string; readonly title: Record<string, string> }[];
};
const holdsDays = 180;

/** Records a service, or corrects one: whoever records it has just verified it. */
export function EntryDialog({
  routes,
  service,
  onClose,
}: {
  readonly routes: readonly RouteRow[];
  readonly service?: ServiceView;
  readonly onClose: () => void;
}): ReactNode {
  const t = useText();
  const session = useRoute(accessContract.session, {}).data?.session;
  const [id] = useState(() => service?.service ?? uuidv7());
  const [draft, change, forget] = useDraft<EntryDraft>(`directory.${service?.service ?? "new"}`, draftOf(service?.entry));
  const command = useCommand(commandContract.record, { refreshes: [directoryContract.directory] });
  // The unit of a service need not be one that a route names.
  const own = service
    ? [{ code: service.entry.location.unit as string, title: service.entry.organization.name as Record<string, string> }]
    : [];
  const units = [...new Map([...own, ...routes.flatMap((route) => route.units)].map((unit) => [unit.code, unit])).values()];
  const dayIn = (days: number): string =>
    localParts(new Date(Date.now() + days * 86_400_000).toISOString(), session?.country.timeZone ?? "UTC").day;
  const send = async (): Promise<void> => {
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
        kind: "service.record",
        dossier: id,
        ...(service ? { basedOn: { directory: service.version } } : {}),
        payload: { service: id, entry },
      },
    }));
    if (answer.kind !== "recorded") return;
    forget();
    sayDone(directoryTexts.recorded);
    onClose();
  };
  const hours = [
    { value: "always" as const, text: directoryTexts.always },
    { value: "weekdays" as const, text: directoryTexts.weekdays },
    ...(service ? [{ value: "asNow" as const, text: directoryTexts.asNow }] : []),
  ];
  return (
    <Dialog title={service ? directoryTexts.edit : directoryTexts.newService} kind="wide" isOpen onClose={onClose}>
      <Form onSend={() => void send()} send={t(directoryTexts.record)} isRecording={command.isRecording} failure={command.failure}>
        <div className="entry-form field-columns">
          <TextField
            label={directoryTexts.nameEn}
            path="entry.service.name.en"
            value={draft.nameEn}
            onChange={(nameEn) => change({ nameEn })}
          />
          <TextField
            label={directoryTexts.nameRu}
            path="entry.service.name.ru"
            value={draft.nameRu}
            onChange={(nameRu) => change({ nameRu })}
          />
          {helpLanguages.map((language) => (
            <TextField
              key={language.id}
              lines={2}
              lang={language.id}
              dir={language.id === "prs" ? "rtl" : "ltr"}
              label={`${t(directoryTexts.says)}: ${language.name}`}
              path={`entry.service.description.${language.id}`}
              value={draft.says[language.id]}
              onChange={(words) => change({ says: { ...draft.says, [language.id]: words } })}
            />
          ))}
          <ComboBox
            label={directoryTexts.unit}
            path="entry.location.unit"
            value={draft.unit}
            onChange={(unit) => change({ unit })}
            options={units.map((unit) => ({ value: unit.code, text: unit.title as PersonText }))}
          />
          <TextField
            label={directoryTexts.placeEn}
            path="entry.location.name.en"
            value={draft.placeEn}
            onChange={(placeEn) => change({ placeEn })}
          />
          <TextField
            label={directoryTexts.placeRu}
            path="entry.location.name.ru"
            value={draft.placeRu}
            onChange={(placeRu) => change({ placeRu })}
          />
          <TextField
            kind="tel"
            label={directoryTexts.phoneOffice}
            path="entry.phones"
            value={draft.office}
            onChange={(office) => change({ office })}
          />
          <TextField
            kind="tel"
            label={directoryTexts.phoneDuty}
            path="entry.phones.1.number"
            value={draft.duty}
            onChange={(duty) => change({ duty })}
          />
          <Choice
            label={directoryTexts.hours}
            path="entry.schedule"
            value={draft.hours}
            onChange={(value) => value && change({ hours: value })}
            options={hours}
            isRequired
          />
          <TextField
            kind="code"
            label={directoryTexts.languages}
            hint={directoryTexts.languagesHint}
            path="entry.languages"
            value={draft.languages}
            onChange={(languages) => change({ languages })}
          />
          <TextField
            kind="number"
            width="short"
            label={directoryTexts.ageMin}
            path="entry.eligibility.minimumAge"
            value={draft.ageMin}
            onChange={(ageMin) => change({ ageMin })}
          />
          <TextField
            kind="number"
            width="short"
            label={directoryTexts.ageMax}
            path="entry.eligibility.maximumAge"
            value={draft.ageMax}
            onChange={(ageMax) => change({ ageMax })}
          />
          <Checks
            label={directoryTexts.needs}
            path="entry.service.routes"
            value={draft.routes}
            onChange={(value) => change({ routes: value ?? [] })}
            options={routes.map((route) => ({ value: route.id, text: route.title as PersonText }))}
          />
          <Checks
            label={directoryTexts.forWhom}
            path="entry.eligibility.needsPapers"
            value={[...(draft.needsPapers ? ["papers"] : []), ...(draft.isSecret ? ["secret"] : [])]}
            onChange={(value) => change({ needsPapers: value?.includes("papers") ?? false, isSecret: value?.includes("secret") ?? false })}
            options={[
              { value: "papers", text: directoryTexts.papers },
              { value: "secret", text: directoryTexts.isSecret },
            ]}
          />
        </div>
      </Form>
    </Dialog>
  );
}
