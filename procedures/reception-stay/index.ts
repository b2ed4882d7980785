export { receptionStay } from "./definition.ts";
