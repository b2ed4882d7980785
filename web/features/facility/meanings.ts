import type { PrivateRoom } from "../../../src/facility/index.ts";
import type { Meaning } from "../../kit/index.ts";

/** The shape and colour of whether there is a private room. */
export const privateMeanings: Readonly<Record<PrivateRoom, Meaning>> = {
  yes: "safe",
  no: "overdue",
  undetermined: "due",
  notRecorded: "plain",
};
