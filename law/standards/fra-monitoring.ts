import { defineInstrument } from "../instrument.ts";

/** Nine points on border monitoring (EU Agency for Fundamental Rights). */
export const fraMonitoring = defineInstrument({
  id: "fra-monitoring",
  title: {
    en: "Nine points on border monitoring (EU Agency for Fundamental Rights)",
    ru: "Девять положений о пограничном мониторинге (Агентство ЕС по основным правам)",
  },
  kind: "standard",
  evidence: "R",
  clauses: [
    {
      id: "independence",
      subject: { en: "Independence", ru: "Независимость" },
      text: {
        en: "Separate from the services watched, with own finance; statutory rights bodies are preferred.",
        ru: "Отдельно от наблюдаемых служб, с собственным финансированием; предпочтительны правозащитные органы, созданные по закону.",
      },
      evidence: "R",
      sources: ["40"],
    },
    {
      id: "access",
      subject: { en: "Access", ru: "Доступ" },
      text: { en: "Unrestricted to places, people and files.", ru: "Неограниченный — к местам, лицам и материалам." },
      evidence: "R",
      sources: ["40"],
    },
    {
      id: "reports",
      subject: { en: "Reports", ru: "Доклады" },
      text: { en: "Timely, coordinated and comparable, in public.", ru: "Своевременные, согласованные, сопоставимые и публичные." },
      evidence: "R",
      sources: ["40"],
    },
    {
      id: "investigation",
      subject: { en: "Investigations", ru: "Расследования" },
      text: {
        en: "Allegations go to those who investigate, and are followed.",
        ru: "Сообщения о нарушениях передаются на расследование и отслеживаются.",
      },
      evidence: "R",
      sources: ["40"],
    },
  ],
});
