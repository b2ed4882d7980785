import type { ReactNode } from "react";
import { personContract, type Candidate, type Verdict } from "../../../src/person/index.ts";
import { Choice, Link, useRoute, useText } from "../../kit/index.ts";
import type { DraftPerson } from "../post/draft.ts";
import { CandidateWords } from "./candidate-words.tsx";
import { useRested } from "./rested.ts";
import { searchTexts } from "./texts.ts";

/** What the officer said of candidates, by their files, with the weight that was shown. */
export type Verdicts = Readonly<Record<string, { readonly verdict: Verdict; readonly bits: number }>>;

const shownMost = 10;

/** What a search asks of whoever is being registered; nothing until two letters of the name stand. */
function queryOf({ names, sex, birth, paper }: DraftPerson) {
  const [name] = names;
  const text = name === undefined ? "" : (name.whole ?? [name.given, name.father, name.family].filter(Boolean).join(" ")).trim();
  return {
    text: text.slice(0, 200),
    ...(birth ? { birth } : {}),
    ...(sex ? { sex } : {}),
    ...(paper.number ? { documents: [paper.number.slice(0, 60)] } : {}),
  };
}

/** Who may be this person already, as the form is filled in; the officer says of each what they are, and may go on without. */
export function KnownAlready({
  person,
  verdicts,
  onVerdict,
}: {
  readonly person: DraftPerson;
  readonly verdicts: Verdicts;
  readonly onVerdict: (candidate: Candidate, verdict: Verdict | undefined) => void;
}): ReactNode {
  const t = useText();
  const asked = useRested(JSON.stringify(queryOf(person)));
  const body = JSON.parse(asked) as ReturnType<typeof queryOf>;
  const found = useRoute(personContract.search, { body }, { isOn: body.text.length >= 2 }).data?.candidates ?? [];
  if (body.text.length < 2) return null;
  const likely = found.filter(({ dossier, bits }) => dossier !== person.id && bits > 0).slice(0, shownMost);
  return (
    <section className="stack" data-gap="small" aria-live="polite" aria-label={t(searchTexts.known)}>
      <h3>{t(searchTexts.known)}</h3>
      <p className="small soft">{t(likely.length > 0 ? searchTexts.knownNote : searchTexts.knownNone)}</p>
      <ul className="list">
        {likely.map((one) => (
          <Alike
            key={one.dossier}
            candidate={one}
            verdict={verdicts[one.dossier]?.verdict}
            onVerdict={(verdict) => onVerdict(one, verdict)}
          />
        ))}
      </ul>
    </section>
  );
}

function Alike({
  candidate,
  verdict,
  onVerdict,
}: {
  readonly candidate: Candidate;
  readonly verdict: Verdict | undefined;
  readonly onVerdict: (verdict: Verdict | undefined) => void;
}): ReactNode {
  const t = useText();
  return (
    <li>
      <CandidateWords candidate={candidate}>
        <Choice
          isOwn
          label={searchTexts.verdict}
          value={verdict}
          onChange={onVerdict}
          options={[
            { value: "same", text: searchTexts.verdictSame },
            { value: "notSame", text: searchTexts.verdictNotSame },
            { value: "cannotTell", text: searchTexts.verdictCannotTell },
          ]}
        />
        {verdict === "same" && (
          <p className="small">
            {t(searchTexts.sameNote)}{" "}
            <Link to={candidate.isOpen ? `/persons/${candidate.dossier}` : "/search"}>{t(searchTexts.toFile)}</Link>
          </p>
        )}
      </CandidateWords>
    </li>
  );
}
