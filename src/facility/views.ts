import type { Actor } from "../access/index.ts";
import { isHelp } from "../directory/index.ts";
import type { ServiceRow } from "../directory/server.ts";
import type { Day } from "../kernel/index.ts";
import { type Country, type Unit, unitTitle } from "../process/index.ts";
import { facilityDossier, hasSecret, isFacility } from "./commands.ts";
import type { FacilityHead, FacilityPage, ItemView } from "./contract.ts";
import { seesWithin } from "./figures-reading.ts";
import { completionOf, standingOf } from "./inventory.ts";
import type { FacilityRecord } from "./record.ts";
import type { MonitoredCount } from "./monitoring-store.ts";
import { placesOf, takenIn } from "./places.ts";
import { privateRoomOf, type Room } from "./room.ts";
import type { TakenRoom } from "./store.ts";

/** What a view of a place is made with. */
export type FacilityAbout = {
  readonly country: Country;
  readonly actor: Actor;
  readonly today: Day;
  readonly services: readonly ServiceRow[];
  readonly taken: readonly TakenRoom[];
  readonly monitored: readonly MonitoredCount[];
};

/** Posts and shelters are always listed; another unit once something of it is on record, or to who works there. */
export function listed(country: Country, actor: Actor, records: readonly FacilityRecord[]): Unit[] {
  return country.units.filter(
    ({ code, kind }) =>
      isFacility(country, code) &&
      (kind === "post" || kind === "shelter" || actor.units.includes(code) || records.some((one) => one.unit === code)),
  );
}

/** FC7: a place one of whose services is secret, by the package or by the directory as it is kept, lies nowhere. */
const isSecret = (unit: string, { country, services }: Pick<FacilityAbout, "country" | "services">): boolean =>
  hasSecret(country, unit) || services.some(({ entry }) => entry.location.unit === unit && entry.location.isSecret);

const itemsOf = (record: FacilityRecord | undefined) =>
  (record?.items ?? []).map((item) => ({ ...item, grants: (record?.grants ?? []).filter((one) => one.item === item.id) }));

const organisationTitle = (country: Country, { organisation }: Unit) =>
  country.organisations.find((one) => one.code === organisation)?.title ?? unitTitle(country, organisation);
const ofUnit = <T extends { readonly unit: string }>(unit: string, rows: readonly T[]): readonly T[] =>
  rows.filter((one) => one.unit === unit);
const withoutUnit = ({ visits, withoutSerious, open, last }: MonitoredCount) => ({ visits, withoutSerious, open, last });

/** A place as lists show it. */
export function headOf(unit: Unit, record: FacilityRecord | undefined, about: FacilityAbout): FacilityHead {
  const { country, actor } = about;
  const places = placesOf(record?.rooms ?? [], ofUnit(unit.code, about.taken));
  const [found] = ofUnit(unit.code, about.monitored);
  const monitored = seesWithin(actor, unit.code) ? found : undefined;
  const { share, ...counts } = completionOf(itemsOf(record));
  const lies = { ...(unit.place ? { place: unit.place } : {}), ...(record?.position ? { position: record.position } : {}) };
  return {
    unit: unit.code,
    title: unit.title,
    kind: unit.kind,
    organisation: organisationTitle(country, unit),
    ...(isSecret(unit.code, about) ? {} : lies),
    isOwn: actor.units.includes(unit.code),
    isRecorded: record !== undefined,
    isModel: record?.model !== undefined,
    privateRoom: privateRoomOf(record?.rooms ?? []),
    completion: { ...counts, ...(share === undefined ? {} : { share }) },
    ...(places ? { places } : {}),
    ...(monitored ? { monitored: withoutUnit(monitored) } : {}),
  };
}

/** A place whole. */
export function pageOf(unit: Unit, record: FacilityRecord | undefined, about: FacilityAbout): FacilityPage {
  const { country, actor, services, today } = about;
  const commands: readonly string[] = actor.role.commands;
  return {
    head: headOf(unit, record, about),
    dossier: facilityDossier(country, unit.code),
    ...(unit.phone ? { phone: unit.phone } : {}),
    may: {
      keep: actor.units.includes(unit.code) && commands.includes("facility.room"),
      nameModel: commands.includes("facility.name-model"),
      seeWithin: seesWithin(actor, unit.code),
      monitor: commands.includes("monitoring.record") && !actor.units.includes(unit.code),
      reply: actor.units.includes(unit.code) && commands.includes("monitoring.reply"),
    },
    rooms: (record?.rooms ?? []).map((room) => ({ ...room, ...takenOf(room, unit.code, about) })),
    items: itemsOf(record).map(itemView),
    ...profileOf(unit.code, record, about),
    ...(record?.model ? { model: record.model } : {}),
    services: servicesAt(unit, services).map(({ id, entry }) => ({
      service: id,
      name: entry.service.name,
      description: { en: entry.service.description.en, ru: entry.service.description.ru },
      isVerified: entry.expiresOn >= today,
    })),
  };
}

/** Services that a place gives; a campaign of its organisation is none (DI19). */
const servicesAt = ({ code }: Unit, services: readonly ServiceRow[]): ServiceRow[] =>
  services.filter(({ entry }) => isHelp(entry) && entry.location.unit === code);

/** Who sleeps in which room is for the place itself. */
function takenOf(room: Room, unit: string, { actor, taken }: FacilityAbout): { readonly taken?: number } {
  return room.places === undefined || !actor.units.includes(unit) ? {} : { taken: takenIn(room, ofUnit(unit, taken)) };
}

function itemView(item: ReturnType<typeof itemsOf>[number]): ItemView {
  const { lacking, unfunded, ...sums } = standingOf(item, item.grants);
  return { ...item, ...sums, ...(lacking === undefined ? {} : { lacking }), ...(unfunded === undefined ? {} : { unfunded }) };
}

function profileOf(
  unit: string,
  record: FacilityRecord | undefined,
  about: Pick<FacilityAbout, "country" | "services">,
): Pick<FacilityPage, "profile"> {
  if (!record?.profile) return {};
  const { address, ...profile } = record.profile;
  return { profile: address === undefined || isSecret(unit, about) ? profile : { ...profile, address } };
}

/** What anybody reads of a place that was named a model; undefined for every other. */
export function publicOf(
  unit: Unit,
  record: FacilityRecord | undefined,
  { country, services }: Pick<FacilityAbout, "country" | "services">,
) {
  const { profile } = profileOf(unit.code, record, { country, services });
  if (!record?.model || !profile) return undefined;
  const places = placesOf(record.rooms, [])?.places;
  return {
    title: unit.title,
    organisation: organisationTitle(country, unit),
    profile,
    model: record.model,
    services: servicesAt(unit, services).map(({ id, entry }) => ({ service: id, name: entry.service.name })),
    ...(places === undefined ? {} : { places }),
  };
}
