import { z } from "zod";
import { type Day, ok, refuse, UnitCode } from "../kernel/index.ts";
import { importKey } from "../intake/index.ts";
import { type Decision, defineCommand, fieldsOf, type Request } from "../ledger/index.ts";
import type { Country, UnitKind } from "../process/index.ts";
import { Grant, Item } from "./inventory.ts";
import { Model, Position, Profile } from "./profile.ts";
import { Room, roomKey } from "./room.ts";

/** What commands about places may know of their State. */
export type FacilityWorld = { readonly country: Country };

/** The id under which a unit's place is kept, for ever the same. */
export function facilityDossier(country: Pick<Country, "code">, unit: string): string {
  return importKey("panah.facility", 0, `${country.code}/${unit}`);
}

/** Kinds of units that people come to, so that they are places. */
const receiving: readonly UnitKind[] = ["post", "office", "shelter", "health", "ngo", "childProtection", "antiTrafficking"];
/** Whether a unit of the State is a place that people come to. */
export function isFacility(country: Country, unit: string): boolean {
  return country.units.some((one) => one.code === unit && receiving.includes(one.kind));
}

type Asked = Pick<Request<{ readonly unit: string }, FacilityWorld>, "payload" | "command" | "world" | "author">;

/** FC1: a place is kept by who runs it, under its own id. */
export function findFault({ payload, command, world, author }: Asked) {
  const { unit } = payload;
  if (!isFacility(world.country, unit) || command.dossier !== facilityDossier(world.country, unit))
    return refuse("facility.unknown", "FC1", { field: "payload.unit" });
  return author.units.includes(unit) ? undefined : refuse("facility.not-yours", "FC1", { field: "payload.unit" });
}

const wish = (dossier: string, unit: string, set: Readonly<Record<string, unknown>>): Decision => ({
  wishes: [{ dossier, subject: dossier, subjectKind: "facility", set: { facilityUnit: unit, ...set } }],
});

const RoomPayload = z.strictObject({ unit: UnitCode, room: z.uuid(), entry: Room });

/** Records a room of a place, or writes it anew. @refuses facility.unknown, facility.not-yours (FC1), facility.room-twice (FC2) */
export const recordRoom = defineCommand<z.infer<typeof RoomPayload>, FacilityWorld>({
  kind: "facility.room",
  payload: RoomPayload,
  reach: "role",
  decide(request) {
    const { payload, command, states } = request;
    const fault = findFault(request);
    if (fault) return fault;
    const others = Object.entries(fieldsOf(states.find((one) => one.subject === command.dossier)));
    const isTwice = others.some(
      ([field, value]) =>
        field.startsWith("room/") && field !== `room/${payload.room}` && roomKey((value as Room).name) === roomKey(payload.entry.name),
    );
    if (isTwice) return refuse("facility.room-twice", "FC2", { field: "payload.entry.name" });
    return ok(wish(command.dossier, payload.unit, { [`room/${payload.room}`]: payload.entry }));
  },
});

const ItemPayload = z.strictObject({ unit: UnitCode, item: z.uuid(), entry: Item });

/** Records what a place needs and has of one thing. @refuses facility.unknown, facility.not-yours (FC1) */
export const recordItem = defineCommand<z.infer<typeof ItemPayload>, FacilityWorld>({
  kind: "facility.item",
  payload: ItemPayload,
  reach: "role",
  decide(request) {
    const { payload, command } = request;
    return findFault(request) ?? ok(wish(command.dossier, payload.unit, { [`item/${payload.item}`]: payload.entry }));
  },
});

const GrantPayload = z.strictObject({ unit: UnitCode, grant: z.uuid(), entry: Grant });

/**
 * Notes what somebody promised or gave.
 * @refuses facility.unknown, facility.not-yours (FC1), facility.item-unknown, facility.in-future, facility.days-turned (FC4)
 */
