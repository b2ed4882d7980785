export { onward } from "./definition.ts";
