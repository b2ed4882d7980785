import type { ReactNode } from "react";
import { type FamilyLink, type FamilyPerson, kinContract } from "../../../src/person/index.ts";
import { Badge, Section, useFormat, useRoute, useText } from "../../kit/index.ts";
import type { Officer } from "../person/officer.ts";
import { LinkActs } from "./acts.tsx";
import { RecordKin } from "./record-kin.tsx";
import { familyTexts, kinRelationTexts, kinSaysTexts, kinShownTexts, standingTexts } from "./texts.ts";
import { FamilyName, meaningOf, Tree } from "./tree.tsx";

/** The family of a person: drawn, and each relation in words with whose word it is and what shows it. */
export function Family({ dossier, officer }: { readonly dossier: string; readonly officer: Officer | undefined }): ReactNode {
  const t = useText();
  const { data } = useRoute(kinContract.family, { params: { dossier } });
  if (!data) return null;
  const { persons, links } = data;
  return (
    <Section title={familyTexts.section} actions={officer?.may("kin.record") && <RecordKin dossier={dossier} />}>
      {links.length === 0 ? (
        <p className="soft">{t(familyTexts.none)}</p>
      ) : (
        <>
          <Tree own={dossier} persons={persons} links={links} />
          <ul className="list" aria-label={t(familyTexts.list)}>
            {links.map((link) => (
              <OneLink key={link.id} link={link} persons={persons} officer={officer} />
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

type LinkProps = { readonly link: FamilyLink; readonly persons: readonly FamilyPerson[]; readonly officer: Officer | undefined };

function OneLink({ link, persons, officer }: LinkProps): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const { ended } = link;
  const personOf = (key: string | undefined) => persons.find((one) => one.key === key);
  return (
    <li>
      <div className="list-words private">
        <span>
          <span className="strong">
            <FamilyName person={personOf(link.other)} />
          </span>{" "}
          · {t(familyTexts.isOf, { relation: t(kinRelationTexts[link.relation]) })} <FamilyName person={personOf(link.one)} />
        </span>
        <span className="line">
          <Badge meaning={meaningOf[link.standing]}>{t(standingTexts[link.standing])}</Badge>
          {ended && (
            <Badge>
              {ended.why === "mistake"
                ? t(familyTexts.wasMistake, { reason: ended.reason })
                : t(familyTexts.wasEnded, { day: day(ended.on), reason: ended.reason })}
            </Badge>
          )}
        </span>
        {link.isUnprovenOfChild && !ended && <span className="strong small">{t(familyTexts.unproven)}</span>}
        <Words link={link} persons={persons} />
      </div>
      {!ended && officer && (
        <div className="list-end line">
          <LinkActs link={link} officer={officer} />
        </div>
      )}
    </li>
  );
}

/** Everything said and shown, the latest first. */
function Words({ link, persons }: Omit<LinkProps, "officer">): ReactNode {
  const t = useText();
  const { dayOf } = useFormat();
  const by = ({ name, at }: { readonly name: string; readonly at: string }): string => t(familyTexts.by, { name, day: dayOf(at) });
  return (
    <>
      {link.shown.map((one) => (
        <span key={one.at + one.note} className="small">
          {t(kinShownTexts[one.shownBy])}, {t(familyTexts[one.speaks])}: {one.note} ({by(one)})
        </span>
      ))}
      {link.said.map((one) => {
        const whose = persons.find((person) => person.key === one.whose);
        return (
          <span key={one.at + (one.whose ?? "")} className="small soft">
            {whose ? <FamilyName person={whose} /> : t(familyTexts.somebody)}: {t(kinSaysTexts[one.says])}
            {one.words !== undefined && <q>{one.words}</q>} ({by(one)})
          </span>
        );
      })}
    </>
  );
}
