import type { ReactNode } from "react";
import type { OpenScheme } from "../../../src/labour/index.ts";
import type { PersonText } from "../../../src/kernel/text.ts";
import { Told, useFormat, useLanguage, useText } from "../../kit/index.ts";
import { regionName } from "../../kit/regions.ts";
import { wayTexts } from "./texts.ts";

/** Schemes of a way that take applications today: for whom, how many places, until when (LM7). */
export function Schemes({ schemes }: { readonly schemes: readonly OpenScheme[] }): ReactNode {
  const t = useText();
  return (
    <section className="way-schemes">
      <h4>{t(wayTexts.schemes)}</h4>
      <ul className="way-terms">
        {schemes.map((one) => (
          <li key={one.id}>
            <p className="strong">
              <Told text={one.title as PersonText} />
            </p>
            <SchemeWords scheme={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function SchemeWords({ scheme }: { readonly scheme: OpenScheme }): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const language = useLanguage();
  const { sending, occupations, skills, returningOnly, places, placesKept, applyFrom, applyTo, stayFrom, stayTo, taken } = scheme;
  const ages = useAges(scheme);
  const whom = [
    t(wayTexts.schemesFor, { states: sending.map((code) => regionName(code, language)).join(", ") }),
    ...(occupations.length > 0 ? [t(wayTexts.schemeWork, { codes: `ISCO-08 ${occupations.join(", ")}` })] : []),
    ...ages,
    ...(skills ? [t(wayTexts.schemeSkills, { skills: t(skills) })] : []),
    ...(returningOnly ? [t(wayTexts.schemeOnlyBefore)] : []),
  ];
  const many = [
    t(wayTexts.placesCount, { n: places }),
    taken === "<5" ? t(wayTexts.takenFew) : t(wayTexts.taken, { n: taken }),
    ...(placesKept > 0 ? [t(wayTexts.schemeKept, { n: placesKept })] : []),
  ];
  const when = [
    t(wayTexts.schemeApply, { from: day(applyFrom), to: day(applyTo) }),
    stayTo === undefined ? t(wayTexts.schemeEndless) : t(wayTexts.schemeStay, { from: day(stayFrom), to: day(stayTo) }),
  ];
  return (
    <>
      <p>{whom.join("; ")}</p>
      <p>{when.join("; ")}</p>
      <p className="soft">{many.join("; ")}</p>
    </>
  );
}

function useAges({ ageFrom: from, ageTo: to }: OpenScheme): string[] {
  const t = useText();
  if (from !== undefined && to !== undefined) return [t(wayTexts.schemeAges, { from, to })];
  if (from !== undefined) return [t(wayTexts.schemeAgeFrom, { from })];
  return to === undefined ? [] : [t(wayTexts.schemeAgeTo, { to })];
}
