import type { ReactNode } from "react";
import { joinContract } from "../../../src/person/index.ts";
import { Link, useRoute, useText } from "../../kit/index.ts";
import { valueOf } from "../person/subject.ts";
import { joinTexts } from "./texts.ts";

/** On pages of one file: the other files of the same person, where both are open to the reader (PE8). Nothing where there is none. */
export function JoinedLine({ dossier }: { readonly dossier: string }): ReactNode {
  const t = useText();
  const { data } = useRoute(joinContract.joined, { params: { dossier } });
  const others = data?.files.filter((one) => one.dossier !== dossier) ?? [];
  if (others.length === 0) return null;
  return (
    <p className="line small">
      <span className="soft">{t(joinTexts.alsoFiles)}</span>
      {others.map((one) => (
        <Link key={one.dossier} to={`/persons/${one.dossier}`}>
          <span className="reference">{valueOf<string>(one, "reference")}</span>
        </Link>
      ))}
    </p>
  );
}
