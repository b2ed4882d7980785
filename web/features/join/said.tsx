import type { ReactNode } from "react";
import type { JoinView } from "../../../src/person/index.ts";
import { useFormat, useText } from "../../kit/index.ts";
import { joinTexts } from "./texts.ts";

/** Who joined two files, when and why, or who took them apart. */
export function JoinSaid({ join }: { readonly join: JoinView }): ReactNode {
  const t = useText();
  const { instant } = useFormat();
  const said = ({ name, at, reason }: JoinView["proposed"]) => ({ name, when: instant(at), reason: reason ?? "" });
  const { proposed, approved, ended } = join;
  if (ended)
    return <span className="private">{t(join.standing === "parted" ? joinTexts.partedBy : joinTexts.declinedBy, said(ended))}</span>;
  return (
    <span className="private">
      {t(join.standing === "proposed" ? joinTexts.proposedBy : joinTexts.joinedBy, said(proposed))}
      {approved && `; ${t(joinTexts.approvedBy, { name: approved.name, when: instant(approved.at) })}`}
    </span>
  );
}
