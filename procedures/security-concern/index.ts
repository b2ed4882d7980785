export { securityConcern } from "./definition.ts";
