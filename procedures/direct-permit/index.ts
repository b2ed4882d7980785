export { directPermit } from "./definition.ts";
