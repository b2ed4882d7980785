import type { ReactNode } from "react";
import { campaignAudiences, campaignChannels, type ServiceView } from "../../../src/directory/index.ts";
import { Checks, DayField, TextField, useFormat, useText } from "../../kit/index.ts";
import type { CampaignDraft } from "./campaign-draft.ts";
import { campaignTexts as words, campaignWords } from "./campaign-texts.ts";

/** What of an entry makes it a campaign: all empty where it is none. */
export function CampaignFields({
  draft,
  change,
}: {
  readonly draft: CampaignDraft;
  readonly change: (part: CampaignDraft) => void;
}): ReactNode {
  const { day } = useFormat();
  return (
    <>
      <Checks
        label={words.audience}
        hint={words.hint}
        path="entry.campaign.audience"
        value={draft.audience}
        onChange={(audience) => change({ audience })}
        options={campaignAudiences.map((value) => ({ value, text: campaignWords[value] }))}
      />
      <Checks
        label={words.channels}
        path="entry.campaign.channels"
        value={draft.channels}
        onChange={(channels) => change({ channels })}
        options={campaignChannels.map((value) => ({ value, text: campaignWords[value] }))}
      />
      <TextField label={words.areaEn} path="entry.campaign.area.en" value={draft.areaEn} onChange={(areaEn) => change({ areaEn })} />
      <TextField label={words.areaRu} path="entry.campaign.area.ru" value={draft.areaRu} onChange={(areaRu) => change({ areaRu })} />
      {(["from", "to"] as const).map((field) => (
        <DayField
          key={field}
          label={words[field]}
          path={`entry.campaign.${field}`}
          value={draft[field]}
          onChange={(value) => change({ [field]: value })}
          words={draft[field] && day(draft[field])}
        />
      ))}
    </>
  );
}

/** To whom a campaign speaks, how, where and when, and how many it reached by the count of its organisation. */
export function CampaignFacts({ service }: { readonly service: Pick<ServiceView, "entry" | "activities"> }): ReactNode {
  const t = useText();
  const { day, comma } = useFormat();
  const { campaign } = service.entry;
  if (!campaign) return null;
  const { audience, channels, area, from, to } = campaign;
  const list = (all: readonly (keyof typeof campaignWords)[]): string => all.map((one) => t(campaignWords[one])).join(comma);
  return (
    <>
      <span className="strong">{t(words.campaign, { from: day(from), to: day(to) })}</span>
      <span>
        <span className="soft">{t(words.speaksTo)}:</span> {list(audience)}
      </span>
      <span>
        <span className="soft">{t(words.ways)}:</span> {list(channels)}; {t(area)}
      </span>
      {service.activities && <Reached activities={service.activities} />}
    </>
  );
}

function Reached({ activities: { count, persons, latest } }: { readonly activities: NonNullable<ServiceView["activities"]> }): ReactNode {
  const t = useText();
  const { day, number } = useFormat();
  if (count === 0) return <span className="soft">{t(words.notReported)}</span>;
  return (
    <details>
      <summary>{t(words.reached, { n: persons })}</summary>
      <ul className="stack small" data-gap="small">
        {latest.map((one, place) => (
          <li key={place}>
            <span className="strong">{day(one.on)}</span> {one.what}; {number(one.persons)}
          </li>
        ))}
      </ul>
    </details>
  );
}
