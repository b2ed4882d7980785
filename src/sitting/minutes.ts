import type { PaperInput } from "../document/index.ts";
import { type Day, dayAt, type Instant, type OfficerLanguage, type OfficerText } from "../kernel/index.ts";
import { type Country, type DecidingBody, unitTitle } from "../process/index.ts";
import type { AgendaItem, SittingPage } from "./contract.ts";
import { itemStandingTexts, voteTexts } from "./texts.ts";

const minutesWords = {
  present: { en: "Present", ru: "Присутствовали" },
  led: { en: "Led by", ru: "Вёл заседание" },
  when: { en: "Held", ru: "Проведено" },
  where: { en: "Place", ru: "Место" },
  quorum: { en: "Quorum", ru: "Кворум" },
  notRead: { en: "not confirmed, working standard", ru: "не подтверждено, рабочий стандарт" },
  proposed: { en: "Put to the vote", ru: "Вынесено на голосование" },
  keptOut: { en: "Kept out for a conflict of interest", ru: "Не участвовали из-за конфликта интересов" },
  dissent: { en: "Dissent, kept with the case", ru: "Особое мнение, хранится в деле" },
  until: { en: "by", ru: "до" },
} as const;

type About = { readonly country: Country; readonly body: DecidingBody; readonly language: OfficerLanguage };

/** Minutes of a sitting that is closed: who was there, and of each case its number, the vote and what came of it. No person concerned is named (SB10). */
export function minutesOf(page: SittingPage, { country, body, language }: About): PaperInput<"minutes"> {
  const t = (text: OfficerText): string => text[language];
  const { sitting, rule, present, ledBy } = page;
  const unit = country.units.find((one) => one.code === body.unit);
  const at = (instant: string): string =>
    new Intl.DateTimeFormat(language === "ru" ? "ru-RU" : "en-GB", {
      timeZone: country.timeZone,
      dateStyle: "long",
      timeStyle: "short",
      hourCycle: "h23",
    }).format(new Date(instant));
  const quorum = `${rule.quorum} · ${rule.isQuorumRead ? rule.quorumSource : t(minutesWords.notRead)}`;
  return {
    officerLanguage: language,
    personLanguage: language,
    authority: country.organisations.find((one) => one.code === unit?.organisation)?.title ?? country.title,
    reference: sitting.reference,
    issuedOn: dayAt((page.closedAt ?? sitting.endsAt) as Instant, country.timeZone) satisfies Day,
    unit: t(unitTitle(country, body.unit)),
    rows: [
      { label: t(minutesWords.when), value: at(page.openedAt ?? sitting.startsAt) },
      ...(sitting.place === undefined ? [] : [{ label: t(minutesWords.where), value: sitting.place }]),
      ...(ledBy === undefined ? [] : [{ label: t(minutesWords.led), value: ledBy }]),
      { label: t(minutesWords.present), value: present.map((one) => one.name).join("; ") },
      { label: t(minutesWords.quorum), value: quorum },
    ],
    items: page.items.map((item) => itemMinutes(item, t)),
  };
}

function itemMinutes(item: AgendaItem, t: (text: OfficerText) => string): PaperInput<"minutes">["items"][number] {
  const { tally, end, proposal } = item;
  const until = end?.until === undefined ? "" : ` ${t(minutesWords.until)} ${end.until.split("-").toReversed().join(".")}`;
  const count = (["for", "against", "abstain"] as const)
    .map((vote) => `${t(voteTexts[vote])} ${{ for: tally.inFavour, against: tally.against, abstain: tally.abstained }[vote]}`)
    .join(", ");
  return {
    number: item.number,
    reference: item.reference,
    title: t(item.procedureTitle),
    outcome: `${t(itemStandingTexts[item.standing])}${until}`,
    rows: [
      ...(proposal ? [{ label: t(minutesWords.proposed), value: `${proposed(proposal, t)} (${count})` }] : []),
      ...(item.apart.length > 0 ? [{ label: t(minutesWords.keptOut), value: item.apart.map((one) => one.name).join("; ") }] : []),
      ...dissents(item, t),
    ],
  };
}

function dissents({ votes }: AgendaItem, t: (text: OfficerText) => string) {
  const who = votes.filter((one) => one.dissent !== undefined).map((one) => one.name);
  return who.length === 0 ? [] : [{ label: t(minutesWords.dissent), value: who.join("; ") }];
}

/** What is decided, in the words of closed lists alone: reasons and dissents tell a person's story, and stay with the case. */
function proposed({ title, answers }: NonNullable<AgendaItem["proposal"]>, t: (text: OfficerText) => string): string {
  const choices = answers.filter((one) => one.kind === "choice").map((one) => t(one.value));
  return [t(title), ...choices].join(": ");
}
