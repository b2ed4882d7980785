export { asylum } from "./definition.ts";
