import { useQuery } from "@tanstack/react-query";
import { useState, type ReactNode } from "react";
import { EmptyState, Loaded, Page, useText } from "../../kit/index.ts";
import type { ApiError } from "../../kit/index.ts";
import { readAll } from "../inbox/pages.ts";
import { canAcknowledge } from "../inbox/rows.ts";
import { BrokenOff, leftOf, Look } from "./look.tsx";
import { useManyActs } from "./many-acts.ts";
import { Outcomes } from "./outcomes.tsx";
import { Cases, type Row } from "./screen.tsx";
import type { Entry } from "./take.ts";
import { togetherTexts as words } from "./texts.ts";

/** Many referrals taken in hand by one act: each is looked at, and recorded in the file of its person. */
export function Screen(): ReactNode {
  const t = useText();
  const query = useQuery<readonly Row[], ApiError>({
    queryKey: ["together", "referrals"],
    queryFn: async () => (await readAll({ kind: "referral" })).filter(canAcknowledge),
  });
  return (
    <Page title={words.acknowledge} lead={t(words.acknowledgeLead)} crumbs={[{ to: "/inbox?kind=referral", text: words.inbox }]}>
      <Loaded query={query} rows={8}>
        {(rows) => (rows.length === 0 ? <EmptyState title={words.noReferral} /> : <Acknowledging rows={rows} />)}
      </Loaded>
    </Page>
  );
}

const wanted = ({ row }: Entry) => ({ kind: "referral.acknowledge", dossier: row.dossier, payload: { referral: row.subject } });
const addressOf = ({ dossier, subject }: Entry["row"]): string => `/referrals/${dossier}/${subject}`;

function Acknowledging({ rows }: { readonly rows: readonly Row[] }): ReactNode {
  const [kept] = useState(rows);
  const act = useManyActs("referrals");
  const [chosen, setChosen] = useState<readonly string[] | undefined>(act.broken && leftOf(act.broken));
  const entries: readonly Entry[] = kept.filter((row) => chosen?.includes(row.subject)).map((row, at) => ({ row, place: at + 1 }));
  if (act.outcomes.size > 0)
    return (
      <Outcomes
        entries={act.entries}
        outcomes={act.outcomes}
        isTaking={act.isTaking}
        isNumbered={false}
        addressOf={addressOf}
        onAgain={() => void act.again(wanted)}
      />
    );
  return (
    <div className="stack" data-gap="large">
      {act.broken && <BrokenOff act={act.broken} onForget={act.forget} />}
      <Cases rows={kept} chosen={chosen} isNumbered={false} onChoose={setChosen} />
      <Look
        act={words.acknowledgeAct}
        entries={entries}
        isDisabled={false}
        wanted={wanted}
        addressOf={addressOf}
        onTake={(those) => void act.take(those, wanted)}
      />
    </div>
  );
}
