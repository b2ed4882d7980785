import type { ReactNode } from "react";
import { invitationFields } from "../../../src/appointment/index.ts";
import { Button, Failure, useText } from "../../kit/index.ts";
import { usePrinting } from "../case/printing.ts";
import { useOfficer } from "../person/officer.ts";
import { bookTexts } from "./texts.ts";

/** Prints the invitation for the person: its disclosure is put on record first. */
export function InviteButton({ dossier, id }: { readonly dossier: string; readonly id: string }): ReactNode {
  const t = useText();
  const printing = usePrinting(dossier);
  if (!useOfficer()?.may("release.record")) return null;
  return (
    <>
      <Button
        isRecording={printing.isRecording}
        onPress={() =>
          void printing.printAt({
            about: id,
            prints: invitationFields,
            address: `/api/appointments/${dossier}/${id}/invitation.pdf`,
          })
        }
      >
        {t(bookTexts.invite)}
      </Button>
      {printing.failure && <Failure failure={printing.failure} />}
    </>
  );
}
