/** The law that the program cites, as screens show it. Pure; rules LI are in RULES.md. */
export { ClauseView, InstrumentView, libraryContract, refsMax } from "./contract.ts";
export { libraryTexts } from "./texts.ts";
