import { z } from "zod";
import { Day } from "../kernel/index.ts";
import { OfficerWords } from "./words.ts";

/** To whom a campaign speaks. It is not for whom help is: a campaign gives none. */
export const campaignAudiences = ["leaving", "workers", "refugees", "women", "young", "employers", "everybody"] as const;
/** How it reaches them. */
export const campaignChannels = ["broadcast", "socialMedia", "leaflets", "meetings", "phone", "schools"] as const;

/**
 * What makes an entry a campaign of an organisation: its title and text are those of the entry; whom it speaks to, how, where, and on
 * which days stands here. What it reached is reported as counts.
 * @source almaty-2011:ALM-LAB-iv-a
 */
export const Campaign = z.strictObject({
  audience: z.array(z.enum(campaignAudiences)).min(1),
  channels: z.array(z.enum(campaignChannels)).min(1),
  area: OfficerWords,
  from: Day,
  to: Day,
});
export type Campaign = z.infer<typeof Campaign>;

/** Whether anybody still reads it: until its last day. */
export function isRunning({ to }: Campaign, today: string): boolean {
  return to >= today;
}

/** Whether somebody can be referred to an entry: a campaign speaks to many and helps nobody by itself (DI19). */
export function isHelp({ campaign }: { readonly campaign?: Campaign | undefined }): boolean {
  return campaign === undefined;
}
