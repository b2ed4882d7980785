import { useState } from "react";
import { uuidv7 } from "uuidv7";
import { personThemself } from "../../../src/disclosure/index.ts";
import { findForm, type DocumentView } from "../../../src/document/index.ts";
import type { ApiFailure } from "../../kit/index.ts";
import { useRecord } from "../person/record.ts";

/** The clause under which a letter is handed to the person themself; a paper with an end says its own. */
const lettersUnder = "rap-2012:RAP-I-03";

/** What is printed: what its disclosure is about and names, under which clause, and where it is. */
type Printed = { readonly about: string; readonly prints: readonly string[]; readonly address: string; readonly law?: string | undefined };

/** Prints a paper: its disclosure to the person is put on record first, then it opens for the printer. */
export function usePrinting(dossier: string): {
  readonly print: (paper: Pick<DocumentView, "id" | "kind" | "prints">, tab?: Window | null) => Promise<void>;
  /** The same for what is no document of its own, such as an invitation. */
  readonly printAt: (printed: Printed, tab?: Window | null) => Promise<void>;
  readonly isRecording: boolean;
  readonly failure: ApiFailure | undefined;
} {
  const command = useRecord({ refreshes: [] });
  const [failure, setFailure] = useState<ApiFailure>();
  const printAt = async ({ about, prints, address, law }: Printed, opened?: Window | null): Promise<void> => {
    // Opened within the press of the button: a browser stops a tab that opens later.
    const tab = opened === undefined ? window.open("about:blank", "_blank") : opened;
    const release = uuidv7();
    const answer = await command.record({
      kind: "release.record",
      dossier,
      payload: { release, about, channel: "paper", recipient: personThemself, fields: prints, law: law ?? lettersUnder },
    });
    if (answer.kind !== "recorded") {
      tab?.close();
      setFailure(answer.kind === "conflict" ? undefined : answer);
      return;
    }
    setFailure(undefined);
    const to = `${address}?release=${release}`;
    if (tab) tab.location.replace(to);
    else location.assign(to);
  };
  return {
    isRecording: command.isRecording,
    failure,
    printAt,
    print: (paper, tab) =>
      printAt(
        {
          about: paper.id,
          prints: paper.prints,
          address: `/api/documents/${dossier}/${paper.id}/pdf`,
          law: findForm(paper.kind)?.handedUnder ?? lettersUnder,
        },
        tab,
      ),
  };
}
