import { type Instant, instantOf } from "../kernel/index.ts";
import type { Capture } from "./message.ts";

/** What the way takes is no error of a clock. */
const toleranceMs = 120_000;

/** How far a device's clock runs ahead of the node's, by when a batch says it was sent and when it came; small differences are none. */
export function aheadOf(sentAt: string, now: Instant): number {
  const ahead = Date.parse(sentAt) - Date.parse(now);
  return Math.abs(ahead) <= toleranceMs ? 0 : ahead;
}

/** A moment of the device's clock by the node's: never later than when it came, since it was then in the past. */
export function moved(said: string, aheadMs: number, now: Instant): Instant {
  return instantOf(new Date(Math.min(Date.parse(said) - aheadMs, Date.parse(now))));
}

/**
 * The command as it is recorded: what the device's clock filled in is moved by the estimate, what a person said stays as said (SY9).
 * When it happened is when it was captured, so that clocks of referrals run from there.
 */
export function movedCommand({ command, capturedAt, clocked }: Capture, aheadMs: number, now: Instant): Capture["command"] {
  const payload = Object.fromEntries(
    Object.entries(command.payload).map(([field, value]) =>
      clocked.includes(field) && typeof value === "string" && !Number.isNaN(Date.parse(value))
        ? [field, moved(value, aheadMs, now)]
        : [field, value],
    ),
  );
  return { ...command, payload, at: command.at ?? moved(capturedAt, aheadMs, now) };
}
