export { bestInterests } from "./definition.ts";
