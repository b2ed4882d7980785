export { patent } from "./definition.ts";
