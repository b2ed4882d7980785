import type { Desk } from "../access/index.ts";
import type { Country, Procedure } from "../process/index.ts";

/** What the routes of this module are served with. */
export type InfluxParts = { readonly desk: Desk; readonly country: Country; readonly procedures: readonly Procedure[] };
