export { type StatisticsParts, statisticsRoutes } from "./routes.ts";
