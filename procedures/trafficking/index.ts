export { trafficking } from "./definition.ts";
