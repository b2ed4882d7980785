import { useState, type ReactNode } from "react";
import { appointmentContract } from "../../../src/appointment/index.ts";
import { Badge, Button, Failure, List, Loaded, Page, PrintButton, sayDone, useFormat, useRoute, useText } from "../../kit/index.ts";
import { useCodes } from "../person/codes.ts";
import { useRecord } from "../person/record.ts";
import type { HelperRow } from "./helper-row.ts";
import { HelperDialog } from "./helper-dialog.tsx";
import { helperSexTexts, helperTexts } from "./texts.ts";

/** The roster of interpreters and counsel, kept by those whose role it is. */
export function Screen(): ReactNode {
  const t = useText();
  const query = useRoute(appointmentContract.helpers, {});
  const [edited, setEdited] = useState<HelperRow | "new">();
  return (
    <Page
      title={helperTexts.title}
      lead={t(helperTexts.lead)}
      crumbs={[{ to: "/directory", text: helperTexts.directory }]}
      actions={
        <>
          <PrintButton />
          {query.data && (
            <Button kind="main" onPress={() => setEdited("new")}>
              {t(helperTexts.add)}
            </Button>
          )}
        </>
      }
    >
      <Loaded query={query}>{({ helpers }) => <Roster helpers={helpers} onEdit={setEdited} />}</Loaded>
      {edited !== undefined && <HelperDialog helper={edited === "new" ? undefined : edited} onClose={() => setEdited(undefined)} />}
    </Page>
  );
}

function Roster({ helpers, onEdit }: { readonly helpers: readonly HelperRow[]; readonly onEdit: (helper: HelperRow) => void }): ReactNode {
  const t = useText();
  const codes = useCodes();
  const { day } = useFormat();
  const command = useRecord();
  const retire = (id: string): void =>
    void command
      .record({ kind: "helper.retire", dossier: id, payload: { helper: id } })
      .then((answer) => answer.kind === "recorded" && sayDone(helperTexts.retired));
  return (
    <>
      <List
        empty={<p className="soft">{t(helperTexts.empty)}</p>}
        items={helpers.map((one) => ({
          id: one.id,
          title: one.name,
          note: [t(helperTexts[one.kind]), t(helperSexTexts[one.sex]), one.languages.map(codes.language).join(", "), one.organisation]
            .filter((word) => word !== undefined)
            .join(" · "),
          end: (
            <span className="line">
              {one.askedOn === undefined ? (
                <Badge meaning="due">{t(helperTexts.notAsked)}</Badge>
              ) : (
                <Badge>{t(helperTexts.asked, { day: day(one.askedOn, "short") })}</Badge>
              )}
              <Button onPress={() => onEdit(one)}>{t(helperTexts.edit)}</Button>
              <Button kind="quiet" isRecording={command.isRecording} onPress={() => retire(one.id)}>
                {t(helperTexts.retire)}
              </Button>
            </span>
          ),
        }))}
      />
      {command.failure && <Failure failure={command.failure} />}
    </>
  );
}
