export { restoration } from "./definition.ts";
