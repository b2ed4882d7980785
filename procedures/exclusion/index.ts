export { exclusion } from "./definition.ts";
