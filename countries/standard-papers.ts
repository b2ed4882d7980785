import type { Clock, ProcedureSwitch } from "../src/process/index.ts";
import { unknownClock } from "./standard-clocks.ts";

type Papers = NonNullable<ProcedureSwitch["documents"]>;

/** Papers of a claim to asylum whose terms nobody read; a State that has a figure gives it beside. */
export function unconfirmedPapers(source: Clock["source"]): Papers {
  return {
    "asylum-seeker-certificate": {
      title: { en: "Certificate of an asylum-seeker", ru: "Свидетельство лица, ищущего убежище" },
      term: unknownClock("asylum-seeker-certificate", source),
    },
    "refugee-certificate": {
      title: { en: "Certificate of a refugee", ru: "Удостоверение беженца" },
      term: unknownClock("refugee-certificate", source),
    },
    "travel-document-1951": {
      title: { en: "Travel document of the 1951 Convention", ru: "Проездной документ по Конвенции 1951 года" },
      term: unknownClock("travel-document-1951", "refugee-1951:28"),
    },
  };
}
