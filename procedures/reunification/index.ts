export { reunification } from "./definition.ts";
