import { z } from "zod";
import { contract } from "../kernel/index.ts";

const Title = z.strictObject({ en: z.string(), ru: z.string() });
const SafeCell = z.union([z.int(), z.literal("withheld")]);
const Column = z.strictObject({ id: z.string(), title: Title });

const SafeTableView = z.strictObject({
  id: z.enum(["post", "sex", "age", "lane"]),
  title: Title,
  columns: z.array(Column).readonly(),
  lines: z.array(z.strictObject({ day: z.string(), cells: z.array(SafeCell).readonly(), total: SafeCell })).readonly(),
  /** Of a week that is over, where they tell nothing more. */
  totals: z.array(z.int()).readonly().optional(),
});
/** One table of a release, as it may be told to anybody. */
export type SafeTableView = z.infer<typeof SafeTableView>;

/** Routes of safe tables. */
export const statisticsContract = contract({
  arrivalsTables: {
    method: "GET",
    path: "/api/statistics/arrivals",
    summary: "Arrivals of one week by day and post, sex, age band or lane; no small cell of it can be found by subtraction",
    access: "session",
    /** How many weeks ago: 0 is the running one, until yesterday. */
    query: z.strictObject({ ago: z.enum(["0", "1", "2", "3"]).optional() }),
    returns: z.strictObject({
      from: z.string(),
      to: z.string(),
      /** No day of the running week is over yet: then there is none. */
      tables: z.array(SafeTableView).readonly(),
      cellMin: z.int(),
      source: z.string(),
    }),
  },
});
