import type { FiguredClock, Route } from "../../src/process/index.ts";

function within(hours: 2 | 24, source: FiguredClock["source"]): FiguredClock {
  return { id: "acknowledge", quantity: hours, unit: "hour", source, evidence: "R", validFrom: "2024-01-01" };
}

const ordinary = within(24, "xd-law:referral.acknowledge");
const urgent = within(2, "xd-law:referral.acknowledge-urgent");

/** Who receives which need in the demo State, and by when they acknowledge it. */
export const routes: readonly Route[] = [
  { id: "asylum", title: { en: "Asylum", ru: "Убежище" }, units: ["XD-MS-CAP"], procedure: "asylum", compartments: ["identity", "arrival", "asylum"], acknowledge: within(24, "xd-law:asylum-handover"), runsFrom: "firstContact", why: ["refugee-1951:33.1", "minsk-2004:MIN-ASY-3", "rap-2012:RAP-I-04"] },
  { id: "child-protection", title: { en: "Child protection", ru: "Защита детей" }, units: ["XD-CP"], compartments: ["identity", "arrival", "child"], acknowledge: urgent, runsFrom: "sent", why: ["crc-1989:20", "almaty-2011:ALM-TRAF-xi", "rap-2012:RAP-II-O6"] },
  { id: "nrm", title: { en: "Help for victims of trafficking", ru: "Помощь жертвам торговли людьми" }, units: ["XD-NRM"], compartments: ["identity", "trafficking"], acknowledge: ordinary, runsFrom: "sent", why: ["almaty-2011:ALM-TRAF-n1", "minsk-2004:MIN-TRAF-2"] },
  { id: "women-at-risk", title: { en: "Women and girls at risk", ru: "Женщины и девочки в зоне риска" }, units: ["XD-SHELTER"], compartments: ["identity", "gender-violence"], acknowledge: ordinary, runsFrom: "sent", why: ["rap-2012:RCF-4.2-4"] },
  { id: "statelessness", title: { en: "Statelessness", ru: "Безгражданство" }, units: ["XD-MS-CAP"], compartments: ["identity", "arrival"], acknowledge: ordinary, runsFrom: "sent", why: ["stateless-1954:1.1", "almaty-2011:ALM-INT-vi-a"] },
  { id: "medical", title: { en: "Medical help", ru: "Медицинская помощь" }, units: ["XD-HOSP"], compartments: ["identity", "health"], acknowledge: urgent, runsFrom: "sent", why: ["almaty-2011:ALM-INT-ii-c", "crc-1989:24"] },
  { id: "family-tracing", title: { en: "Family tracing", ru: "Розыск семьи" }, units: ["XD-CP"], compartments: ["identity", "child"], acknowledge: ordinary, runsFrom: "sent", why: ["crc-1989:22", "crc-1989:10"] },
  { id: "labour-routes", title: { en: "Work and lawful stay", ru: "Работа и законное пребывание" }, units: ["XD-MS-CAP"], compartments: ["identity", "labour"], acknowledge: ordinary, runsFrom: "sent", why: ["rap-2012:RCF-4.2-6", "rap-2012:RAP-II-12"] },
  { id: "registration", title: { en: "Registration and documents", ru: "Регистрация и документы" }, units: ["XD-MS-CAP"], procedure: "registration", compartments: ["identity", "arrival"], acknowledge: ordinary, runsFrom: "sent", why: ["minsk-2004:MIN-ASY-12", "almaty-2011:ALM-INT-i"] },
];
