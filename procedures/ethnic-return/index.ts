export { ethnicReturn } from "./definition.ts";
