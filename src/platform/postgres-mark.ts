import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isAlive } from "./postgres-process.ts";

/**
 * The name a cluster is started under tells which node it serves. The server
 * writes its command line down itself, after it has won the data folder, so
 * the mark is never that of a process that lost the race.
 */
export function nodeMark(): string {
  return `panah-${process.pid}-${startOf(process.pid)}`;
}

/** The number of the living process that the server of a data folder serves; undefined when that process is gone. */
export function readNodeMark(dataFolder: string): number | undefined {
  const file = join(dataFolder, "postmaster.opts");
  if (!existsSync(file)) return undefined;
  const mark = /cluster_name=panah-(\d+)-(\d+)/.exec(readFileSync(file, "utf8"));
  const pid = Number(mark?.[1]);
  return mark && isAlive(pid) && String(startOf(pid)) === mark[2] ? pid : undefined;
}

/** When a process began, in ticks since boot, so that a number used again is not taken for the same process. 0 where unknown. */
function startOf(pid: number): number {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return 0;
  const afterName = readFileSync(file, "utf8").split(") ").at(-1) ?? "";
  return Number(afterName.split(" ")[19]);
}
