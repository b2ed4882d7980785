import { pino, type DestinationStream } from "pino";

/** All that a log line may carry. `route` is the pattern (`/cases/:id`), never the address that was asked. */
export type LogFields = {
  readonly event: string;
  /** Id of a request, job or fault; never of a person. */
  readonly id?: string | undefined;
  readonly route?: string | undefined;
  readonly status?: number | undefined;
  readonly ms?: number | undefined;
  /** Stable code: of a refusal, a problem, or an SQLSTATE. */
  readonly code?: string | undefined;
};

/** The log of a node: what is not on the list of fields is dropped, whoever passes it. */
export type Log = {
  info(fields: LogFields): void;
  warn(fields: LogFields): void;
  error(fields: LogFields): void;
  /** A fault by id, class name, SQLSTATE and places in the code; its message is never written. */
  fault(id: string, error: unknown): void;
};

const allowed = ["event", "id", "route", "status", "ms", "code"] as const;
const textMax = 200;

/** Opens the log; lines are JSON on standard error unless a destination is given. */
export function openLog(destination: DestinationStream = pino.destination({ dest: 2, sync: true })): Log {
  const lines = pino(
    {
      base: null,
      messageKey: "event",
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
    },
    destination,
  );
  return {
    info: (fields) => lines.info(pick(fields)),
    warn: (fields) => lines.warn(pick(fields)),
    error: (fields) => lines.error(pick(fields)),
    fault: (id, error) => lines.error({ ...pick({ event: "fault", id, code: codeOf(error) }), ...placeOf(error) }),
  };
}

function pick(fields: LogFields): Record<string, string | number> {
  const kept: Record<string, string | number> = {};
  for (const key of allowed) {
    const value = fields[key];
    if (typeof value === "number") kept[key] = value;
    else if (typeof value === "string") kept[key] = value.slice(0, textMax);
  }
  return kept;
}

function codeOf(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  const code: unknown = "sqlState" in error ? error.sqlState : "code" in error ? error.code : undefined;
  return typeof code === "string" && /^[A-Za-z0-9_.-]{1,40}$/.test(code) ? code : undefined;
}

function placeOf(error: unknown): { name: string; stack: string[] } {
  if (!(error instanceof Error)) return { name: typeof error, stack: [] };
  return { name: /^\w{1,40}$/.test(error.name) ? error.name : "Error", stack: framesOf(error) };
}

/** A message may run over several lines and may look like a frame, so only frames with a file and a line count. */
function framesOf(error: Error): string[] {
  const afterMessage = (error.stack ?? "").split(error.message).at(-1) ?? "";
  return afterMessage
    .split("\n")
    .map((line) => /^ {4}at (?:[\w.<>$ [\]]+ \()?(?:file:\/\/)?([^\s()]+:\d+:\d+)\)?$/.exec(line)?.[1])
    .filter((place) => place !== undefined)
    .map((place) => place.replace(`${process.cwd()}/`, ""))
    .slice(0, 12);
}
