import type { appointmentContract } from "../../../src/appointment/index.ts";
import type { RouteOutput } from "../../../src/kernel/index.ts";

/** A helper as those see them who keep the roster. */
export type HelperRow = RouteOutput<typeof appointmentContract.helpers>["helpers"][number];
