export { regularisation } from "./definition.ts";
