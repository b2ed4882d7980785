export { registration } from "./definition.ts";
