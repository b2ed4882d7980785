export { grievance } from "./definition.ts";
