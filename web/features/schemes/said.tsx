import type { ReactNode } from "react";
import type { RouteOutput } from "../../../src/kernel/index.ts";
import type { labourContract, SchemeView } from "../../../src/labour/index.ts";
import { Facts, useFormat, useText } from "../../kit/index.ts";
import { useCodes } from "../person/codes.ts";
import { schemeWords as words } from "./texts.ts";

/** What one version of a scheme says. */
export type Said = NonNullable<SchemeView["said"]>;
type Register = Pick<RouteOutput<typeof labourContract.schemes>, "procedures" | "memoranda">;
type Shown = {
  readonly said: Said;
  readonly register: Register;
  /** Absent of what does not hold yet. */
  readonly taken?: number | undefined;
  readonly newcomers?: number | undefined;
};

/** Whom a scheme is for, how many, and when. */
export function SchemeFacts({ said, register, taken, newcomers }: Shown): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const { country } = useCodes();
  const procedure = register.procedures.find((one) => one.code === said.procedure);
  const memorandum = register.memoranda.find((one) => one.id === said.memorandum);
  return (
    <Facts
      items={[
        { name: words.procedure, value: procedure ? `${t(procedure.title)}, ${t(stayOf(procedure))}` : said.procedure },
        { name: words.sending, value: said.sending.map(country).join(", ") },
        {
          name: words.occupations,
          value: `${said.occupations.length === 0 ? t(words.anyWork) : said.occupations.join(", ")}${said.returningOnly ? `; ${t(words.onlyBefore)}` : ""}`,
        },
        { name: words.ages, value: <Ages said={said} /> },
        { name: words.skills, value: said.skills ? t(said.skills) : t(words.noSkills) },
        { name: words.places, value: <Places said={said} taken={taken} newcomers={newcomers} /> },
        { name: words.applications, value: t(words.days, { from: day(said.applyFrom), to: day(said.applyTo) }) },
        {
          name: words.stay,
          value:
            said.stayTo === undefined
              ? t(words.withoutEnd, { from: day(said.stayFrom) })
              : t(words.days, { from: day(said.stayFrom), to: day(said.stayTo) }),
        },
        {
          name: words.memorandum,
          value: memorandum
            ? `${memorandum.reference}: ${memorandum.subject}`
            : said.memorandum === undefined
              ? t(words.noMemorandum)
              : said.memorandum,
        },
      ]}
    />
  );
}

/** Whether a procedure gives a stay for a season or without an end. */
export const stayOf = ({ stay }: Register["procedures"][number]) => (stay === "season" ? words.season : words.endless);

function Ages({ said: { ageFrom: from, ageTo: to } }: Pick<Shown, "said">): ReactNode {
  const t = useText();
  if (from !== undefined && to !== undefined) return t(words.agesBoth, { from, to });
  if (from !== undefined) return t(words.agesFrom, { from });
  return to === undefined ? t(words.anyAge) : t(words.agesTo, { to });
}

/** Places of the scheme, taken and free; those kept for who took part before are not free for others. */
function Places({ said: { places, placesKept: kept }, taken, newcomers }: Omit<Shown, "register">): ReactNode {
  const t = useText();
  if (taken === undefined) return [t(words.placesSet, { places }), ...(kept > 0 ? [t(words.keptSet, { kept })] : [])].join("; ");
  const free = Math.max(0, places - taken);
  const others = Math.max(0, Math.min(free, places - kept - (newcomers ?? taken)));
  return [t(words.placesWords, { places, taken, free }), ...(kept > 0 ? [t(words.keptWords, { kept, free: others })] : [])].join("; ");
}
