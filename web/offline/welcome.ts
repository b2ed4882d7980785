import { commandContract, type SessionView } from "../../src/access/index.ts";
import { uuidv7 } from "uuidv7";
import { callRoute } from "../kit/api.ts";
import { isOpen, keepSession, putRecord, readRecord } from "./device.ts";

/** Whoever signs in on the device of their own post captures on it from then on, and is known to it when it starts alone. */
export async function welcome(session: SessionView): Promise<void> {
  const record = await readRecord();
  const { id, unit } = session.account;
  if (!record || unit !== record.unit || !session.commands.includes("device.join")) return;
  if (isOpen()) await keepSession(session);
  if (record.officers.includes(id)) return;
  const payload = { device: record.device };
  const joined = await callRoute(commandContract.record, { body: { id: uuidv7(), kind: "device.join", dossier: record.device, payload } });
  if (joined.kind === "recorded") await putRecord({ ...record, officers: [...record.officers, id] });
}
