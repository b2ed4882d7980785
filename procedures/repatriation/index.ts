export { repatriation } from "./definition.ts";
