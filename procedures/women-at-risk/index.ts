export { womenAtRisk } from "./definition.ts";
