import { createHash } from "node:crypto";

/** Ids of the demo State are the same in every node: made from a name, in the form of UUID version 8. */
export function demoId(name: string): string {
  const hex = createHash("sha256").update(`panah-demo/${name}`).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** The invented person at a place of a group. */
export const personId = (group: number, place: number): string => demoId(`person/${group}/${place}`);
