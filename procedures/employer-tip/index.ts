export { employerTip } from "./definition.ts";
