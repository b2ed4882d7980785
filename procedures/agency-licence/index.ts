export { agencyLicence } from "./definition.ts";
