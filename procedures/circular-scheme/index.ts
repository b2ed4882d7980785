export { circularScheme } from "./definition.ts";
