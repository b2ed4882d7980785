import { type Day, dayAt, type Instant } from "../../../src/kernel/index.ts";
import { useNow } from "../../kit/index.ts";
import { useOfficer } from "./officer.ts";

/** The day in the State's own time. */
export function useToday(): Day {
  const zone = useOfficer()?.country.timeZone ?? "UTC";
  return dayAt(new Date(useNow()).toISOString() as Instant, zone);
}
