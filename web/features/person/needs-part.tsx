import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { intakeContract, type NeedView } from "../../../src/intake/index.ts";
import { personContract, type SubjectView } from "../../../src/person/index.ts";
import { processContract } from "../../../src/process/index.ts";
import { type ApiError, Failure, Loaded, useRoute } from "../../kit/index.ts";
import { useOfficer } from "./officer.ts";
import { Proposals } from "./proposals.tsx";
import { useNewIds, useRecord } from "./record.ts";
import { valueOf } from "./subject.ts";

/** A decision may lie where this role cannot read it; the referral that came of it shows that it was taken. */
function decidedBy(need: NeedView, referrals: readonly SubjectView[]): NeedView {
  if (need.decided) return need;
  const sent = referrals.find(
    (one) =>
      valueOf(one, "referralState") !== "declined" &&
      (valueOf<string[]>(one, "needs")?.includes(need.need) || valueOf(one, "route") === need.route),
  );
  return sent ? { ...need, decided: { decided: "referred", rule: need.rule, referral: sent.subject } } : need;
}

/** Needs of a recorded person, with the decisions; each decision is recorded at once. */
export function NeedsPart({
  dossier,
  query,
  nameOf,
  referrals = [],
}: {
  readonly dossier: string;
  readonly query: UseQueryResult<{ needs: NeedView[] }, ApiError>;
  readonly nameOf: (id: string) => string;
  readonly referrals?: readonly SubjectView[];
}): ReactNode {
  const routes = useRoute(intakeContract.routes, {}).data?.routes ?? [];
  const officer = useOfficer();
  const newId = useNewIds();
  const deciding = useRecord({ refreshes: [] });
  const after = useRecord({ refreshes: [intakeContract.needs, personContract.person, personContract.household, processContract.inbox] });
  const decide = (command: typeof deciding, need: NeedView, made: Readonly<{ [field: string]: unknown }>) =>
    command.record({ kind: "needs.decide", dossier, payload: { need: need.need, rule: need.rule, sources: need.source, ...made } });
  // Several are sent one after the other: a second need on a route joins the referral that the first one opened.
  const agree = async (needs: readonly NeedView[]): Promise<void> => {
    for (const [place, need] of needs.entries()) {
      const answer = await decide(place === needs.length - 1 ? after : deciding, need, {
        decided: "referred",
        route: need.route,
        referral: newId(need.need),
      });
      if (answer.kind !== "recorded") return;
    }
  };
  const failure = deciding.failure ?? after.failure;
  return (
    <Loaded query={query} rows={3}>
      {({ needs }) => (
        <div className="stack" data-gap="small">
          <Proposals
            needs={
              officer?.may("needs.decide")
                ? needs.map((need) => decidedBy(need, referrals))
                : needs.map((need) => ({ ...need, decided: need.decided ?? { decided: "open", rule: need.rule } }))
            }
            routes={routes}
            nameOf={nameOf}
            isRecording={deciding.isRecording || after.isRecording}
            onAgree={(chosen) => void agree(chosen)}
            onNotNow={(need, reason) => void decide(after, need, { decided: "notNow", reason })}
          />
          {failure && <Failure failure={failure} />}
        </div>
      )}
    </Loaded>
  );
}
