export { type ArrivalIndexRow, upsertArrival } from "./store.ts";
