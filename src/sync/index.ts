export { hashOf, toBytes, toText } from "./bytes.ts";
export { syncContract } from "./contract.ts";
export { deviceSubject, type DeviceWorld, enrolDevice, joinDevice, lockDevice, releaseDevice, revokeDevice } from "./device.ts";
export { makeDeviceKey, type NodeKeys, openOutboxKeys, readVerifier } from "./device-keys.ts";
export { type About, envelopeStep, readSealingKey, sealCapture, textOfCapture } from "./envelope.ts";
export {
  Batch,
  batchBytesMax,
  BatchItem,
  batchItemsMax,
  batchText,
  Capture,
  captureBytesMax,
  Clash,
  Receipt,
  receiptText,
  sealedBytesMax,
  SyncAnswer,
} from "./message.ts";
export { openOutbox } from "./outbox.ts";
export {
  type Block,
  type Captured,
  type Changes,
  type Found,
  type Head,
  type Item,
  type Kept,
  type Outbox,
  type OutboxKeys,
  type OutboxPorts,
  type OutboxStore,
  StorageFull,
  type Turn,
  type Wire,
  type WireAnswer,
} from "./ports.ts";
export { syncTexts } from "./texts.ts";
export { bodyOfBatch, newHead, readWireAnswer, requestStepBytes } from "./wire.ts";
