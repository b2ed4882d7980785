export { detention } from "./definition.ts";
