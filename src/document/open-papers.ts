import { createHash } from "node:crypto";
import type { FileAnswer } from "../access/index.ts";
import { addDays, type Day, dayAt, ok, type PersonLanguage, refuse, type Result } from "../kernel/index.ts";
import { statusListOf, statusPlaces } from "./issue.ts";
import type { LeafletView } from "./contract.ts";
import { leafletOf } from "./leaflets/index.ts";
import { type Leaflet, type LeafletTopic, leafletTopics } from "./leaflets/leaflet.ts";
import type { DocumentParts } from "./parts.ts";
import { textFor } from "./person-text.ts";
import { helpContacts } from "./printing.ts";
import { isReviewed } from "./reviews.ts";
import { emptyStatusList, encodeStatusList, revokePlaces } from "./status-list.ts";
import { listRevoked } from "./store.ts";

/** A post may be without a network for this long before its list counts as old: practice of ours. @source decision:0004 */
const statusListDaysMax = 7;

/** A leaflet as a screen shows it, in the language asked for or the nearest it is written in. */
export function leafletView(leaflet: Leaflet, language: PersonLanguage): LeafletView {
  const title = textFor(leaflet.title, language);
  return {
    topic: leaflet.topic,
    version: leaflet.version,
    validFrom: leaflet.validFrom,
    reviewOn: leaflet.reviewOn,
    language: title.language,
    isApproved: isReviewed(leaflet.topic, title.language, leaflet.version),
    title: title.text,
    lines: leaflet.lines.map((line) => textFor(line, language).text),
    sources: [...leaflet.sources],
  };
}

/** A leaflet changes only with the program, so each is set once. */
export function keepLeaflets({ country, renderer }: DocumentParts) {
  const set = new Map<string, Promise<Uint8Array>>();
  return async (topic: string, language: PersonLanguage): Promise<Result<FileAnswer>> => {
    const topics: LeafletTopic[] = topic === "all" ? [...leafletTopics] : leafletTopics.filter((one) => one === topic);
    if (topics.length === 0) return refuse("access.not-available", "AC3");
    const name = `${topic}-${language}`;
    const issuedOn = topics
      .map((one) => leafletOf(one).validFrom)
      .sort()
      .at(-1) as Day;
    const made =
      set.get(name) ??
      renderer().render("leaflet", {
        officerLanguage: "en",
        personLanguage: language,
        authority: country.title,
        issuedOn,
        topics,
        contacts: helpContacts(country),
      });
    set.set(name, made);
    return ok({
      file: await made,
      type: "application/pdf",
      name: `leaflet-${name}.pdf`,
      etag: name + String(Math.max(...topics.map((one) => leafletOf(one).version))),
    });
  };
}

/** The list is signed anew when a paper was revoked or a day has passed. */
export function keepStatusList({ desk, country, key, openly }: DocumentParts): () => Promise<FileAnswer> {
  let kept: { readonly etag: string; readonly file: Uint8Array } | undefined;
  return async () => {
    const places = await openly(listRevoked);
    const issuedOn = dayAt(desk.now(), country.timeZone);
    const etag = createHash("sha256")
      .update(`${key.keyId}\n${issuedOn}\n${places.join(",")}`)
      .digest("base64url")
      .slice(0, 27);
    if (kept?.etag !== etag) {
      const list = emptyStatusList(
        { list: statusListOf(country), issuer: country.code, issuedOn, nextUpdateOn: addDays(issuedOn, statusListDaysMax) },
        statusPlaces,
      );
      kept = { etag, file: await encodeStatusList(revokePlaces(list, places), key.keyId, key.sign) };
    }
    return { file: kept.file, type: "application/statuslist+cwt", name: "status-list.cwt", etag };
  };
}
