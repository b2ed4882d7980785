export { labourInspection } from "./definition.ts";
