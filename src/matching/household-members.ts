import type { CompiledColumn } from "./compile-register.ts";

/** Of a larger household the first members are compared: a hall of arrivals is no family. */
const membersMost = 12;

/** Records by household: those of one lie from its place in `starts` to the next. */
export type Members = { readonly starts: Int32Array; readonly records: Int32Array };

/** Records of each household one after the other, the first of a large one. */
export function membersOf({ ids, values }: CompiledColumn, size: number): Members {
  const counts = new Int32Array(values.length);
  for (let record = 0; record < size; record++) {
    const id = ids[record] ?? -1;
    if (id >= 0) counts[id] = Math.min(membersMost, (counts[id] ?? 0) + 1);
  }
  const starts = new Int32Array(values.length + 1);
  for (let id = 0; id < values.length; id++) starts[id + 1] = (starts[id] ?? 0) + (counts[id] ?? 0);
  const [records, next] = [new Int32Array(starts[values.length] ?? 0), starts.slice()];
  for (let record = 0; record < size; record++) {
    const id = ids[record] ?? -1;
    const at = next[id] ?? 0;
    if (id < 0 || at >= (starts[id + 1] ?? 0)) continue;
    records[at] = record;
    next[id] = at + 1;
  }
  return { starts, records };
}
