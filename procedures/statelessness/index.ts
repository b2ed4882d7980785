export { statelessness } from "./definition.ts";
