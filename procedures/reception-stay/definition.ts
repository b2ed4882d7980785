import { defineProcedure, type Step } from "../../src/process/index.ts";
import { forms } from "./forms.ts";
import { gates } from "./gates.ts";
import { states } from "./states.ts";

const open = ["rap-2012:RAP-II-11", "euaa-standards:reception"] as const;

const steps = {
  allot: {
    title: { en: "Keep a place", ru: "Закрепить место" },
    from: ["requested"],
    to: "allotted",
    by: ["centre"],
    form: "allocation",
    gates: ["noStatusAsked", "placeFits"],
    stops: ["allot"],
    starts: ["arrive"],
    source: [...open, "iom-standards:minors-reception"],
  },
  arrive: {
    title: { en: "Receive", ru: "Принять" },
    from: ["allotted"],
    to: "arrived",
    by: ["centre"],
    form: "arrival",
    gates: ["centreOpen"],
    stops: ["arrive"],
    starts: ["needs"],
    source: open,
  },
  seeNeeds: {
    title: { en: "See needs and standards", ru: "Проверить потребности и стандарты" },
    from: ["arrived", "staying"],
    to: "staying",
    by: ["centre"],
    form: "needs",
    gates: ["needsSeen"],
    stops: ["needs", "review"],
    starts: ["review"],
    handsOff: [{ to: "best-interests", route: "child-protection", when: "onRequest", source: ["crc-1989:20"] }],
    source: ["euaa-standards:reception"],
  },
  noteIncident: {
    title: { en: "Note an incident", ru: "Записать происшествие" },
    from: ["arrived", "staying"],
    by: ["centre"],
    form: "incident",
    gates: ["safetyFirst"],
    handsOff: [
      { to: "trafficking", route: "nrm", when: "onRequest", source: ["almaty-2011:ALM-TRAF-n1"] },
      { to: "best-interests", route: "child-protection", when: "onRequest", source: ["crc-1989:20"] },
    ],
    source: ["euaa-standards:reception"],
  },
  move: {
    title: { en: "Move to another room", ru: "Перевести в другую комнату" },
    from: ["arrived", "staying"],
    by: ["centre"],
    form: "move",
    gates: ["moveFree", "placeFits"],
    source: open,
  },
  leave: {
    title: { en: "Note the way out", ru: "Отметить выбытие" },
    from: ["arrived", "staying"],
    to: "left",
    by: ["centre"],
    form: "exit",
    gates: ["exitSafe"],
    stops: ["needs", "review"],
    source: open,
  },
  takeBack: {
    title: { en: "Take the wish back", ru: "Отозвать просьбу" },
    from: ["requested", "allotted"],
    to: "left",
    by: ["person", "centre"],
    stops: ["allot", "arrive"],
    source: open,
  },
} as const satisfies Record<string, Step>;

/** Stay in an open reception centre. Rules RST1-RST8 are in RULES.md beside this file. */
export const receptionStay = defineProcedure({
  id: "reception-stay",
  version: "2026-01-01",
  title: { en: "Stay in a reception centre", ru: "Пребывание в центре приёма" },
  compartment: "reception",
  rooms: { question: "room", takenIn: ["allotted", "arrived", "staying"] },
  source: open,
  initial: "requested",
  opening: {
    title: { en: "Ask for a place", ru: "Попросить место" },
    by: ["person", "centre"],
    form: "request",
    starts: ["allot"],
    source: open,
  },
  parts: { person: { en: "The person", ru: "Само лицо" }, centre: { en: "Worker of the centre", ru: "Сотрудник центра" } },
  states,
  steps,
  forms,
  gates,
  clocks: {
    allot: { title: { en: "To keep a place", ru: "Закрепление места" }, owner: "centre", awaits: "allot" },
    arrive: { title: { en: "To arrive", ru: "Прибытие" }, owner: "centre", awaits: "arrive" },
    needs: { title: { en: "To see the needs", ru: "Проверка потребностей" }, owner: "centre", awaits: "seeNeeds" },
    review: { title: { en: "To look again", ru: "Повторная проверка" }, owner: "centre", awaits: "seeNeeds" },
  },
  indicators: [
    { id: "waiting", title: { en: "Wait for a place", ru: "Ожидание места" }, from: "requested", to: "allot", source: open },
    { id: "stay", title: { en: "Length of the stay", ru: "Длительность пребывания" }, from: "arrive", to: "leave", source: open },
    {
      id: "incidents",
      title: { en: "Incidents", ru: "Происшествия" },
      from: "arrive",
      to: "noteIncident",
      source: ["euaa-standards:reception"],
    },
  ],
});
