export { type LabourParts, labourRoutes } from "./routes.ts";
