import type { ReactNode } from "react";
import type { Money, Programme, ServiceView } from "../../../src/directory/index.ts";
import type { PersonText } from "../../../src/kernel/text.ts";
import { useFormat, useText } from "../../kit/index.ts";
import { GroupYear } from "./group.tsx";
import { kindTexts, programmeTexts } from "./texts.ts";

type Shown = Pick<ServiceView, "entry" | "places" | "activities">;

/** A sum in the reader's figures, with what it is for. */
function useMoney(): (money: Money) => string {
  const t = useText();
  const { number } = useFormat();
  return ({ amount, currency, per }) => t(programmeTexts[per], { sum: `${number(amount)} ${currency}` });
}

/** What a programme is, until when, at what price, and how many places are taken; nothing for a mere service. */
export function ProgrammeFacts({ service }: { readonly service: Shown }): ReactNode {
  const t = useText();
  const { programme } = service.entry;
  if (!programme) return null;
  return (
    <>
      <span>
        <span className="soft">{t(programmeTexts.kind)}:</span> <Words programme={programme} />
      </span>
      {service.places && (
        <span>
          <PlaceWords places={service.places} isGroup={programme.kind === "group"} />
        </span>
      )}
      {service.activities && <GroupYear activities={service.activities} />}
      {programme.terms && (
        <span>
          <span className="soft">{t(programmeTexts.terms)}:</span> {t(programme.terms as PersonText)}
        </span>
      )}
    </>
  );
}

/** How many places are taken and how many persons wait: counted, never told by anybody. */
export function PlaceWords({
  places,
  isGroup = false,
}: {
  readonly places: NonNullable<ServiceView["places"]>;
  readonly isGroup?: boolean;
}): ReactNode {
  const t = useText();
  const { maximum, taken, waiting } = places;
  const open = isGroup ? programmeTexts.members : programmeTexts.placesOpen;
  const words = maximum === undefined ? t(open, { taken }) : t(programmeTexts.places, { taken, maximum });
  return <>{[words, ...(waiting > 0 ? [t(programmeTexts.waiting, { n: waiting })] : [])].join("; ")}</>;
}

function Words({ programme }: { readonly programme: Programme }): ReactNode {
  const t = useText();
  const { number } = useFormat();
  const money = useMoney();
  const days = useDays(programme);
  const { kind, cost, pays, interestPercent, lengthInMonths, occupation } = programme;
  return (
    <>
      {[
        t(kindTexts[kind]),
        ...(occupation === undefined ? [] : [t(programmeTexts.occupation, { code: occupation })]),
        ...days,
        ...(cost ? [t(programmeTexts.cost, { sum: money(cost) })] : []),
        ...(pays ? [t(kind === "loan" ? programmeTexts.lends : programmeTexts.pays, { sum: money(pays) })] : []),
        ...(interestPercent === undefined ? [] : [t(programmeTexts.interest, { percent: number(interestPercent) })]),
        ...(lengthInMonths === undefined ? [] : [t(programmeTexts.months, { n: lengthInMonths })]),
      ].join(", ")}
    </>
  );
}

function useDays({ startsOn, endsOn, applyUntil }: Programme): readonly string[] {
  const t = useText();
  const { day } = useFormat();
  const from = startsOn && day(startsOn);
  const to = endsOn && day(endsOn);
  return [
    ...(from && to ? [t(programmeTexts.days, { from, to })] : []),
    ...(from && !to ? [t(programmeTexts.from, { day: from })] : []),
    ...(to && !from ? [t(programmeTexts.to, { day: to })] : []),
    ...(applyUntil ? [t(programmeTexts.applyUntil, { day: day(applyUntil) })] : []),
  ];
}
