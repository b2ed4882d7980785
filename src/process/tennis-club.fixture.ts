import type { PersonText } from "../kernel/index.ts";
import { defineProcedure } from "./index.ts";

const says: PersonText = { en: "Welcome.", ru: "Добро пожаловать.", prs: "خوش آمدید.", tg: "Хуш омадед." };

/** A nonsense procedure: shows that the core knows nothing of asylum. */
export const tennisClub = defineProcedure({
  id: "tennis-club",
  version: "2026-01-01",
  title: { en: "Tennis club", ru: "Теннисный клуб" },
  compartment: "identity",
  source: ["decision:0004"],
  initial: "asked",
  opening: { title: { en: "Ask for membership", ru: "Попросить о приёме" }, by: ["player"], starts: ["answer"], source: ["decision:0004"] },
  parts: { player: { en: "Player", ru: "Игрок" }, board: { en: "Board", ru: "Правление" } },
  states: {
    asked: { title: { en: "Asked", ru: "Заявлено" }, says, isFinal: false, protects: false },
    member: { title: { en: "Member", ru: "Член клуба" }, says, isFinal: false, protects: false, rests: true },
    left: { title: { en: "Left", ru: "Выбыл" }, says, isFinal: true, protects: false },
  },
  steps: {
    admit: {
      title: { en: "Admit", ru: "Принять" },
      from: ["asked"],
      to: "member",
      by: ["board"],
      stops: ["answer"],
      issues: ["card"],
      source: ["decision:0004"],
    },
    play: {
      title: { en: "Play", ru: "Играть" },
      from: ["member"],
      by: ["player"],
      form: "game",
      gates: ["racketSeen"],
      source: ["decision:0004"],
    },
    leave: {
      title: { en: "Leave", ru: "Выйти" },
      from: ["asked", "member"],
      to: "left",
      by: ["player", "board"],
      stops: ["answer"],
      source: ["decision:0004"],
    },
  },
  forms: {
    game: {
      id: "game",
      title: { en: "Game", ru: "Игра" },
      questions: [
        {
          id: "court",
          label: { en: "Court", ru: "Корт" },
          kind: "choice",
          options: { grass: { en: "grass", ru: "трава" }, clay: { en: "clay", ru: "грунт" } },
          required: true,
        },
        { id: "hours", label: { en: "Hours", ru: "Часы" }, kind: "number" },
        { id: "partner", label: { en: "Partner?", ru: "Есть партнёр?" }, kind: "answer", required: true },
        { id: "balls", label: { en: "Balls", ru: "Мячи" }, kind: "number", required: true, when: { question: "partner", is: ["yes"] } },
        { id: "guests", label: { en: "Guests", ru: "Гости" }, kind: "persons" },
        { id: "playedOn", label: { en: "On", ru: "Дата" }, kind: "day" },
        { id: "from", label: { en: "From", ru: "Откуда" }, kind: "country" },
        { id: "rules", label: { en: "Rules", ru: "Правила" }, kind: "lawRefs" },
        { id: "note", label: { en: "Note", ru: "Заметка" }, kind: "longText" },
      ],
    },
  },
  gates: {
    racketSeen: {
      id: "racketSeen",
      rule: "TC1",
      title: { en: "A racket was seen.", ru: "Ракетка предъявлена." },
      nextStep: { en: "Look at the racket.", ru: "Осмотрите ракетку." },
      source: ["decision:0004"],
      holds: ({ person }) => (person["racket"] === "yes" ? "yes" : person["racket"] === "no" ? "no" : "undetermined"),
    },
  },
  clocks: { answer: { title: { en: "To answer", ru: "Ответ" }, owner: "board", awaits: "admit" } },
  indicators: [
    { id: "daysToAnswer", title: { en: "Days to answer", ru: "Дней до ответа" }, from: "asked", to: "admit", source: ["decision:0004"] },
  ],
});
