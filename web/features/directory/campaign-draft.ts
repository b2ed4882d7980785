import type { Campaign } from "../../../src/directory/index.ts";

/** A campaign as it is written; one without any of it is none. */
export type CampaignDraft = {
  readonly audience?: readonly string[] | undefined;
  readonly channels?: readonly string[] | undefined;
  readonly areaEn?: string | undefined;
  readonly areaRu?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
};

/** What stands, as it would be written. */
export function draftOfCampaign(campaign: Campaign | undefined): CampaignDraft {
  if (!campaign) return {};
  const { audience, channels, area, from, to } = campaign;
  return { audience, channels, areaEn: area.en, areaRu: area.ru, from, to };
}

/** What is sent; what is missing the node names. */
export function campaignOf({ audience, channels, areaEn, areaRu, from, to }: CampaignDraft): unknown {
  const isNone = [audience, channels, areaEn, areaRu, from, to].every((one) => one === undefined || one.length === 0);
  return isNone ? undefined : { audience, channels, area: { en: areaEn, ru: areaRu }, from, to };
}
