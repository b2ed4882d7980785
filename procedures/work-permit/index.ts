export { workPermit } from "./definition.ts";
