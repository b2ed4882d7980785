export { localIntegration } from "./definition.ts";
