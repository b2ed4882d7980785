import type { ReactNode } from "react";
import { intakeContract } from "../../../src/intake/index.ts";
import type { OfficerText } from "../../../src/kernel/index.ts";
import { birthContract, type BirthFacts, type BirthParent } from "../../../src/person/index.ts";
import { AnswerField, Badge, Button, Failure, Select, useRoute, useSearch, useText } from "../../kit/index.ts";
import { LawRefs } from "../procedures/law-refs.tsx";
import { birthTexts, nationalityTexts, reasonTexts, residenceTexts, riskTexts } from "./birth-texts.ts";

type Asked = { readonly birth: BirthFacts; readonly onChange: (birth: BirthFacts) => void };

function optionsOf<T extends string>(texts: Readonly<Record<T, OfficerText>>) {
  return Object.entries<OfficerText>(texts).map(([value, text]) => ({ value: value as T, text }));
}
const nationalities = optionsOf(nationalityTexts);
const residences = optionsOf(residenceTexts);

/** What is asked at a birth; each question may be left open, and then says so (PE29). */
export function BirthQuestions({ birth, onChange }: Asked): ReactNode {
  return (
    <>
      <AnswerField
        label={birthTexts.bornHere}
        value={birth.bornHere ?? "notAsked"}
        onChange={(bornHere) => onChange({ ...birth, bornHere })}
      />
      {(["self", "other"] as const).map((who) => (
        <ParentQuestions key={who} who={who} parent={birth[who] ?? {}} onChange={(parent) => onChange({ ...birth, [who]: parent })} />
      ))}
      <AnswerField label={birthTexts.consent} value={birth.consent ?? "notAsked"} onChange={(consent) => onChange({ ...birth, consent })} />
    </>
  );
}

function ParentQuestions({
  who,
  parent,
  onChange,
}: {
  readonly who: "self" | "other";
  readonly parent: BirthParent;
  readonly onChange: (parent: BirthParent) => void;
}): ReactNode {
  return (
    <>
      <Select
        label={birthTexts[`${who}Nationality`]}
        value={parent.nationality}
        options={nationalities}
        onChange={(nationality) => onChange({ ...parent, nationality })}
      />
      <Select
        label={birthTexts[`${who}Residence`]}
        value={parent.residence}
        options={residences}
        onChange={(residence) => onChange({ ...parent, residence })}
      />
    </>
  );
}

/** What is found of a birth that was noted, why, by which clause, and where it leads: the officer refers. */
export function BirthFinding({
  dossier,
  event,
  mayRefer,
}: {
  readonly dossier: string;
  readonly event: string;
  readonly mayRefer: boolean;
}): ReactNode {
  const t = useText();
  const [, setSearch] = useSearch();
  const births = useRoute(birthContract.births, { params: { dossier } });
  const routes = useRoute(intakeContract.routes, {}, { isOn: mayRefer });
  if (births.isError && births.data === undefined) return <Failure failure={births.error.failure} onAgain={() => void births.refetch()} />;
  const found = births.data?.births.find((one) => one.event === event);
  if (!found) return null;
  const ways = (routes.data?.routes ?? []).filter((route) => found.leadsTo.includes(route.id));
  return (
    <span className="stack" data-gap="small">
      <Badge meaning={found.holds === "no" ? "safe" : "due"}>{t(riskTexts[found.holds])}</Badge>
      <span>
        {t(reasonTexts[found.because])} <LawRefs refs={found.source} />
      </span>
      <span className="line">
        {ways.map((route) => (
          <Button key={route.id} kind="quiet" onPress={() => setSearch({ refer: route.id })}>
            {t(birthTexts.refer, { route: t(route.title as OfficerText) })}
          </Button>
        ))}
      </span>
      {routes.isError && routes.data === undefined && <Failure failure={routes.error.failure} onAgain={() => void routes.refetch()} />}
    </span>
  );
}
