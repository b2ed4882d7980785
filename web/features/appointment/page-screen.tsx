import { useState, type ReactNode } from "react";
import { appointmentContract, appointmentKindTexts, appointmentStateTexts, type AppointmentView } from "../../../src/appointment/index.ts";
import {
  Badge,
  Button,
  Dialog,
  EmptyState,
  Facts,
  Failure,
  Loaded,
  Page,
  PrintButton,
  sayDone,
  TextField,
  useDraft,
  useFormat,
  useNow,
  useParam,
  useRoute,
  useText,
} from "../../kit/index.ts";
import { useCodes } from "../person/codes.ts";
import { useOfficer } from "../person/officer.ts";
import { useRecord } from "../person/record.ts";
import { InviteButton } from "./invite-button.tsx";
import { MoveDialog } from "./move-dialog.tsx";
import { RecuseDialog } from "./recuse-dialog.tsx";
import { bookTexts } from "./texts.ts";

/** One appointment: who, when, with whose help; moved, cancelled, or said to have taken place. */
export function Screen(): ReactNode {
  const t = useText();
  const [dossier, id] = [useParam("dossier"), useParam("id")];
  const query = useRoute(appointmentContract.personAppointments, { params: { dossier } });
  return (
    <Loaded query={query}>
      {({ appointments }) => {
        const one = appointments.find((each) => each.id === id);
        return one ? (
          <AppointmentPage one={one} />
        ) : (
          <Page title={bookTexts.section}>
            <EmptyState
              title={t({ en: "There is no such appointment, or it is not open to you.", ru: "Такой встречи нет, или она вам недоступна." })}
            />
          </Page>
        );
      }}
    </Loaded>
  );
}

function AppointmentPage({ one }: { readonly one: AppointmentView }): ReactNode {
  const t = useText();
  const { instant } = useFormat();
  return (
    <Page
      title={t(bookTexts.page, { ref: one.reference })}
      heading={
        <>
          <span className="reference">{one.reference}</span> · {t(appointmentKindTexts[one.kind])}
        </>
      }
      crumbs={[
        { to: "/calendar", text: bookTexts.calendar },
        { to: `/cases/${one.dossier}/${one.case}`, text: bookTexts.case },
      ]}
      lead={
        <>
          <span className="strong">{instant(one.startsAt, "long")}</span> <Badge>{t(appointmentStateTexts[one.state])}</Badge>
        </>
      }
      actions={<PrintButton />}
    >
      <What one={one} />
      <Acts one={one} />
    </Page>
  );
}

function What({ one }: { readonly one: AppointmentView }): ReactNode {
  const t = useText();
  const codes = useCodes();
  const { instant } = useFormat();
  const wish = one.sexWished as "woman" | "man" | "any" | undefined;
  return (
    <Facts
      items={[
        { name: bookTexts.when, value: `${instant(one.startsAt)} – ${instant(one.endsAt)}` },
        { name: bookTexts.where, value: one.place ?? (one.unitPlace ? t(one.unitPlace) : t(one.unitTitle)) },
        { name: bookTexts.unit, value: t(one.unitTitle) },
        { name: bookTexts.officer, value: one.officer?.name },
        { name: bookTexts.interpreter, value: one.interpreter?.name ?? t(bookTexts.nobody) },
        ...(one.language === undefined ? [] : [{ name: bookTexts.language, value: codes.language(one.language) }]),
        ...(wish === undefined
          ? []
          : [{ name: bookTexts.wish, value: `${t(bookTexts[wish])}${one.personAgrees === "yes" ? ` — ${t(bookTexts.agreed)}` : ""}` }]),
        { name: bookTexts.counsel, value: one.counsel?.name ?? t(bookTexts.nobody) },
        ...(one.moved > 0 ? [{ name: bookTexts.state, value: t(bookTexts.timesMoved, { n: one.moved }) }] : []),
        ...(one.reason === undefined ? [] : [{ name: bookTexts.reason, value: one.reason }]),
      ]}
    />
  );
}

type Asked = "move" | "cancel" | "recuse";

function Acts({ one }: { readonly one: AppointmentView }): ReactNode {
  const t = useText();
  const now = useNow();
  const officer = useOfficer();
  const [asked, setAsked] = useState<Asked>();
  const command = useRecord();
  const close = (): void => setAsked(undefined);
  const end = (outcome: "held" | "missed"): void =>
    void command
      .record({ kind: "appointment.close", dossier: one.dossier, payload: { appointment: one.id, outcome } })
      .then((answer) => answer.kind === "recorded" && sayDone(bookTexts.closed));
  if (!officer?.may("appointment.move") || one.state !== "booked") return null;
  const hasBegun = Date.parse(one.startsAt) <= now;
  return (
    <div className="stack no-print">
      <div className="line">
        {hasBegun && (
          <>
            <Button kind="main" isRecording={command.isRecording} onPress={() => end("held")}>
              {t(bookTexts.held)}
            </Button>
            <Button isRecording={command.isRecording} onPress={() => end("missed")}>
              {t(bookTexts.missed)}
            </Button>
          </>
        )}
        <Button kind={hasBegun ? "plain" : "main"} onPress={() => setAsked("move")}>
          {t(bookTexts.move)}
        </Button>
        <Button onPress={() => setAsked("cancel")}>{t(bookTexts.cancel)}</Button>
        <Button onPress={() => setAsked("recuse")}>{t(bookTexts.recuse)}</Button>
        <InviteButton dossier={one.dossier} id={one.id} />
      </div>
      {command.failure && <Failure failure={command.failure} />}
      {asked === "move" && <MoveDialog one={one} zone={officer.country.timeZone} onClose={close} />}
      {asked === "cancel" && <CancelDialog one={one} onClose={close} />}
      {asked === "recuse" && <RecuseDialog one={one} onClose={close} />}
    </div>
  );
}

function CancelDialog({ one, onClose }: { readonly one: AppointmentView; readonly onClose: () => void }): ReactNode {
  const t = useText();
  const [draft, change, forget] = useDraft<{ readonly reason?: string | undefined }>(`appointment-cancel/${one.id}`, {});
  const command = useRecord();
  const cancel = async (): Promise<void> => {
    const answer = await command.record({
      kind: "appointment.cancel",
      dossier: one.dossier,
      payload: { appointment: one.id, reason: draft.reason ?? "" },
    });
    if (answer.kind !== "recorded") return;
    forget();
    sayDone(bookTexts.cancelled);
    onClose();
  };
  return (
    <Dialog
      title={bookTexts.cancelTitle}
      isOpen
      onClose={onClose}
      actions={
        <Button kind="main" isRecording={command.isRecording} onPress={() => void cancel()}>
          {t(bookTexts.cancel)}
        </Button>
      }
    >
      <TextField isOwn label={bookTexts.reason} path="reason" value={draft.reason} onChange={(reason) => change({ reason })} lines={3} />
      {command.failure && <Failure failure={command.failure} />}
    </Dialog>
  );
}