export const recordGrant = defineCommand<z.infer<typeof GrantPayload>, FacilityWorld>({
  kind: "facility.grant",
  payload: GrantPayload,
  reach: "role",
  decide(request) {
    const { payload, command, states, today } = request;
    const fault = findFault(request);
    if (fault) return fault;
    const { item, promisedOn, arrivedOn } = payload.entry;
    const known = fieldsOf(states.find((one) => one.subject === command.dossier));
    if (known[`item/${item}`] === undefined) return refuse("facility.item-unknown", "FC4", { field: "payload.entry.item" });
    const days: readonly (Day | undefined)[] = [promisedOn, arrivedOn];
    if (days.some((one) => one !== undefined && one > today))
      return refuse("facility.in-future", "FC4", { field: "payload.entry.promisedOn" });
    if (arrivedOn !== undefined && arrivedOn < promisedOn)
      return refuse("facility.days-turned", "FC4", { field: "payload.entry.arrivedOn" });
    return ok(wish(command.dossier, payload.unit, { [`grant/${payload.grant}`]: payload.entry }));
  },
});

const StrikePayload = z.strictObject({ unit: UnitCode, what: z.enum(["room", "item", "grant"]), id: z.uuid() });

/** Takes something off the list that was written by mistake or is no more; what it was stays in the ledger. @refuses facility.unknown, facility.not-yours (FC1), facility.nothing-there (FC2) */
export const strikeFromFacility = defineCommand<z.infer<typeof StrikePayload>, FacilityWorld>({
  kind: "facility.strike",
  payload: StrikePayload,
  reach: "role",
  decide(request) {
    const { payload, command, states } = request;
    const fault = findFault(request);
    if (fault) return fault;
    const known = fieldsOf(states.find((one) => one.subject === command.dossier));
    const field = `${payload.what}/${payload.id}`;
    if (known[field] === undefined) return refuse("facility.nothing-there", "FC2", { field: "payload.id" });
    const grants = payload.what === "item" ? grantsFor(known, payload.id) : [];
    return ok(wish(command.dossier, payload.unit, Object.fromEntries([field, ...grants].map((one) => [one, null]))));
  },
});

/** A gift goes with the thing that it was for. */
function grantsFor(known: Readonly<Record<string, unknown>>, item: string): string[] {
  return Object.entries(known).flatMap(([field, value]) => (field.startsWith("grant/") && (value as Grant).item === item ? [field] : []));
}

/** A position that is null is taken back. */
const DescribePayload = z.strictObject({ unit: UnitCode, profile: Profile.optional(), position: Position.nullable().optional() });

const NamedService = z.looseObject({ unit: z.string(), isSecret: z.boolean().optional() });

/** Whether the State's package gives a secret service at this unit. */
export function hasSecret(country: Country, unit: string): boolean {
  return country.services.some((one) => {
    const service = NamedService.safeParse(one).data;
    return service?.unit === unit && service.isSecret === true;
  });
}

/**
 * Describes a place: what it does, when it is open, who works there, where it lies.
 * @refuses facility.unknown, facility.not-yours (FC1), facility.secret (FC7)
 */
export const describeFacility = defineCommand<z.infer<typeof DescribePayload>, FacilityWorld>({
  kind: "facility.describe",
  payload: DescribePayload,
  reach: "role",
  decide(request) {
    const { payload, command } = request;
    const { unit, profile, position } = payload;
    const isShown = profile?.address !== undefined || (position !== undefined && position !== null);
    if (isShown && hasSecret(request.world.country, unit)) return refuse("facility.secret", "FC7", { field: "payload.profile.address" });
    return findFault(request) ?? ok(wish(command.dossier, unit, { facilityProfile: profile, facilityPosition: position }));
  },
});

const ModelPayload = z.strictObject({ unit: UnitCode, why: Model.shape.why.optional() });

/**
 * Names a described place a model for others, or takes that back.
 * @refuses facility.unknown (FC1), facility.not-described (FC6)
 */
export const nameModel = defineCommand<z.infer<typeof ModelPayload>, FacilityWorld>({
  kind: "facility.name-model",
  payload: ModelPayload,
  reach: "role",
  decide({ payload, command, states, world, today }) {
    const { unit, why } = payload;
    if (!isFacility(world.country, unit) || command.dossier !== facilityDossier(world.country, unit))
      return refuse("facility.unknown", "FC1", { field: "payload.unit" });
    const known = fieldsOf(states.find((one) => one.subject === command.dossier));
    const profile = Profile.safeParse(known["facilityProfile"]);
    if (profile.data?.practice === undefined) return refuse("facility.not-described", "FC6", { field: "payload.unit" });
    return ok({
      wishes: [
        {
          dossier: command.dossier,
          subject: command.dossier,
          subjectKind: "facility",
          set: { facilityModel: why === undefined ? null : { on: today, why } },
        },
      ],
    });
  },
});
