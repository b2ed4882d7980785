export { disaster } from "./definition.ts";
