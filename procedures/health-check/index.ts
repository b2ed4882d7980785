export { healthCheck } from "./definition.ts";
