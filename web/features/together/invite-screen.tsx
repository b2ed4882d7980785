import { useQuery } from "@tanstack/react-query";
import { useRef, useState, type ReactNode } from "react";
import { processContract } from "../../../src/process/index.ts";
import { type ApiError, Confirm, EmptyState, Loaded, Page, useDraft, useParam, useRoute, useText } from "../../kit/index.ts";
import { InviteButton } from "../appointment/invite-button.tsx";
import { readAll } from "../inbox/pages.ts";
import { useOfficer } from "../person/officer.ts";
import { type InviteDraft, invitationOf, meetingOf, planAll, type Planned } from "./invite.ts";
import { InviteForm } from "./invite-form.tsx";
import { InvitePlan } from "./invite-plan.tsx";
import { inviteTexts as words } from "./invite-texts.ts";
import { BrokenOff, leftOf } from "./look.tsx";
import { useManyActs } from "./many-acts.ts";
import { Outcomes } from "./outcomes.tsx";
import { Cases, type Row } from "./screen.tsx";
import type { Entry } from "./take.ts";
import { togetherTexts } from "./texts.ts";

/** Many persons invited to meetings on given days by one act, each in their own case (AP11). */
export function Screen(): ReactNode {
  const t = useText();
  const id = useParam("procedure");
  const procedure = useRoute(processContract.procedure, { params: { id } }).data;
  const query = useQuery<readonly Row[], ApiError>({
    queryKey: ["together", "invite", id],
    queryFn: async () => [...new Map((await readAll({ kind: "clock", procedure: id })).map((row) => [row.subject, row])).values()],
  });
  return (
    <Page
      title={words.title}
      lead={`${procedure ? `${t(procedure.head.title)}. ` : ""}${t(words.lead)}`}
      crumbs={[{ to: `/inbox?procedure=${encodeURIComponent(id)}`, text: togetherTexts.inbox }]}
    >
      <Loaded query={query} rows={8}>
        {(rows) => (rows.length === 0 ? <EmptyState title={words.none} /> : <Inviting key={id} procedure={id} rows={rows} />)}
      </Loaded>
    </Page>
  );
}

function Inviting({ procedure, rows }: { readonly procedure: string; readonly rows: readonly Row[] }): ReactNode {
  const zone = useOfficer()?.country.timeZone ?? "UTC";
  const [kept] = useState(rows);
  const [draft, change, forget] = useDraft<InviteDraft>(`invite/${procedure}`, {});
  // What got no answer is sent again by the same form; only once all is settled is it done with.
  const act = useManyActs(`invite/${procedure}`, forget);
  const { broken } = act;
  const [chosen, setChosen] = useState<readonly string[] | undefined>(broken && leftOf(broken));
  const picked = kept.filter((row) => chosen?.includes(row.subject));
  const asked = invitationOf(draft, zone);
  const { stage, setStage, planned, placed, plan, backToForm } = usePlan({ asked, picked, act });
  const entries = planned.flatMap((one) => one.entry ?? []);
  const wanted = ({ row }: Entry) => {
    const found = planned.find((one) => one.row.subject === row.subject)?.wanted;
    if (!found) throw new Error("a case without a time is not booked");
    return found;
  };
  if (act.outcomes.size > 0) return <Invited act={act} wanted={wanted} />;
  return (
    <div className="stack" data-gap="large">
      {broken && (
        <BrokenOff
          act={broken}
          onForget={() => {
            act.forget();
            // What was planned is of the act that is forgotten.
            backToForm();
          }}
        />
      )}
      <Cases
        rows={kept}
        chosen={chosen}
        isNumbered={false}
        onChoose={(next) => {
          setChosen(next);
          backToForm();
        }}
      />
      <InviteForm
        about={kept[0]}
        draft={draft}
        hasCases={picked.length > 0}
        isReady={asked !== undefined && picked.length > 0}
        isPlanning={stage === "planning"}
        progress={{ n: placed, all: picked.length }}
        onChange={(part) => {
          change(part);
          backToForm();
        }}
        onPlan={() => void plan()}
      />
      {(stage === "planned" || stage === "asking") && <InvitePlan planned={planned} onBook={() => setStage("asking")} />}
      <Ask
        n={entries.length}
        isOpen={stage === "asking"}
        onAct={() => {
          setStage("planned");
          void act.take(entries, wanted);
        }}
        onClose={() => setStage("planned")}
      />
    </div>
  );
}

type Stage = "form" | "planning" | "planned" | "asking";
type ToPlan = {
  readonly asked: ReturnType<typeof invitationOf>;
  readonly picked: readonly Row[];
  readonly act: Pick<ReturnType<typeof useManyActs>, "id" | "broken">;
};

/** Who gets which time. What was asked meanwhile goes before: a plan for an older form is not shown, and never booked. */
function usePlan({ asked, picked, act }: ToPlan) {
  const [stage, setStage] = useState<Stage>("form");
  const [planned, setPlanned] = useState<readonly Planned[]>([]);
  const [placed, setPlaced] = useState(0);
  const latest = useRef(0);
  const backToForm = (): void => {
    latest.current += 1;
    setStage("form");
  };
  const plan = async (): Promise<void> => {
    if (!asked) return;
    latest.current += 1;
    const own = latest.current;
    setPlaced(0);
    setStage("planning");
    // What goes on asks first for the time that it was given first.
    const had = (subject: string) => {
      const place = act.broken?.cases.find((one) => one.subject === subject)?.place;
      return place === undefined ? undefined : place - 1;
    };
    const onPlaced = (): void => {
      if (latest.current === own) setPlaced((before) => before + 1);
    };
    const made = await planAll(picked, asked, { act: act.id, had, onPlaced });
    if (latest.current !== own) return;
    setPlanned(made);
    setStage("planned");
  };
  return { stage, setStage, planned, placed, plan, backToForm };
}

function Ask(props: { readonly n: number; readonly isOpen: boolean; readonly onAct: () => void; readonly onClose: () => void }): ReactNode {
  const t = useText();
  const { n, ...dialog } = props;
  return <Confirm title={t(words.act, { n })} effect={t(words.effect, { n })} act={words.book} {...dialog} />;
}

type Act = ReturnType<typeof useManyActs>;

/** What came of it in each case, with the invitation of each that is booked. */
function Invited({ act, wanted }: { readonly act: Act; readonly wanted: Parameters<Act["again"]>[0] }): ReactNode {
  return (
    <Outcomes
      entries={act.entries}
      outcomes={act.outcomes}
      isTaking={act.isTaking}
      isNumbered={false}
      onAgain={() => void act.again(wanted)}
      actOf={({ row }) => <InvitationOf act={act.id} row={row} />}
    />
  );
}

function InvitationOf({ act, row }: { readonly act: string; readonly row: Entry["row"] }): ReactNode {
  const id = useQuery({ queryKey: ["together", "meeting", act, row.subject], queryFn: () => meetingOf(act, row) }).data;
  return id === undefined ? null : <InviteButton dossier={row.dossier} id={id} />;
}
