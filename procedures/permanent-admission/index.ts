export { permanentAdmission } from "./definition.ts";
