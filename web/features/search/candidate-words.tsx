import type { ReactNode } from "react";
import { dayAt, type Birth, type Instant, type PersonName } from "../../../src/kernel/index.ts";
import type { Candidate } from "../../../src/person/index.ts";
import { Link, useNow } from "../../kit/index.ts";
import { useOfficer } from "../person/officer.ts";
import { useAgeWords, useSexWord, WhoName } from "../person/words.tsx";
import { Likeness } from "./likeness.tsx";

/** The names of a candidate, which were parsed where they were recorded. */
export const namesOfCandidate = ({ names }: Candidate): readonly PersonName[] => names as unknown as readonly PersonName[];

/** Who a candidate is, what tells them from others of the same name, and why they are shown; one row of a list. */
export function CandidateWords({
  candidate,
  to,
  children,
}: {
  readonly candidate: Candidate;
  readonly to?: string | undefined;
  readonly children?: ReactNode;
}): ReactNode {
  const age = useAgeWords();
  const sex = useSexWord();
  const zone = useOfficer()?.country.timeZone ?? "UTC";
  const today = dayAt(new Date(useNow()).toISOString() as Instant, zone);
  const who = (
    <span className="private">
      <WhoName names={namesOfCandidate(candidate)} />
    </span>
  );
  return (
    <div className="list-words">
      {to ? (
        <Link to={to} className="strong">
          {who}
        </Link>
      ) : (
        <span className="strong">{who}</span>
      )}
      <span className="small soft">
        <span className="reference">{candidate.reference}</span> · {sex(candidate.sex)} · {age(candidate.birth as Birth | undefined, today)}
      </span>
      <Likeness candidate={candidate} />
      {children}
    </div>
  );
}
