export { resettlement } from "./definition.ts";
