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

const titles = {
  "complementary-certificate": { en: "Certificate of complementary protection", ru: "Удостоверение о дополнительной защите" },
  "group-certificate": { en: "Certificate of temporary protection", ru: "Свидетельство о временной защите" },
  "stateless-card": { en: "Card of a stateless person", ru: "Удостоверение лица без гражданства" },
  "work-permit": { en: "Work permit", ru: "Разрешение на работу" },
  "agency-licence": { en: "Licence of a recruitment agency", ru: "Лицензия агентства занятости" },
} as const;

/** A paper that steps of a procedure give and of whose length nobody read anything: whoever issues it says its last day (DO13). */
export function unconfirmedPaper(kind: keyof typeof titles, source: Clock["source"]): Papers {
  return { [kind]: { title: titles[kind], term: unknownClock(kind, source) } };
}
