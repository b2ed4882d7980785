import type { ReactNode } from "react";
import { foldJoined, joinContract, type JoinView, type SubjectView, type Weight } from "../../../src/person/index.ts";
import { Compare, Link, Loaded, Notice, Page, useParam, useRoute, useText } from "../../kit/index.ts";
import { fieldTexts } from "../conflict/texts.ts";
import { useOfficer } from "../person/officer.ts";
import { valueOf } from "../person/subject.ts";
import { useValueWords } from "../person/value-words.ts";
import { JoinActs, type Said } from "./acts.tsx";
import { comparedFields } from "./fields.ts";
import { JoinSaid } from "./said.tsx";
import { joinTexts, standingTexts, weightTexts } from "./texts.ts";

/** Two files beside each other: what differs is marked, then whether they are of one person. */
export function Screen(): ReactNode {
  const [dossier, other] = [useParam("dossier"), useParam("other")];
  const query = useRoute(joinContract.beside, { params: { dossier, other } });
  return <Loaded query={query}>{(found) => <Beside {...found} />}</Loaded>;
}

function Beside({
  files,
  weights,
  join,
}: {
  readonly files: readonly SubjectView[];
  readonly weights: readonly Weight[];
  readonly join?: JoinView | undefined;
}): ReactNode {
  const t = useText();
  const officer = useOfficer();
  const [one, other] = files;
  if (!one || !other || !officer) return null;
  const reference = (file: SubjectView): string => valueOf<string>(file, "reference") ?? "";
  return (
    <Page title={joinTexts.compare} crumbs={[{ to: `/persons/${one.dossier}`, text: reference(one) }]} lead={t(joinTexts.compareLead)}>
      <Compared one={one} other={other} />
      {join && (
        <Notice
          meaning={join.standing === "proposed" ? "due" : "plain"}
          title={standingTexts[join.standing]}
          rule={join.standing === "proposed" ? "PE6" : "PE4"}
        >
          <JoinSaid join={join} />
          {join.standing === "proposed" && <Reasons weights={join.weights} />}
        </Notice>
      )}
      {(join === undefined || join.ended) && officer.may("person.join") && <Reasons weights={weights} />}
      <JoinActs
        dossier={one.dossier}
        other={other.dossier}
        join={join}
        weights={weights}
        said={valueOf<Said>(one, `compared/${other.dossier}`)}
        officer={officer}
      />
    </Page>
  );
}

/** Why a second officer looks, or that one is enough. */
function Reasons({ weights }: { readonly weights: readonly Weight[] }): ReactNode {
  const t = useText();
  if (weights.length === 0) return <p className="soft">{t(joinTexts.single)}</p>;
  return (
    <div>
      <p>{t(joinTexts.second)}</p>
      <ul>
        {weights.map((weight) => (
          <li key={weight}>{t(weightTexts[weight])}</li>
        ))}
      </ul>
    </div>
  );
}

function Compared({ one, other }: { readonly one: SubjectView; readonly other: SubjectView }): ReactNode {
  const words = useValueWords();
  const head = (file: SubjectView): ReactNode => (
    <Link to={`/persons/${file.dossier}`}>
      <span className="reference">{valueOf<string>(file, "reference")}</span>
    </Link>
  );
  const cell = (file: SubjectView, field: string): ReactNode => <span className="private">{words(field, valueOf(file, field))}</span>;
  const rows = foldJoined([one, other], comparedFields).map(({ field, values }) => ({
    id: field,
    field: fieldTexts[field] ?? field,
    left: cell(one, field),
    right: cell(other, field),
    // A field that one file alone has is no difference: what was not asked says nothing (R6).
    isDifferent: values.length > 1,
  }));
  return <Compare left={head(one)} right={head(other)} rows={rows} chosen={{}} onChoose={() => undefined} />;
}
