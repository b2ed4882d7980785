export { travelDocument } from "./definition.ts";
