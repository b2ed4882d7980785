/** Tables that may leave the unit that counted: no cell of them can be found by subtraction. Rules SD are in RULES.md. */
export { type Forecast, forecastOf, type Week, weeksBefore } from "./caseload.ts";
export { communityTrend } from "./community.ts";
export { Caseload, type CaseTable, GroupFigures, type SafeTableView, Solutions, statisticsContract, Trends } from "./contract.ts";
export { bandTexts, notRecorded, sexTexts } from "./columns.ts";
export { columnOf, columnsAmong } from "./groups.ts";
export { makeSafe, type RawTable, type SafeCell, type SafeTable } from "./safe-table.ts";
export { cellMin, type Counts, type SafeLine, suppressLine, type Withheld } from "./suppress.ts";
