export { groupProtection } from "./definition.ts";
