export { humanitarianStatus } from "./definition.ts";
