import { commandContract, type SessionView } from "../../src/access/index.ts";
import { postContract } from "../../src/intake/index.ts";
import { makeDeviceKey, newHead, syncContract } from "../../src/sync/index.ts";
import { uuidv7 } from "uuidv7";
import { callRoute, type ApiFailure } from "../kit/api.ts";
import { renewBundle, type BundleCode } from "./bundle.ts";
import { deviceShelf, forgetDevice, goInside, keepSession, lookAtOutbox, putRecord, readRecord, sendNow } from "./device.ts";
import { countItems, putHead } from "./outbox-store.ts";
import { askPasskeySecret } from "./passkey-secret.ts";
import { keepApp } from "./register.ts";
import { markDevice } from "./state.ts";
import { makeVault } from "./vault.ts";

export type Enrolling = {
  readonly name: string;
  readonly session: SessionView;
  readonly passkey: { readonly credential: Uint8Array; readonly salt: Uint8Array; readonly secret: Uint8Array<ArrayBuffer> } | undefined;
  readonly phrase: string | undefined;
  readonly duress: string | undefined;
};

/** Why a device was not enrolled: the node's own word, or what this browser lacks. Nothing half-made is left. */
export type NotEnrolled =
  | { readonly kind: "node"; readonly failure: ApiFailure }
  | { readonly kind: "bundle"; readonly code: BundleCode }
  | { readonly kind: "browser"; readonly code: "device.keeps-nothing" }
  | { readonly kind: "waits"; readonly records: number };
const keepsNothing: NotEnrolled = { kind: "browser", code: "device.keeps-nothing" };

/** Whether the passkey of this device gives a secret, and which. Undefined: a phrase is needed. */
export async function findPasskey(): Promise<Enrolling["passkey"]> {
  const salt = crypto.getRandomValues(new Uint8Array(32));
  const found = await askPasskeySecret(salt);
  return found?.secret && { credential: found.credential, salt, secret: found.secret };
}

/** Makes this browser a device of the officer's post: keys, app, bundle, lock. All of it, or nothing. */
export async function enrolDevice(
  enrolling: Enrolling,
  tell: (step: "app" | "node" | "bundle" | "lock") => void,
): Promise<NotEnrolled | undefined> {
  const stays = await leaveEarlier().catch(() => keepsNothing);
  if (stays) return stays;
  tell("app");
  // A browser under pressure must not throw away what waits to be sent.
  await navigator.storage?.persist?.().catch(() => false);
  if (!(await keepApp())) return keepsNothing;
  const failed = await join(enrolling, tell).catch(() => keepsNothing);
  if (failed) await forgetDevice().catch(() => undefined);
  return failed;
}

/**
 * A device that was enrolled before lets go of what it was. What waits on it is sealed for its own name and key: under another the node
 * could never open it, so nothing is touched while anything waits (VA10).
 */
async function leaveEarlier(): Promise<NotEnrolled | undefined> {
  if (!(await readRecord())) return undefined;
  const { queued } = await countItems();
  if (queued > 0) return { kind: "waits", records: queued };
  await forgetDevice();
  return undefined;
}

async function join(
  { name, session, ...ways }: Enrolling,
  tell: (step: "node" | "bundle" | "lock") => void,
): Promise<NotEnrolled | undefined> {
  tell("node");
  const { unit } = session.account;
  const [pair, device] = [await makeDeviceKey(), uuidv7()];
  const payload = { device, unit, name, key: pair.publicKey };
  const enrolled = await callRoute(commandContract.record, { body: { id: uuidv7(), kind: "device.enrol", dossier: device, payload } });
  if (enrolled.kind !== "recorded") return { kind: "node", failure: enrolled };
  const nodeKeys = await callRoute(syncContract.nodeKeys, {});
  if (nodeKeys.kind !== "recorded") return { kind: "node", failure: nodeKeys };
  const bundleKey = await callRoute(postContract.bundleKey, {});
  if (bundleKey.kind !== "recorded") return { kind: "node", failure: bundleKey };
  tell("bundle");
  const bundle = await renewBundle(deviceShelf, { key: bundleKey.value, unit });
  if (!bundle.ok) return { kind: "bundle", code: bundle.code };
  tell("lock");
  await putHead(newHead(device));
  await putRecord({
    device,
    unit,
    timeZone: session.country.timeZone,
    nodeKeys: nodeKeys.value,
    bundleKey: bundleKey.value,
    officers: [session.account.id],
    privateKey: pair.privateKey,
  });
  await goInside(await makeVault(deviceShelf, { ...ways, now: Date.now() }));
  await keepSession(session);
  markDevice(true);
  await sendNow();
  await lookAtOutbox();
  return undefined;
}
