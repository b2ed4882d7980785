import { defineInstrument } from "../instrument.ts";

/** Toolkit for anti-trafficking hotlines. */
export const hotlineToolkit = defineInstrument({
  id: "hotline-toolkit",
  title: { en: "Toolkit for anti-trafficking hotlines", ru: "Пособие для горячих линий по противодействию торговле людьми" },
  kind: "standard",
  evidence: "R",
  note: { en: "Contents read.", ru: "Прочитано содержание." },
  clauses: [
    {
      id: "protocols",
      subject: { en: "Protocols", ru: "Протоколы" },
      text: {
        en: "Written protocols per kind of call, safety planning, crisis steps, reporting rules, difficult calls.",
        ru: "Письменные протоколы по видам звонков, план безопасности, действия в кризисе, правила сообщений, трудные звонки.",
      },
      evidence: "R",
      sources: ["38"],
    },
    {
      id: "quality",
      subject: { en: "Quality", ru: "Качество" },
      text: {
        en: "Rests on the referral network, trust, hours and trained staff.",
        ru: "Зависит от сети направления, доверия, времени работы и подготовки персонала.",
      },
      evidence: "R",
      sources: ["38"],
    },
  ],
});
