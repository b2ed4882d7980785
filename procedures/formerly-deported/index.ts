export { formerlyDeported } from "./definition.ts";
