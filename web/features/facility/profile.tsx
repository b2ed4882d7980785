import { useState, type ReactNode } from "react";
import type { FacilityPage, Profile } from "../../../src/facility/index.ts";
import { Button, Facts, Link, Section, TextField, useFormat, useText } from "../../kit/index.ts";
import { useCodes } from "../person/codes.ts";
import { ProfileDialog } from "./profile-dialog.tsx";
import { profileWords as words } from "./profile-texts.ts";
import { RecordDialog, useSending } from "./sending.tsx";
import { topicWords } from "./visit-texts.ts";

/** How a place describes itself, and whether it is a model for others. */
export function ProfilePart({ page }: { readonly page: FacilityPage }): ReactNode {
  const t = useText();
  const [isEditing, setEditing] = useState(false);
  const codes = useCodes();
  return (
    <Section title={words.title} actions={page.may.keep && <Button onPress={() => setEditing(true)}>{t(words.edit)}…</Button>}>
      <ModelLine page={page} />
      {page.profile ? (
        <ProfileFacts profile={page.profile} services={page.services} languageOf={codes.language} />
      ) : (
        <p className="soft">{t(words.none)}</p>
      )}
      {isEditing && <ProfileDialog page={page} onClose={() => setEditing(false)} />}
    </Section>
  );
}

/** What a profile says, as its own people and everybody read it. */
export function ProfileFacts({
  profile,
  services,
  languageOf,
}: {
  readonly profile: Profile;
  readonly services: readonly { readonly service: string; readonly name: { readonly en: string; readonly ru: string } }[];
  readonly languageOf: (code: string) => string;
}): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const { since, topics, staff, languages } = profile;
  const told = [
    { name: words.does, value: profile.does },
    { name: words.forWhom, value: profile.forWhom },
    { name: words.since, value: since && day(since) },
    { name: words.hours, value: profile.hours },
    { name: words.address, value: profile.address },
    { name: words.phone, value: profile.phone && <bdi>{profile.phone}</bdi> },
    { name: words.topics, value: topics.length > 0 ? topics.map((one) => t(topicWords[one])).join("; ") : undefined },
    { name: words.staff, value: staff.length > 0 ? <StaffList staff={staff} /> : undefined },
    { name: words.languages, value: languages.length > 0 ? languages.map(languageOf).join(", ") : undefined },
    { name: words.services, value: services.length > 0 ? services.map((one) => t(one.name)).join("; ") : undefined },
    { name: words.practice, value: profile.practice },
    { name: words.conditions, value: profile.conditions },
  ];
  return <Facts items={told.filter(({ value }) => value !== undefined)} />;
}

function StaffList({ staff }: { readonly staff: Profile["staff"] }): ReactNode {
  const t = useText();
  const { number } = useFormat();
  return (
    <ul className="facility-rows">
      {staff.map((one) => (
        <li key={one.title}>
          {t(words.staffOne, { title: one.title, n: number(one.count) })}
          {one.topics.length > 0 && <span className="soft"> ({one.topics.map((topic) => t(topicWords[topic])).join(", ")})</span>}
        </li>
      ))}
    </ul>
  );
}

function ModelLine({ page }: { readonly page: FacilityPage }): ReactNode {
  const t = useText();
  const { day } = useFormat();
  const [isNaming, setNaming] = useState(false);
  const { command, send } = useSending(words.tookBack);
  const { model, dossier, head, may } = page;
  const takeBack = { kind: "facility.name-model", dossier, payload: { unit: head.unit } };
  return (
    <div className="line">
      {model && <span>{t(words.model, { day: day(model.on), why: model.why })}</span>}
      {model && <Link to={`/centres/${head.unit}`}>{t(words.share)}</Link>}
      {may.nameModel && model && (
        <Button kind="quiet" isRecording={command.isRecording} onPress={() => void send(takeBack, () => undefined)}>
          {t(words.takeBack)}
        </Button>
      )}
      {may.nameModel && !model && page.profile?.practice !== undefined && (
        <Button onPress={() => setNaming(true)}>{t(words.nameModel)}…</Button>
      )}
      {isNaming && <ModelDialog page={page} onClose={() => setNaming(false)} />}
    </div>
  );
}

function ModelDialog({ page, onClose }: { readonly page: FacilityPage; readonly onClose: () => void }): ReactNode {
  const t = useText();
  const [why, setWhy] = useState<string>();
  return (
    <RecordDialog
      title={words.nameModel}
      wanted={{ kind: "facility.name-model", dossier: page.dossier, payload: { unit: page.head.unit, why: why ?? "" } }}
      onClose={onClose}
    >
      <p>{t(words.modelEffect)}</p>
      <TextField isOwn lines={3} label={words.modelWhy} path="why" value={why} onChange={setWhy} />
    </RecordDialog>
  );
}
