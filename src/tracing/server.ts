export { type TracingParts, tracingRoutes } from "./routes.ts";
