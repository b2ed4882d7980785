export { reintegration } from "./definition.ts";
