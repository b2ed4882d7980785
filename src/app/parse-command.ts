import { Problem } from "../kernel/index.ts";
import { Command, type CommandKind } from "../ledger/index.ts";
import { sha256 } from "../ledger/server.ts";
import type { Node, World } from "./node.ts";
import { problemsOf } from "./problems.ts";

/** A command with its kind and its payload as the kind reads it. */
export type Parsed = { command: Command; kind: CommandKind<unknown, World>; payload: unknown };

/** Reads what a client sent as a command. @throws Problem when it is malformed, with the path of each field */
export function parseCommand(node: Node, raw: unknown): Parsed {
  const parsed = Command.safeParse(raw);
  if (!parsed.success) throw new Problem("request.malformed", problemsOf(parsed.error.issues, ""));
  const kind = node.kinds.get(parsed.data.kind) as CommandKind<unknown, World> | undefined;
  if (!kind) throw new Problem("request.malformed", [{ path: "kind", code: "code.unknown" }]);
  const payload = kind.payload.safeParse(parsed.data.payload);
  if (!payload.success) throw new Problem("request.malformed", problemsOf(payload.error.issues, "payload."));
  refuseUneven({ id: parsed.data.id, dossier: parsed.data.dossier, payload: payload.data }, []);
  return { command: parsed.data, kind, payload: payload.data };
}

const unevenId = /^(?=.*[A-F])[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/;
const idLength = 36;
/** No form goes deeper. */
const deepestMax = 40;

/**
 * Refuses ids in capital letters, the character that no text of the database can hold, and nesting without end. The database
 * gives ids back in small letters, and what is sealed is bound to its id to the letter: it could never be opened again (LE3).
 * @throws Problem
 */
export function refuseUneven(value: unknown, path: readonly string[]): void {
  const found = unevenPlace(value, path.length);
  if (!found) return;
  const place = [...path, ...found].slice(0, 4);
  throw new Problem("request.malformed", problemsOf([{ path: place, code: "invalid_format", message: "" }], ""));
}

/** The way to the first such value; made only where there is one, since every text of every request is looked at. */
function unevenPlace(value: unknown, depth: number): string[] | undefined {
  if (depth > deepestMax) return [];
  if (typeof value === "string") return isUneven(value) ? [] : undefined;
  if (typeof value !== "object" || value === null) return undefined;
  for (const [step, one] of Object.entries(value)) {
    if (isUneven(step)) return [];
    const found = unevenPlace(one, depth + 1);
    if (found) return [step, ...found];
  }
  return undefined;
}

const isUneven = (text: string) => (text.length === idLength && unevenId.test(text)) || text.includes("\u0000");

/** The hash of what a command asks, and of whom asks it: the same id may ask only the same (LE1). */
export function bodyHashOf(command: Pick<Command, "kind" | "payload" | "at" | "basedOn">, account: string): Uint8Array {
  return sha256(Buffer.from(JSON.stringify([command.kind, command.payload, command.at ?? null, command.basedOn ?? null, account])));
}
