export { childLabour } from "./definition.ts";
