export { cessation } from "./definition.ts";
