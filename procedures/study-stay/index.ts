export { studyStay } from "./definition.ts";
