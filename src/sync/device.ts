import { z } from "zod";
import { type Instant, ok, refuse, UnitCode } from "../kernel/index.ts";
import { type Author, defineCommand, defineSubject, fieldsOf, type Request, type SubjectState } from "../ledger/index.ts";
import { toBytes } from "./bytes.ts";

/** From when an officer may capture on a device, in which role and unit: each joining adds one, so that a capture is judged by what held then. */
const Span = z.strictObject({ role: z.string().max(40), unit: z.string().max(40), name: z.string().max(120), since: z.iso.datetime() });
type Span = z.infer<typeof Span>;
const spansMax = 100;

const title = (en: string, ru: string) => ({ en, ru });

/** A device of a post that captures without a network. Its dossier is its own id; nothing of a person stands in it. */
export const deviceSubject = defineSubject({
  kind: "device",
  title: title("Device", "Устройство"),
  fields: {
    deviceName: {
      compartment: "admin",
      schema: z.string().trim().min(1).max(80),
      title: title("Name of the device", "Название устройства"),
    },
    deviceUnit: { compartment: "admin", schema: UnitCode, title: title("Post", "Пост") },
    deviceKey: { compartment: "admin", schema: z.string().max(60), title: title("Key of the device", "Ключ устройства") },
    deviceEnrolledAt: { compartment: "admin", schema: z.iso.datetime(), title: title("Enrolled", "Зарегистрировано") },
    deviceLockedAt: { compartment: "admin", schema: z.iso.datetime(), title: title("Locked", "Заблокировано") },
    deviceRevokedAt: { compartment: "admin", schema: z.iso.datetime(), title: title("Revoked", "Отозвано") },
  },
  families: [
    { prefix: "captures", compartment: "admin", schema: z.array(Span).max(spansMax), title: title("Captures here", "Ведёт записи") },
  ],
});

/** What deciding on devices may know of the State. */
export type DeviceWorld = {
  readonly country: { readonly units: readonly { readonly code: string; readonly kind: string }[] };
};

const EnrolPayload = z.strictObject({
  device: z.uuid(),
  unit: UnitCode,
  name: z.string().trim().min(1).max(80),
  /** The 32 bytes of its Ed25519 public key. */
  key: z.string().refine((text) => toBytes(text)?.length === 32),
});
const OnePayload = z.strictObject({ device: z.uuid() });
type One = z.infer<typeof OnePayload>;

/** Whoever administers the State, or works in or above the device's unit. */
const isOver = (author: Author, unit: unknown) => author.role === "administrator" || author.units.includes(String(unit));
const notHere = () => refuse("access.not-available", "AC3");

/**
 * Enrols a device at a unit by its public key; the private key never leaves the device. Whoever enrols it and works there captures on it.
 * @refuses device.unit-unknown, device.dossier-differs (SY7)
 */
export const enrolDevice = defineCommand<z.infer<typeof EnrolPayload>, DeviceWorld>({
  kind: "device.enrol",
  payload: EnrolPayload,
  reach: "role",
  begins: () => true,
  decide({ payload, command, author, world, now }) {
    if (payload.device !== command.dossier) return refuse("device.dossier-differs", "SY7", { field: "payload.device" });
    const unit = world.country.units.find((one) => one.code === payload.unit && ["post", "office"].includes(one.kind));
    if (!unit || !isOver(author, payload.unit)) return refuse("device.unit-unknown", "SY7", { field: "payload.unit" });
    const joins = author.unit === payload.unit ? { [`captures/${author.account}`]: [spanOf(author, now)] } : {};
    const set = { deviceName: payload.name, deviceUnit: payload.unit, deviceKey: payload.key, deviceEnrolledAt: now, ...joins };
    return ok({ wishes: [{ dossier: command.dossier, subject: payload.device, subjectKind: "device", isNew: true, set }] });
  },
});

const spanOf = ({ role, unit, name }: Author, since: Instant): Span => ({ role, unit, name, since });

/**
 * An officer who is signed in on the device captures on it from now on, in the role and unit of today.
 * @refuses device.revoked, device.other-unit (SY7)
 */
export const joinDevice = defineCommand<One, DeviceWorld>({
  kind: "device.join",
  payload: OnePayload,
  reach: "role",
  decide(request) {
    const { payload, author, now } = request;
    const device = deviceOf(request.states, payload.device);
    if (!device) return notHere();
    const fields = fieldsOf(device);
    if (author.unit !== fields["deviceUnit"]) return refuse("device.other-unit", "SY7");
    if (fields["deviceRevokedAt"]) return refuse("device.revoked", "SY8");
    const field = `captures/${author.account}`;
    const spans = (fields[field] as readonly Span[] | undefined) ?? [];
    const last = spans.at(-1);
    const isHeld = last?.role === author.role && last.unit === author.unit;
    return ok({ wishes: [wish(request, { [field]: isHeld ? spans : [...spans, spanOf(author, now)].slice(-spansMax) })] });
  },
});

/** What is set on a device by whoever is over it. */
function changeDevice(kind: string, set: (now: Instant) => Record<string, unknown>, isAllowed: (author: Author) => boolean = () => true) {
  return defineCommand<One, DeviceWorld>({
    kind,
    payload: OnePayload,
    reach: "role",
    decide(request) {
      const device = deviceOf(request.states, request.payload.device);
      if (!device || !isOver(request.author, fieldsOf(device)["deviceUnit"])) return notHere();
      if (!isAllowed(request.author)) return refuse("access.not-permitted", "AC2");
      return ok({ wishes: [wish(request, set(request.now))] });
    },
  });
}

const supervises = ({ role }: Author) => role === "administrator" || role === "post-supervisor";

/** Locks a device at its next contact: it shuts what it holds and captures nothing more; what it captured still arrives. */
export const lockDevice = changeDevice("device.lock", (now) => ({ deviceLockedAt: now }));
/** Revokes a device: from the next request on the node takes nothing from it (P13). Whoever is on duty may, since a thief does not wait. */
export const revokeDevice = changeDevice("device.revoke", (now) => ({ deviceRevokedAt: now }));
/** Takes a device again that was locked or revoked, as when it was found. */
export const releaseDevice = changeDevice("device.release", () => ({ deviceLockedAt: null, deviceRevokedAt: null }), supervises);

function deviceOf(states: readonly SubjectState[], device: string): SubjectState | undefined {
  return states.find((state) => state.subject === device && state.kind === "device");
}

function wish({ command, payload }: Request<One, DeviceWorld>, set: Record<string, unknown>) {
  return { dossier: command.dossier, subject: payload.device, subjectKind: "device", set };
}
