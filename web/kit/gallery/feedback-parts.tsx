import { useState, type ReactNode } from "react";
import { Button, Compare, Confirm, Dialog, EmptyState, Failure, Notice, Sealed, Section, Skeleton } from "../index.ts";

/** What the system says back. */
export function FeedbackParts(): ReactNode {
  return (
    <div className="stack" data-gap="large">
      <Answers />
      <Comparison />
      <Section title="Sealed">
        <Sealed title="Health notes">{() => <p>Old fracture of the left shin, set badly. Asked not to be examined by a man.</p>}</Sealed>
      </Section>
      <Section title="Loading, empty">
        <Skeleton rows={4} />
        <EmptyState title="No documents yet">A certificate appears here on the day it is issued.</EmptyState>
      </Section>
      <Dialogs />
    </div>
  );
}

function Answers(): ReactNode {
  return (
    <Section title="Answers of the node">
      <Failure
        failure={{
          kind: "refused",
          code: "transfer.destination-feared",
          rule: "R1",
          title: "This cannot go to the country the person fears. Nothing was sent, and nothing was asked there.",
          source: ["refugee-1951:33.1", "almaty-2011:ALM-ASY-3"],
        }}
        next={
          <>
            <Button>Ask the person what they want</Button>
            <Button>Choose another State</Button>
          </>
        }
      />
      <Failure failure={{ kind: "fault", cause: "network" }} onAgain={() => undefined} />
      <Failure failure={{ kind: "fault", cause: "node", id: "7C2E91A0" }} onAgain={() => undefined} />
      <Failure
        failure={{
          kind: "conflict",
          code: "person.conflict",
          title: "Officer Saidov changed the name while you were writing. Both are kept until someone chooses.",
          conflict: {},
        }}
        next={<Button>Compare them</Button>}
      />
      <Notice meaning="safe" title="Recorded. Child protection in Dushanbe was told at 21:05 and has 24 hours to answer." />
      <Notice title="This person is in two procedures. Each sees its own part only." />
    </Section>
  );
}

function Comparison(): ReactNode {
  const [chosen, setChosen] = useState<Record<string, string | undefined>>({});
  return (
    <Section title="Compare">
      <Compare
        left={
          <>
            As recorded at the post
            <br />
            <span className="small soft">23 Nov, sergeant Odinaev</span>
          </>
        }
        right={
          <>
            As you wrote
            <br />
            <span className="small soft">24 Nov, now</span>
          </>
        }
        chosen={chosen}
        onChoose={(id, value) => setChosen({ ...chosen, [id]: value })}
        rows={[
          { id: "name", field: "Given name", left: "Yusuf", right: "Yusuf", isDifferent: false },
          {
            id: "birth",
            field: "Born",
            left: "about 17 years",
            right: "7 March 2011",
            isDifferent: true,
            choices: [
              { value: "left", text: "Keep about 17 years; the tazkira of the other is noted as a claim" },
              { value: "right", text: "Take 7 March 2011; he becomes a child, and child protection is told" },
              { value: "both", text: "Keep both and ask for an age assessment" },
            ],
          },
          {
            id: "uncle",
            field: "Travels with",
            left: "uncle",
            right: "a man he does not know",
            isDifferent: true,
            choices: [
              { value: "left", text: "Keep “uncle”" },
              { value: "right", text: "Take “a man he does not know”; they are lodged apart" },
            ],
          },
        ]}
      />
    </Section>
  );
}

function Dialogs(): ReactNode {
  const [open, setOpen] = useState<"" | "dialog" | "confirm">("");
  return (
    <Section title="Dialogs">
      <div className="line">
        <Button onPress={() => setOpen("dialog")}>Open a dialog</Button>
        <Button kind="grave" onPress={() => setOpen("confirm")}>
          Close the case…
        </Button>
      </div>
      <Dialog
        title="Why this is proposed"
        isOpen={open === "dialog"}
        onClose={() => setOpen("")}
        actions={
          <Button kind="main" onPress={() => setOpen("")}>
            Agree
          </Button>
        }
      >
        <p>He is about 15 and travels with a man who cannot name his mother.</p>
      </Dialog>
      <Confirm
        title="Close the case"
        effect="The claim ends on 24 November. The person is told today in Dari and may appeal until 24 December. You can undo this until the letter is handed over."
        act="Close the case"
        isOpen={open === "confirm"}
        onAct={() => setOpen("")}
        onClose={() => setOpen("")}
      />
    </Section>
  );
}
