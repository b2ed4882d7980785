import type { ReactNode } from "react";
import { isRightToLeft, personLanguages, type PersonText } from "../../../src/kernel/text.ts";
import { Checks, Choice, ComboBox, TextField, useText } from "../../kit/index.ts";
import { ownNames } from "../../kit/tongues.ts";
import type { EntryDraft } from "./entry.ts";
import { directoryTexts } from "./texts.ts";

export type RouteUnit = { readonly code: string; readonly title: Record<string, string> };
export type RouteRow = { readonly id: string; readonly title: Record<string, string>; readonly units: readonly RouteUnit[] };

type FieldsProps = { readonly draft: EntryDraft; readonly change: (part: Partial<EntryDraft>) => void };

/** What the service is called, and what it says of itself in each language. */
export function WordFields({ draft, change }: FieldsProps): ReactNode {
  const t = useText();
  return (
    <>
      <TextField
        label={directoryTexts.nameEn}
        path="entry.service.name.en"
        value={draft.nameEn}
        onChange={(nameEn) => change({ nameEn })}
      />
      <TextField
        label={directoryTexts.nameRu}
        path="entry.service.name.ru"
        value={draft.nameRu}
        onChange={(nameRu) => change({ nameRu })}
      />
      {personLanguages.map((language) => (
        <TextField
          key={language}
          lines={2}
          lang={language}
          dir={isRightToLeft(language) ? "rtl" : "ltr"}
          label={`${t(directoryTexts.says)}: ${ownNames[language]}`}
          path={`entry.service.description.${language}`}
          value={draft.says[language]}
          onChange={(words) => change({ says: { ...draft.says, [language]: words } })}
        />
      ))}
    </>
  );
}

/** Where it is, how and when it answers. */
export function PlaceFields({
  draft,
  change,
  units,
  isNew,
}: FieldsProps & { readonly units: readonly RouteUnit[]; readonly isNew: boolean }): ReactNode {
  const hours = [
    { value: "always" as const, text: directoryTexts.always },
    { value: "weekdays" as const, text: directoryTexts.weekdays },
    ...(isNew ? [] : [{ value: "asNow" as const, text: directoryTexts.asNow }]),
  ];
  return (
    <>
      <ComboBox
        label={directoryTexts.unit}
        path="entry.location.unit"
        value={draft.unit}
        onChange={(unit) => change({ unit })}
        options={units.map((unit) => ({ value: unit.code, text: unit.title as PersonText }))}
      />
      <TextField
        label={directoryTexts.placeEn}
        path="entry.location.name.en"
        value={draft.placeEn}
        onChange={(placeEn) => change({ placeEn })}
      />
      <TextField
        label={directoryTexts.placeRu}
        path="entry.location.name.ru"
        value={draft.placeRu}
        onChange={(placeRu) => change({ placeRu })}
      />
      <TextField
        kind="tel"
        label={directoryTexts.phoneOffice}
        path="entry.phones"
        value={draft.office}
        onChange={(office) => change({ office })}
      />
      <TextField
        kind="tel"
        label={directoryTexts.phoneDuty}
        path="entry.phones.1.number"
        value={draft.duty}
        onChange={(duty) => change({ duty })}
      />
      <Choice
        label={directoryTexts.hours}
        path="entry.schedule"
        value={draft.hours}
        onChange={(value) => value && change({ hours: value })}
        options={hours}
        isRequired
      />
    </>
  );
}

/** In which languages, for whom and for which needs. */
export function WhomFields({ draft, change, routes }: FieldsProps & { readonly routes: readonly RouteRow[] }): ReactNode {
  return (
    <>
      <TextField
        kind="code"
        label={directoryTexts.languages}
        hint={directoryTexts.languagesHint}
        path="entry.languages"
        value={draft.languages}
        onChange={(languages) => change({ languages })}
      />
      <TextField
        kind="number"
        width="short"
        label={directoryTexts.ageMin}
        path="entry.eligibility.minimumAge"
        value={draft.ageMin}
        onChange={(ageMin) => change({ ageMin })}
      />
      <TextField
        kind="number"
        width="short"
        label={directoryTexts.ageMax}
        path="entry.eligibility.maximumAge"
        value={draft.ageMax}
        onChange={(ageMax) => change({ ageMax })}
      />
      <Checks
        label={directoryTexts.needs}
        path="entry.service.routes"
        value={draft.routes}
        onChange={(value) => change({ routes: value ?? [] })}
        options={routes.map((route) => ({ value: route.id, text: route.title as PersonText }))}
      />
      <Checks
        label={directoryTexts.forWhom}
        path="entry.eligibility.needsPapers"
        value={[...(draft.needsPapers ? ["papers"] : []), ...(draft.isSecret ? ["secret"] : [])]}
        onChange={(value) => change({ needsPapers: value?.includes("papers") ?? false, isSecret: value?.includes("secret") ?? false })}
        options={[
          { value: "papers", text: directoryTexts.papers },
          { value: "secret", text: directoryTexts.isSecret },
        ]}
      />
    </>
  );
}
